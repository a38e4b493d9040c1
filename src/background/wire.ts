import { browser } from 'wxt/browser';
import { statusOf } from '@/domain/application';
import { answer } from '@/messaging/answer';
import { announceChange } from '@/messaging/changes';
import { openDatabase } from '@/storage/database';
import { lexiconSubject, type OwnSkill } from '@/domain/own-lexicon';
import { matcherWith } from '@/skills/find-skills';
import { readOwnLexicon } from '@/storage/reads-own-skills';
import { readProfileText } from '@/skills/profile';
import { deleteEverything, type JournalTools } from '@/storage/journal';
import { removeLock } from '@/lock/keyring';
import { findByKeys, findEachByKey, readApplication } from '@/storage/reads';
import { addByHand } from './add-by-hand';
import { createAttachmentCommands, sweepFiles } from './attachments';
import { showBadge } from './badge';
import { createBulkCommands } from './change-applications';
import { createCommands } from './commands';
import { importContacts } from './import-contacts';
import { importBackup } from './import-backup';
import { readDraftSkills } from './read-draft-skills';
import { findPlaces } from './find-places';
import { findAddresses } from './find-addresses';
import { createRecounter } from './recounter';
import { createJournalWriter, onJournalWritten } from './journal-writer';
import { createLockCommands } from './lock';
import { readTab } from './read-tab';
import type { ReminderLines } from './show-reminder';
import { openPopup, saveFromTab } from './save-from-tab';
import { saveOrAsk } from './save-or-ask';
import { seePosting } from './see-posting';
import { answerSkillQuestions } from './skill-questions';
import { wireReminders } from './wire-reminders';

const menuId = 'save-posting';
const recountAlarm = 'recount';

/** Registers every listener of the worker, at once: an event may be what woke it. */
export function wireBackground(
  tools: JournalTools & { lexiconVersion: string },
  labels: { saveMenu: string; reminders: ReminderLines },
): void {
  const writer = createJournalWriter(tools);
  wireReminders(labels.reminders);
  const versionWith = (own: readonly OwnSkill[]) =>
    own.length === 0 ? tools.lexiconVersion : `${tools.lexiconVersion} ${JSON.stringify(own)}`;
  const recounter = createRecounter(tools.readMentions, versionWith, {
    set: () => browser.alarms.create(recountAlarm, { periodInMinutes: 0.5 }),
    clear: async () => void (await browser.alarms.clear(recountAlarm)),
  });
  const catchUp = () => void recounter.catchUp().catch(console.error);
  onJournalWritten((events) => {
    if (events.some(({ subject }) => subject === lexiconSubject)) catchUp();
  });

  answer({
    ...createCommands(writer),
    ...createBulkCommands(writer),
    ...createAttachmentCommands(writer),
    ...createLockCommands(tools),
    'page/read': async ({ tabId }) => {
      const reading = await readTab(tabId);
      // The user waits for the page, not for what may be recorded of it.
      if (reading.state === 'posting') void seePosting(writer, reading.draft).catch(console.error);
      return reading;
    },
    'posting/see': async ({ draft }) => {
      await seePosting(writer, draft);
      return {};
    },
    'posting/save': async ({ draft, changes, asNew, tabId }, sender) => {
      const reply = await saveOrAsk(writer, draft, changes, asNew);
      const badgeTab = sender.tabId ?? tabId;
      if ('applicationId' in reply && badgeTab !== null) {
        const application = await readApplication(reply.applicationId);
        await showBadge(badgeTab, application ? statusOf(application) : null);
      }
      return reply;
    },
    'posting/find': async ({ keys }, sender) => {
      const application = await findByKeys(keys);
      const status = application ? statusOf(application) : null;
      if (sender.tabId !== null) await showBadge(sender.tabId, status);
      return { status };
    },
    'addresses/find': ({ text }) => ({ addresses: findAddresses(text) }),
    'application/add': (written) => addByHand(writer, written),
    'posting/find-many': async ({ keys }) => ({
      statuses: (await findEachByKey(keys)).map((found) => (found ? statusOf(found) : null)),
    }),
    'popup/open': async (_request, sender) => {
      if (sender.tabId !== null) await openPopup(sender.tabId);
      return {};
    },
    'backup/import': async ({ blobUrl }) => {
      const reply = await importBackup(blobUrl, tools.readMentions);
      // The file may bring names of the user's own.
      catchUp();
      return reply;
    },
    'contacts/import': (asked) => importContacts(writer, asked),
    ...answerSkillQuestions,
    'skills/find': async ({ text }) =>
      readProfileText(text, matcherWith((await readOwnLexicon()).skills)),
    'posting/skills': async ({ draft }) => {
      const { skills: own } = await readOwnLexicon();
      return { skills: readDraftSkills(draft, (posting) => tools.readMentions(posting, own)) };
    },
    'skills/places': (asked) => findPlaces(asked, tools.readMentions),
    'data/delete-all': async () => {
      await deleteEverything(await openDatabase());
      await removeLock();
      await announceChange();
      return {};
    },
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === recountAlarm) catchUp();
  });
  // This build may bring another lexicon than the last, or the worker died in the middle of a recount.
  catchUp();
  void sweepFiles(Date.now()).catch(console.error);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    browser.contextMenus.create({
      id: menuId,
      title: labels.saveMenu,
      contexts: ['page', 'link', 'selection'],
    });
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === menuId && tab?.id !== undefined) void saveFromTab(writer, tab.id);
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== menuId) return;
    // Firefox hands over no tab with a command.
    const active = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    if (active?.id !== undefined) void saveFromTab(writer, active.id);
  });
}
