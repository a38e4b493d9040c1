/** The section's pages, in the order of its navigation; the first is its start. */
export const preparePages = ['interviews', 'stories', 'words', 'perspective'] as const;

/** Pages about one round, reached from it. */
const roundPages = ['sheet', 'rehearse'] as const;

/** The page that an address's item names; the start where it names none. */
export function readPage(
  item: string | null,
): (typeof preparePages)[number] | (typeof roundPages)[number] {
  return [...preparePages, ...roundPages].find((page) => page === item) ?? preparePages[0];
}
