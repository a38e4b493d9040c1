import { browser } from 'wxt/browser';
import type { PageReading } from '@/messaging/messages';

/**
 * Reads the posting that a tab shows, by a script run in it for this one time.
 * Needs the user's click (activeTab) or a declared job site; a page that the browser protects is 'forbidden'.
 */
export async function readTab(tabId: number): Promise<PageReading> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/read-page.js'],
    });
    const reading = injection?.result as PageReading | null | undefined;
    return reading ?? { state: 'unsettled' };
  } catch {
    return { state: 'forbidden' };
  }
}
