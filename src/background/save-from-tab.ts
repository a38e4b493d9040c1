import { browser } from 'wxt/browser';
import { readApplication } from '@/storage/reads';
import { statusOf } from '@/domain/application';
import { action, showBadge } from './badge';
import type { JournalWriter } from './journal-writer';
import { readTab } from './read-tab';
import { saveOrAsk } from './save-or-ask';

/**
 * Saves the posting that a tab shows: the keyboard shortcut and the context menu.
 * Where the user is needed (a field is missing, the same job is saved already, or no posting could be read) the popup opens and says why.
 */
export async function saveFromTab(writer: JournalWriter, tabId: number): Promise<void> {
  const reading = await readTab(tabId);
  if (reading.state !== 'posting') return openPopup(tabId);
  const reply = await saveOrAsk(writer, reading.draft);
  if (!('applicationId' in reply)) return openPopup(tabId);
  const application = await readApplication(reply.applicationId);
  await showBadge(tabId, application ? statusOf(application) : null);
}

/** Opens the popup; where the browser allows that only on a click, a small window with the same content. */
export async function openPopup(tabId: number): Promise<void> {
  try {
    await action().openPopup();
  } catch {
    await browser.windows.create({
      type: 'popup',
      url: browser.runtime.getURL(`/popup.html?tab=${tabId}` as '/popup.html'),
      width: 420,
      height: 640,
    });
  }
}
