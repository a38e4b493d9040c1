import type { Contact } from '@/domain/contact';

export interface ContactToAnswer {
  contactId: string;
  name: string;
  company: string;
  /** What the user wants to get back to them for; empty where they did not say. */
  what: string;
  /** The day they chose, "2026-05-03". */
  on: string;
}

/**
 * Whom the user wants to get back to today, or wanted to on a day before: the longest wait first.
 * In: today as the user's local day, "2026-05-03". Done or dropped, it is a `contact.followUpSet` with null; moved, one
 * with another day.
 */
export function contactsToAnswer(
  contacts: readonly Pick<Contact, 'id' | 'name' | 'company' | 'followUp'>[],
  today: string,
): ContactToAnswer[] {
  return contacts
    .flatMap(({ id: contactId, name, company, followUp }) =>
      followUp && followUp.on <= today ? [{ contactId, name, company, ...followUp }] : [],
    )
    .sort((a, b) => (a.on === b.on ? (a.name < b.name ? -1 : 1) : a.on < b.on ? -1 : 1));
}
