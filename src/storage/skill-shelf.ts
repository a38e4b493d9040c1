import type { SkillMention } from '@/domain/skill-mention';
import { mentionLine, readMentionLine } from './mention-line';

/** The skills that one saved posting asks for. */
export interface PostingSkills {
  applicationId: string;
  mentions: readonly SkillMention[];
}

/**
 * What many postings ask for, as one row. The report reads all postings at once, and the browser takes its time for
 * each row and each object: 10,000 postings in a row each took 800 ms where the same on shelves takes a tenth of it.
 */
export interface SkillShelf {
  /** The number of the shelf: see `shelfOf`. */
  shelf: number;
  /** In their alphabetical order. */
  applicationIds: string[];
  /** For each posting where its mentions end in `uses`. */
  ends: Uint32Array;
  /** Every posting's mentions, one after another: numbers of lines. */
  uses: Uint32Array;
  /** The different mentions, a line each. */
  lines: string;
}

const shelves = 64;

/** The number of the shelf on which a posting stands; always the same for the same id. */
export function shelfOf(applicationId: string): number {
  let hash = 0;
  for (let at = 0; at < applicationId.length; at += 1) {
    hash = (Math.imul(hash, 31) + applicationId.charCodeAt(at)) | 0;
  }
  return (hash >>> 0) % shelves;
}

/** Packs a shelf. The same postings give the same row, in whatever order they come. */
export function packShelf(shelf: number, postings: readonly PostingSkills[]): SkillShelf {
  const sorted = postings.toSorted((a, b) => (a.applicationId < b.applicationId ? -1 : 1));
  const numbers = new Map<string, number>();
  const uses: number[] = [];
  const ends = sorted.map(({ mentions }) => {
    for (const mention of mentions) {
      const line = mentionLine(mention);
      const number = numbers.get(line) ?? numbers.size;
      numbers.set(line, number);
      uses.push(number);
    }
    return uses.length;
  });
  return {
    shelf,
    applicationIds: sorted.map(({ applicationId }) => applicationId),
    ends: Uint32Array.from(ends),
    uses: Uint32Array.from(uses),
    lines: [...numbers.keys()].join('\n'),
  };
}

/**
 * What is on a shelf.
 *
 * @param known mentions by line, filled here: handed to several shelves, equal mentions of all become one object
 */
export function unpackShelf(
  { applicationIds, ends, uses, lines }: SkillShelf,
  known = new Map<string, SkillMention>(),
): PostingSkills[] {
  const mentions = lines.split('\n').map((line) => {
    let mention = known.get(line);
    if (!mention) known.set(line, (mention = readMentionLine(line)));
    return mention;
  });
  let from = 0;
  return applicationIds.map((applicationId, index) => {
    const to = ends[index]!;
    const own = new Array<SkillMention>(to - from);
    for (let at = from; at < to; at += 1) own[at - from] = mentions[uses[at]!]!;
    from = to;
    return { applicationId, mentions: own };
  });
}
