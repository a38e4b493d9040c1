import type { Application } from '@/domain/application';
import type { Contact } from '@/domain/contact';
import { searchWords, wordsTest } from '@/domain/search-words';
import type { SearchData } from './search-data';

/** What a search found; an application stands once, where it was found first. */
export interface SearchResults {
  /** By title, company or place, the best first. */
  named: Application[];
  /** By what the user wrote about it, the most recently touched first. */
  inNotes: Application[];
  /** By the text of its posting, the most recently touched first. */
  inPostings: Application[];
  /** By name, role and company, the best first; then by what the user wrote of them, by name. */
  people: Contact[];
}

function findPeople(query: string, { people, peopleNames }: SearchData): Contact[] {
  const rank = new Map(peopleNames.find(query).map((id, place) => [id, place]));
  const hasWords = wordsTest(query);
  const found = people.filter(({ contact, words }) => rank.has(contact.id) || hasWords(words));
  const placeOf = ({ id }: Contact) => rank.get(id) ?? rank.size;
  return found.map(({ contact }) => contact).sort((a, b) => placeOf(a) - placeOf(b));
}

/** Looks for every word of the query, wherever it stands in one application or is said of one person. */
export function searchEverything(query: string, data: SearchData): SearchResults {
  const results: SearchResults = {
    named: data.names.find(query).flatMap((id) => data.byId.get(id) ?? []),
    inNotes: [],
    inPostings: [],
    people: findPeople(query, data),
  };
  const tests = searchWords(query).map(wordsTest);
  if (tests.length === 0) return results;
  const named = new Set(results.named);
  for (const application of data.applications) {
    const words = data.texts.get(application.id);
    if (!words || named.has(application)) continue;
    let left = tests.filter((test) => !test(words.names));
    const before = left.length;
    left = left.filter((test) => !test(words.notes));
    if (left.length === 0) results.inNotes.push(application);
    else if (left.every((test) => test(words.posting))) {
      const list = left.length < before ? results.inNotes : results.inPostings;
      list.push(application);
    }
  }
  return results;
}
