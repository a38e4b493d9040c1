import type { Candidate } from './candidates';
import { describeSurroundings } from './context-features';
import { ContextScore, type ContextWeights } from './context-model';
import weights from './context-weights.json';
import type { TokenBuffer } from './token-buffer';

const { thresholds } = weights satisfies ContextWeights;
const sum = new ContextScore(weights);

function scoreOf(
  candidate: Candidate,
  index: number,
  all: readonly Candidate[],
  tokens: TokenBuffer,
): number {
  sum.score = 0;
  describeSurroundings(candidate, index, all, tokens, sum);
  return sum.score;
}

/**
 * Whether the text means a skill where it writes this name. Only names that are ordinary words too ("Go", "Excel")
 * are ever in doubt.
 */
export function isMeant(
  candidate: Candidate,
  index: number,
  all: readonly Candidate[],
  tokens: TokenBuffer,
): boolean {
  if (!candidate.alias.ambiguous) return true;
  if (isPlainWord(candidate, index, all, tokens)) return false;
  return scoreOf(candidate, index, all, tokens) > thresholds.ambiguous;
}

/**
 * Whether the sentence speaks of the skill as something to know or to work with: sentences about the employer, its
 * market and its benefits are full of names that nobody asks for. For names that are meant; social skills are
 * not judged.
 */
export function isAsked(
  candidate: Candidate,
  index: number,
  all: readonly Candidate[],
  tokens: TokenBuffer,
): boolean {
  const { ambiguous, skill } = candidate.alias;
  if (ambiguous || skill.kind === 'social') return true;
  const threshold = skill.kind === 'tool' ? thresholds.tool : thresholds.plain;
  return scoreOf(candidate, index, all, tokens) > threshold;
}

const properKinds = new Set(['tool', 'method', 'certificate']);

/** "against rust", "in spring": a proper name in small letters is one only in a list with others ("vue, react"). */
function isPlainWord(
  { alias, first, last, start, end }: Candidate,
  index: number,
  all: readonly Candidate[],
  tokens: TokenBuffer,
): boolean {
  const written = tokens.text.slice(start, end);
  if (!properKinds.has(alias.skill.kind) || written !== written.toLowerCase()) return false;
  const [left, right] = [all[index - 1], all[index + 1]];
  const isBeside = (other: Candidate | undefined, distance: number) =>
    other !== undefined && properKinds.has(other.alias.skill.kind) && distance <= 2;
  return !isBeside(left, first - (left?.last ?? 0)) && !isBeside(right, (right?.first ?? 0) - last);
}
