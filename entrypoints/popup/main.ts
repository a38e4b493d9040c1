import { mount } from 'svelte';
import { browser } from 'wxt/browser';
import { readPage } from '@/ui/popup/current-page.svelte';
import '@/ui/theme/theme.css';
import App from './App.svelte';

/** The tab the popup is about: named in the address when it opened as a window, else the one under it. */
async function currentTabId(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

const tabId = await currentTabId();
mount(App, { target: document.getElementById('app')!, props: { tabId, reading: readPage(tabId) } });
