import type { Contact } from '@/domain/contact';
import { distinctWords } from '@/domain/search-words';

/** Somebody, and the words by which they are found, as `distinctWords` gives them. */
export interface Person {
  contact: Contact;
  words: string;
}

/** Somebody, ready to be found. */
export function personOf(contact: Contact): Person {
  const { name, role, company } = contact;
  return { contact, words: distinctWords([name, role, company, ...writtenOf(contact)]) };
}

/** What the user wrote down of somebody, besides the name and the post. */
export function writtenOf({ howKnown, note, conversations }: Contact): string[] {
  const talks = conversations.flatMap(({ said, nextStep }) => [said, nextStep]);
  return [howKnown, note, ...talks].filter(Boolean);
}
