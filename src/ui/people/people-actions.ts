import { i18n } from '#i18n';
import type {
  Contact,
  ContactOrigin,
  ContactPart,
  ConversationFields,
  FollowUp,
} from '@/domain/contact';
import type { ContactFields } from '@/domain/contact-fields';
import type { OwnEntry } from '@/domain/events';
import { ask } from '@/messaging/ask';
import type { Notices } from '../notice/notices.svelte';
import { countName } from '../words/numbers';

/** What the user has to do with an application, where a person is added for one. */
export interface NewPart {
  applicationId: string;
  part: ContactPart;
}

/** What the user can do with people: each says what it did and can be undone. */
export class PeopleActions {
  #notices: Notices;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  /** Out: the new contact's id, or null where it was not kept. */
  async add(
    fields: ContactFields,
    origin: ContactOrigin,
    part: NewPart | null = null,
  ): Promise<string | null> {
    const subject = crypto.randomUUID();
    const entries: OwnEntry[] = [{ type: 'contact.added', subject, data: { ...fields, origin } }];
    if (part) entries.push({ type: 'contact.linked', subject, data: part });
    const isKept = await this.#record(i18n.t('people.added', [fields.name]), entries);
    return isKept ? subject : null;
  }

  change({ id }: Contact, changes: Partial<ContactFields>): Promise<boolean> {
    return this.#record(i18n.t('notice.corrected'), [
      { type: 'contact.changed', subject: id, data: { changes } },
    ]);
  }

  remove({ id, name }: Contact): Promise<boolean> {
    return this.#record(i18n.t('people.removed', [name]), [
      { type: 'contact.removed', subject: id, data: {} },
    ]);
  }

  /** `at`: the day on which they talked; null for now. `settles`: what was to be done next is done with it. */
  converse(
    { id }: Contact,
    conversation: ConversationFields,
    at: string | null,
    settles: boolean,
  ): Promise<boolean> {
    const entries: OwnEntry[] = [
      { type: 'conversation.recorded', subject: id, data: conversation },
    ];
    if (settles && conversation.nextOn === null)
      entries.push({ type: 'contact.followUpSet', subject: id, data: { followUp: null } });
    return this.#record(i18n.t('people.talkKept'), entries, at);
  }

  /** null: nothing is planned any more. */
  plan({ id }: Contact, followUp: FollowUp | null): Promise<boolean> {
    const text = i18n.t(followUp ? 'people.planned' : 'people.planDone');
    return this.#record(text, [{ type: 'contact.followUpSet', subject: id, data: { followUp } }]);
  }

  link({ id, name }: Contact, { applicationId, part }: NewPart): Promise<boolean> {
    return this.#record(i18n.t('people.linked', [name]), [
      { type: 'contact.linked', subject: id, data: { applicationId, part } },
    ]);
  }

  unlink({ id, name }: Contact, applicationId: string): Promise<boolean> {
    return this.#record(i18n.t('people.unlinked', [name]), [
      { type: 'contact.unlinked', subject: id, data: { applicationId } },
    ]);
  }

  /** A conversation that did not belong there. */
  takeBack(eventId: string): Promise<boolean> {
    const command = ask('event/retract', { eventIds: [eventId] });
    return this.#notices.report(i18n.t('notice.tookBack'), command);
  }

  async import(people: ContactFields[]): Promise<boolean> {
    const count = people.length;
    const text = i18n.t('people.imported', count, [countName(count)]);
    return this.#notices.report(text, ask('contacts/import', { people }));
  }

  #record(text: string, entries: OwnEntry[], at: string | null = null): Promise<boolean> {
    return this.#notices.report(text, ask('entries/record', { entries, at }));
  }
}
