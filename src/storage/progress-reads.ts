import type { Journey } from '@/domain/journey';
import { openDatabase } from './database';
import { unpackJourneys } from './journey-shelf';
import { shelfOf } from './skill-shelf';

/** How every application went, in no particular order. */
export async function readJourneys(): Promise<Journey[]> {
  return (await (await openDatabase()).getAll('journeyShelves')).flatMap(unpackJourneys);
}

/** How one application went. */
export async function readJourney(applicationId: string): Promise<Journey | undefined> {
  const shelf = await (await openDatabase()).get('journeyShelves', shelfOf(applicationId));
  return shelf && unpackJourneys(shelf).find((each) => each.applicationId === applicationId);
}

/** When each round of interviews starts, in UTC, and of which application; what is written in them stays closed. */
export async function readRoundStarts(): Promise<{ applicationId: string; startsAt: string }[]> {
  const stored = await (await openDatabase()).getAll('applicationPreparations');
  return stored.flatMap(({ applicationId, rounds }) =>
    rounds.map(({ startsAt }) => ({ applicationId, startsAt })),
  );
}
