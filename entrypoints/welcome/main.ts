import { mount } from 'svelte';
import { browser } from 'wxt/browser';
import Welcome from '@/ui/welcome/Welcome.svelte';
import '@/ui/theme/theme.css';

/** The user or the browser may have given the command other keys, or none. */
async function saveShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'save-posting')?.shortcut ?? '';
}

const shortcut = await saveShortcut();
mount(Welcome, { target: document.getElementById('app')!, props: { shortcut } });
