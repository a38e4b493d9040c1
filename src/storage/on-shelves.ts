import type { Journey } from '@/domain/journey';
import type { PostingFacts } from '@/domain/posting-facts';
import {
  packApplications,
  unpackApplications,
  type ApplicationShelf,
  type ShelvedApplication,
} from './application-shelf';
import { packFacts, unpackFacts } from './fact-shelf';
import { packJourneys, unpackJourneys } from './journey-shelf';
import type { WriteTransaction } from './projections';
import { shelve, type ShelfChanges } from './shelve';
import { shelveSkills, type SkillChanges } from './shelve-skills';
import { packTexts, unpackTexts, type SearchedTexts } from './text-shelf';

/** What is to stand on shelves, gathered over all subjects: a shelf is written once. */
export interface OnShelves {
  applications: ShelfChanges<ShelvedApplication>;
  skills: SkillChanges;
  facts: ShelfChanges<PostingFacts>;
  journeys: ShelfChanges<Journey>;
  texts: ShelfChanges<SearchedTexts>;
}

export function nothingOnShelves(): OnShelves {
  return {
    applications: new Map(),
    skills: new Map(),
    facts: new Map(),
    journeys: new Map(),
    texts: new Map(),
  };
}

/** Takes an application that is gone off every shelf. */
export function takeOff(shelves: OnShelves, applicationId: string): void {
  for (const changes of Object.values(shelves)) changes.set(applicationId, null);
}

const applicationForm = {
  pack: packApplications,
  unpack: (row: ApplicationShelf) =>
    unpackApplications(row).map((application) => ({ applicationId: application.id, application })),
};

/** Writes what was gathered, in the caller's transaction. */
export async function writeShelves(
  transaction: WriteTransaction,
  { applications, skills, facts, journeys, texts }: OnShelves,
): Promise<void> {
  await shelve(transaction.objectStore('applicationShelves'), applications, applicationForm);
  await shelveSkills(transaction, skills);
  const factForm = { pack: packFacts, unpack: unpackFacts };
  await shelve(transaction.objectStore('factShelves'), facts, factForm);
  const journeyForm = { pack: packJourneys, unpack: unpackJourneys };
  await shelve(transaction.objectStore('journeyShelves'), journeys, journeyForm);
  const textForm = { pack: packTexts, unpack: unpackTexts };
  await shelve(transaction.objectStore('textShelves'), texts, textForm);
}
