import type { Journey } from '@/domain/journey';

/** How many applications went, as one row: see `SkillShelf` for why. */
export interface JourneyShelf {
  /** The number of the shelf: see `shelfOf`. */
  shelf: number;
  /** The journeys in the order of their ids, as JSON: one text is read far faster than as many objects. */
  journeys: string;
}

/** Packs a shelf. The same journeys give the same row, in whatever order they come. */
export function packJourneys(shelf: number, journeys: readonly Journey[]): JourneyShelf {
  const sorted = journeys.toSorted((a, b) => (a.applicationId < b.applicationId ? -1 : 1));
  return { shelf, journeys: JSON.stringify(sorted) };
}

/** What is on a shelf. */
export function unpackJourneys({ journeys }: JourneyShelf): Journey[] {
  return JSON.parse(journeys) as Journey[];
}
