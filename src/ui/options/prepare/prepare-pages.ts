/** The section's pages, in the order of its navigation; the first is its start. */
export const preparePages = ['interviews', 'stories'] as const;

export type PreparePage = (typeof preparePages)[number];

/** The page that an address's item names; the start where it names none. */
export function readPage(item: string | null): PreparePage {
  return preparePages.find((page) => page === item) ?? preparePages[0];
}
