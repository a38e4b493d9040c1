import { i18n } from '#i18n';
import type { Application } from '@/domain/application';
import { postingKeys } from '@/domain/posting-keys';
import type { PostingChanges } from '@/domain/events';
import type { PostingDraft } from '@/domain/posting';
import type { Rejection } from '@/domain/rejection';
import type { Status } from '@/domain/status';
import type { BulkChange } from '@/messaging/application-messages';
import { ask } from '@/messaging/ask';
import type { ReplyOf, RequestOf } from '@/messaging/messages';
import type { Notices } from '../notice/notices.svelte';
import { statusName } from '../words/status-names';
import { changeName } from './change-name';

/** What the user can do with an application, wherever it is shown: each says what it did and can be undone. */
export class ApplicationActions {
  #notices: Notices;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  setStatus(application: Application, status: Status): Promise<boolean> {
    const command = ask('application/set-status', {
      applicationId: application.id,
      status,
      at: null,
    });
    return this.#notices.report(
      i18n.t('notice.status', [statusName(status)]),
      command,
      new Date().toISOString(),
    );
  }

  /** `at`: when the user heard; null for now. */
  reject(application: Application, rejection: Rejection, at: string | null): Promise<boolean> {
    const command = ask('rejection/record', { applicationId: application.id, rejection, at });
    return this.#notices.report(i18n.t('notice.rejection'), command);
  }

  /** The page with this draft shows the job of this application. */
  link(application: Application, draft: PostingDraft): Promise<boolean> {
    const keys = postingKeys(draft);
    const command = ask('posting/link', { applicationId: application.id, url: draft.url, keys });
    return this.#notices.report(i18n.t('notice.linked'), command);
  }

  /** Out: what the worker said, or null where it could not be asked. */
  async addByHand(
    written: RequestOf<'application/add'>,
  ): Promise<ReplyOf<'application/add'> | null> {
    const command = ask('application/add', written);
    const reply = await command.catch(() => null);
    const isKnown = reply?.result === 'already-saved';
    await this.#notices.report(
      i18n.t(isKnown ? 'notice.knownAddress' : 'notice.added'),
      command.then((it) => ({ eventIds: it.result === 'added' ? it.eventIds : [] })),
    );
    return reply;
  }

  addNote(application: Application, text: string): Promise<boolean> {
    const command = ask('note/add', { applicationId: application.id, text });
    return this.#notices.report(i18n.t('notice.note'), command);
  }

  correct(application: Application, changes: PostingChanges): Promise<boolean> {
    const command = ask('posting/correct', { applicationId: application.id, changes });
    return this.#notices.report(i18n.t('notice.corrected'), command);
  }

  /** The version of the résumé that it was made with; null where the user takes the word back. */
  useResume(application: Application, resumeId: string | null): Promise<boolean> {
    const command = ask('entries/record', {
      entries: [{ type: 'application.resumeUsed', subject: application.id, data: { resumeId } }],
      at: null,
    });
    return this.#notices.report(i18n.t('notice.corrected'), command);
  }

  /** One change for each of these; one Undo takes it back from all of them. */
  changeMany(applicationIds: string[], change: BulkChange): Promise<boolean> {
    const command = ask('applications/change', { applicationIds, change });
    return this.#notices.report(changeName(change, applicationIds.length), command);
  }

  /** An earlier note in other words. */
  reviseNote(application: Application, note: string, text: string): Promise<boolean> {
    const command = ask('entries/record', {
      entries: [{ type: 'note.revised', subject: application.id, data: { note, text } }],
      at: null,
    });
    return this.#notices.report(i18n.t('notice.note'), command);
  }

  remove(application: Application): Promise<boolean> {
    const command = ask('application/remove', { applicationId: application.id });
    return this.#notices.report(i18n.t('notice.removed'), command);
  }

  /** These events happened on another day. */
  redate(eventIds: string[], at: string): Promise<boolean> {
    const redated = Promise.all(eventIds.map((eventId) => ask('event/redate', { eventId, at })));
    const command = redated.then((replies) => ({
      eventIds: replies.flatMap((reply) => reply.eventIds),
    }));
    return this.#notices.report(i18n.t('notice.corrected'), command);
  }

  /** These events did not happen after all. */
  takeBack(eventIds: string[]): Promise<boolean> {
    return this.#notices.report(i18n.t('notice.tookBack'), ask('event/retract', { eventIds }));
  }
}
