import { browser } from 'wxt/browser';
import { pageReadingSchema, type PageReading } from '@/messaging/messages';
import { transport } from '@/messaging/transport';

/**
 * Reads the posting that a tab shows. After the user's click the browser lets a script run in that tab this one
 * time; without it, the content script of a known job site answers. A page that neither reaches is 'forbidden'.
 */
export async function readTab(tabId: number): Promise<PageReading> {
  for (const read of [readByScript, readByContentScript]) {
    try {
      const reading = pageReadingSchema.safeParse(await read(tabId));
      return reading.success ? reading.data : { state: 'unsettled' };
    } catch {
      // Not allowed, or nobody there to answer: the next way is tried.
    }
  }
  return { state: 'forbidden' };
}

async function readByScript(tabId: number): Promise<unknown> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/read-page.js'],
  });
  return injection?.result;
}

function readByContentScript(tabId: number): Promise<unknown> {
  return transport.sendMessage('page/capture', undefined, tabId);
}
