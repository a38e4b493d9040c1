import type { EventDraft } from '@/domain/events';
import { applicationOwnKinds, ownKinds } from '@/domain/own-kinds';
import { profileSubject } from '@/domain/profile';
import { isStage } from '@/domain/status';
import { postingKeys } from '@/domain/posting-keys';
import { findSameJob } from '@/storage/find-same-job';
import type { RequestOf } from '@/messaging/messages';
import type { Handlers } from '@/messaging/answer';
import { sealDrafts } from '@/lock/seal-events';
import type { applicationMessages } from '@/messaging/application-messages';
import type { skillQuestions } from '@/messaging/skill-questions';
import type { JournalWriter } from './journal-writer';
import { understandPay } from './understand-pay';

type CommandType = Exclude<
  keyof Handlers,
  | 'page/read'
  | 'posting/save'
  | 'posting/find'
  | 'posting/find-many'
  | 'posting/see'
  | 'application/add'
  | 'addresses/find'
  | 'skills/find'
  | keyof typeof skillQuestions
  | 'skills/places'
  | 'posting/skills'
  | 'popup/open'
  | 'backup/import'
  | 'contacts/import'
  | 'data/delete-all'
  | `lock/${string}`
  | keyof typeof applicationMessages
>;

/** The messages that each become a few events of the journal. */
export function createCommands(writer: JournalWriter): Pick<Handlers, CommandType> {
  /** Records drafts about an application that is still there; about one that is gone, nothing. */
  async function recordAbout(applicationId: string, drafts: EventDraft[]) {
    const events = await writer.record(async (transaction) => {
      const application = await transaction.objectStore('applications').get(applicationId);
      return application === undefined ? [] : drafts;
    });
    return { eventIds: events.map((event) => event.id) };
  }

  /** Records, for each event that is there, what `draftFor` makes of it. */
  async function recordOn(
    eventIds: readonly string[],
    draftFor: (eventId: string, subject: string) => EventDraft,
  ) {
    const events = await writer.record(async (transaction) => {
      const store = transaction.objectStore('events');
      const targets = await Promise.all(eventIds.map((id) => store.get(id)));
      return targets.flatMap((target) => (target ? [draftFor(target.id, target.subject)] : []));
    });
    return { eventIds: events.map((event) => event.id) };
  }

  async function link({ applicationId, url, keys }: RequestOf<'posting/link'>) {
    const events = await writer.record(async (transaction) => {
      const applications = transaction.objectStore('applications');
      const owners = await Promise.all(keys.map((key) => applications.index('keys').get(key)));
      // An address that is known already stays with its application.
      if (owners.some(Boolean) || !(await applications.get(applicationId))) return [];
      return [writer.draft('posting.linked', applicationId, { url, keys })];
    });
    return { eventIds: events.map((event) => event.id) };
  }

  async function recordSkills(
    type: 'profile.skillsAdded' | 'profile.skillsRemoved',
    skills: string[],
  ) {
    if (skills.length === 0) return { eventIds: [] };
    const events = await writer.record(() => [writer.draft(type, profileSubject, { skills })]);
    return { eventIds: events.map((event) => event.id) };
  }

  return {
    'application/set-status': ({ applicationId, status, at }) =>
      recordAbout(applicationId, [
        isStage(status)
          ? writer.draft('application.stageChanged', applicationId, { stage: status }, at)
          : writer.draft('application.ended', applicationId, { outcome: status }, at),
      ]),
    'rejection/record': ({ applicationId, rejection, at }) =>
      recordAbout(applicationId, [
        writer.draft('application.ended', applicationId, { outcome: 'rejected' }, at),
        writer.draft('rejection.recorded', applicationId, rejection, at),
      ]),
    'posting/link': link,
    'posting/link-shown': async ({ draft }) => {
      const same = await findSameJob(draft);
      if (!same) return { eventIds: [] };
      return link({ applicationId: same.id, url: draft.url, keys: postingKeys(draft) });
    },
    'posting/correct': ({ applicationId, changes }) =>
      recordAbout(applicationId, [
        writer.draft('posting.corrected', applicationId, { changes: understandPay(changes) }),
      ]),
    'note/add': ({ applicationId, text }) =>
      recordAbout(applicationId, [writer.draft('note.added', applicationId, { text })]),
    'application/remove': ({ applicationId }) =>
      recordAbout(applicationId, [writer.draft('application.removed', applicationId, {})]),
    'event/retract': ({ eventIds }) =>
      recordOn(eventIds, (target, subject) => writer.draft('event.retracted', subject, { target })),
    'event/redate': ({ eventId, at }) =>
      recordOn([eventId], (target, subject) =>
        writer.draft('event.redated', subject, { target, at }),
      ),
    'entries/record': async ({ entries: written, at, moved }) => {
      const entries = await sealDrafts(written);
      const events = await writer.record(async (transaction) => {
        const applications = transaction.objectStore('applications');
        for (const { type, subject } of entries) {
          if (!Object.hasOwn(ownKinds, type)) throw new Error(`${type} is not for pages to record`);
          if (type in applicationOwnKinds && !(await applications.get(subject))) return [];
        }
        const drafts = entries.map(({ type, subject, data }) =>
          writer.draft(type, subject, data, at),
        );
        if (moved === undefined || !(await applications.get(moved.applicationId))) return drafts;
        const { applicationId, stage } = moved;
        return [...drafts, writer.draft('application.stageChanged', applicationId, { stage }, at)];
      });
      return { eventIds: events.map((event) => event.id) };
    },
    'profile/add-skills': ({ skills }) => recordSkills('profile.skillsAdded', skills),
    'profile/remove-skills': ({ skills }) => recordSkills('profile.skillsRemoved', skills),
  };
}
