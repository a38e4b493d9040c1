import type { Candidate } from './candidates';
import { describeSurroundings } from './context-features';
import { ContextScore, type ContextWeights } from './context-model';
import weights from './context-weights.json';
import { isListed } from './listed-name';
import { isPlainWord } from './plain-word';
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
  if (isListed(candidate, index, all, tokens)) return true;
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
