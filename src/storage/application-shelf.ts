import type { Application } from '@/domain/application';

/** One application under the name that shelves know it by. */
export interface ShelvedApplication {
  applicationId: string;
  application: Application;
}

/**
 * Many applications as one row: lists and figures read all of them at once. 10,000 in a row each take the browser
 * about a second, on shelves a tenth of it.
 */
export interface ApplicationShelf {
  /** The number of the shelf: see `shelfOf`. */
  shelf: number;
  /** The applications, in the order of their ids, as JSON: as objects they would take the browser's time again. */
  json: string;
}

/** Packs a shelf. The same applications give the same row, in whatever order they come. */
export function packApplications(
  shelf: number,
  items: readonly ShelvedApplication[],
): ApplicationShelf {
  const sorted = items.toSorted((a, b) => (a.applicationId < b.applicationId ? -1 : 1));
  return { shelf, json: JSON.stringify(sorted.map(({ application }) => application)) };
}

/** What is on a shelf. */
export function unpackApplications({ json }: ApplicationShelf): Application[] {
  return JSON.parse(json) as Application[];
}
