import { casesForShare } from './minimums';

/** A saved posting, for what it asks and when it was saved. */
interface DatedMentions {
  savedAt: string;
  mentions: readonly { name: string }[];
}

/** One month of what postings asked for. */
export interface SkillMonth {
  /** "2026-05", by the user's own calendar. */
  month: string;
  /** Postings saved in it. */
  total: number;
  /** Of these, how many name the skill, in the order of the skills asked about. */
  counts: number[];
}

/**
 * How many postings of each month name each of these skills: without a gap from the month of the first posting to
 * that of the last, and no more than the latest `most` months.
 */
export function skillMonths(
  postings: readonly DatedMentions[],
  skills: readonly string[],
  most = 12,
): SkillMonth[] {
  const wanted = new Map(skills.map((name, index) => [name, index]));
  const months = new Map<string, SkillMonth>();
  for (const { savedAt, mentions } of postings) {
    const month = monthOf(savedAt);
    let known = months.get(month);
    if (!known) months.set(month, (known = emptyMonth(month, skills.length)));
    known.total += 1;
    for (const { name } of mentions) {
      const index = wanted.get(name);
      if (index !== undefined) known.counts[index]! += 1;
    }
  }
  return unbroken([...months.keys()].sort())
    .slice(-most)
    .map((month) => months.get(month) ?? emptyMonth(month, skills.length));
}

/** A skill's share of each month's postings; null where the month has too few for a share to say anything. */
export function monthlyShares(months: readonly SkillMonth[], skill: number): (number | null)[] {
  return months.map(({ total, counts }) =>
    total >= casesForShare ? (counts[skill] ?? 0) / total : null,
  );
}

function monthOf(instant: string): string {
  const date = new Date(instant);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

function emptyMonth(month: string, skills: number): SkillMonth {
  return { month, total: 0, counts: new Array<number>(skills).fill(0) };
}

/** Every month from the first to the last of these sorted ones. */
function unbroken(months: readonly string[]): string[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    all.push(name);
    if (name >= last) return all;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
