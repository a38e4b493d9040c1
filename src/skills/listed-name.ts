import type { Candidate } from './candidates';
import type { TokenBuffer } from './token-buffer';

const properKinds = new Set(['tool', 'method']);
/** All that may stand between two items of a list, in one line or each in its own. */
const separator =
  /^\s*(?:[,;/|&+•·]|[,;]?\s+(?:and|or|und|oder|et|ou|y|o|e|and\/or|&)\s|\n\s*[-–*•·]?)\s*$/i;
/** A list of more would be read from afar. */
const farthest = 6;

/**
 * Whether a name that is an ordinary word or a letter too ("R", "Go", "Excel") stands in a list with a name that can
 * mean nothing else: "R or Python", "C, C++", "Access, SharePoint". Written small it proves nothing.
 */
export function isListed(
  candidate: Candidate,
  index: number,
  all: readonly Candidate[],
  tokens: TokenBuffer,
): boolean {
  const { alias, start, end } = candidate;
  if (!properKinds.has(alias.skill.kind)) return false;
  const written = tokens.text.slice(start, end);
  if (written === written.toLowerCase()) return false;
  return (
    isJoinedToSureName(candidate, index, -1, all, tokens) ||
    isJoinedToSureName(candidate, index, 1, all, tokens)
  );
}

/** Walks a list to one side, up to the first name that is no ordinary word. */
function isJoinedToSureName(
  candidate: Candidate,
  index: number,
  step: 1 | -1,
  all: readonly Candidate[],
  tokens: TokenBuffer,
): boolean {
  let here = candidate;
  for (let at = index + step; Math.abs(at - index) <= farthest; at += step) {
    const next = all[at];
    if (!next) return false;
    const [left, right] = step < 0 ? [next, here] : [here, next];
    if (right.start - left.end > 9) return false;
    if (!separator.test(tokens.text.slice(left.end, right.start))) return false;
    const { ambiguous, skill } = next.alias;
    if (!ambiguous)
      return properKinds.has(skill.kind) && next.alias.skill !== candidate.alias.skill;
    here = next;
  }
  return false;
}
