/** The section's pages, in the order of its navigation; the first is its start. */
export const progressPages = ['steps', 'flow', 'diagnosis', 'wins'] as const;

export type ProgressPage = (typeof progressPages)[number];

/** The page that an address's item names; the start where it names none. */
export function readProgressPage(item: string | null): ProgressPage {
  return progressPages.find((page) => page === item) ?? progressPages[0];
}
