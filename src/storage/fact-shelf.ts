import type { PostingFacts } from '@/domain/posting-facts';
import type { Outcome, Stage } from '@/domain/status';

/** What a report wants to know of many postings, as one row: see `SkillShelf` for why. */
export interface FactShelf {
  /** The number of the shelf: see `shelfOf`. */
  shelf: number;
  /** A line for each posting, in the order of the ids: id, savedAt, furthest stage, outcome or nothing, title. */
  lines: string;
}

/** Packs a shelf. The same facts give the same row, in whatever order they come. */
export function packFacts(shelf: number, facts: readonly PostingFacts[]): FactShelf {
  const lines = facts
    .toSorted((a, b) => (a.applicationId < b.applicationId ? -1 : 1))
    .map(({ applicationId, savedAt, furthestStage, outcome, title }) =>
      [applicationId, savedAt, furthestStage, outcome ?? '', title]
        .map((field) => field.replace(/[\t\n]+/g, ' '))
        .join('\t'),
    );
  return { shelf, lines: lines.join('\n') };
}

/** What is on a shelf. */
export function unpackFacts({ lines }: FactShelf): PostingFacts[] {
  return lines.split('\n').map((line) => {
    const [applicationId = '', savedAt = '', stage, outcome, title = ''] = line.split('\t');
    return {
      applicationId,
      savedAt,
      furthestStage: stage as Stage,
      outcome: (outcome || null) as Outcome | null,
      title,
    };
  });
}
