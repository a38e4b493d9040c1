import type { PostingFacts } from '@/domain/posting-facts';
import type { SkillKind } from '@/domain/skill-mention';
import { casesForComparison, casesForShare } from './minimums';
import { overRepresented } from './over-representation';
import { hasProgressed } from './report-scope';

interface ComparedPosting extends PostingFacts {
  mentions: readonly { name: string; kind: SkillKind }[];
}

export interface ComparedSkill {
  name: string;
  rejections: number;
  invitations: number;
}

export interface SkillComparison {
  /** "too-few": under `casesForEach` on either side; "nothing-stands-out": compared, and no skill differs by more than chance. */
  state: 'too-few' | 'nothing-stands-out' | 'hints';
  /** Applications that ended in a no before any invitation, and applications that reached one. */
  rejections: number;
  invitations: number;
  /** Named more often where the answer was no; the clearest first. */
  moreInRejections: ComparedSkill[];
  moreInInvitations: ComparedSkill[];
}

/** Each side needs as many as a share does, and both together as many as a comparison does. */
export const casesForEach = Math.max(casesForShare, casesForComparison / 2);
/** A skill that fewer postings name says nothing, however it is spread over them. */
const postingsForHint = 5;
/** Beyond this many standard deviations a difference is a hint: 5 % by chance, for each skill looked at. */
const hintFrom = 1.96;

/**
 * Which skills differ between postings that ended in a no at the reading of the résumé, before any invitation, and
 * postings that led to one: log-odds with an informative prior, see `overRepresented`. Looking at many skills finds
 * some by chance alone, so what comes out is a hint and is told as counts. Those still waiting are in neither set.
 */
export function compareRejectedWithProgressed(
  postings: readonly ComparedPosting[],
): SkillComparison {
  const rejected = postings.filter((each) => each.outcome === 'rejected' && !hasProgressed(each));
  const progressed = postings.filter(hasProgressed);
  const [rejections, invitations] = [rejected.length, progressed.length];
  const none = { rejections, invitations, moreInRejections: [], moreInInvitations: [] };
  if (rejections < casesForEach || invitations < casesForEach) return { state: 'too-few', ...none };

  const [inRejected, inProgressed] = [countNames(rejected), countNames(progressed)];
  const terms = [...new Set([...inRejected.keys(), ...inProgressed.keys()])]
    .map((term) => ({
      term,
      first: inRejected.get(term) ?? 0,
      second: inProgressed.get(term) ?? 0,
    }))
    .filter(({ first, second }) => first + second >= postingsForHint);
  const ranked = overRepresented(terms, { first: rejections, second: invitations });
  const hints = ranked
    .filter(({ z }) => Math.abs(z) >= hintFrom)
    .map(({ term, first, second, z }) => ({
      name: term,
      rejections: first,
      invitations: second,
      z,
    }));
  const plain = ({ name, rejections: no, invitations: yes }: ComparedSkill) => ({
    name,
    rejections: no,
    invitations: yes,
  });
  return {
    ...none,
    state: hints.length > 0 ? 'hints' : 'nothing-stands-out',
    moreInRejections: hints.filter(({ z }) => z > 0).map(plain),
    moreInInvitations: hints
      .filter(({ z }) => z < 0)
      .reverse()
      .map(plain),
  };
}

/** In how many postings each skill is named; social skills are left out: whether they are named is a matter of style. */
function countNames(postings: readonly ComparedPosting[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mentions } of postings) {
    for (const { name, kind } of mentions) {
      if (kind !== 'social') counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}
