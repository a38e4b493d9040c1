import type { Candidate } from './candidates';
import { surroundingsOf } from './context-features';
import { contextScore, type ContextWeights } from './context-model';
import weights from './context-weights.json';
import type { TokenBuffer } from './token-buffer';

const { thresholds } = weights satisfies ContextWeights;
const scoreOf = contextScore(weights);

/**
 * Whether the text means the skill where it writes this name. Names that are ordinary words too ("Go", "Excel") are
 * always judged by their context. Names of techniques, fields and the like are where `asked` is wanted, since
 * sentences about the employer and its market are full of them; a tool's own name and social skills never are.
 */
export function countsHere(
  candidate: Candidate,
  index: number,
  all: readonly Candidate[],
  tokens: TokenBuffer,
  asked: boolean,
): boolean {
  const { ambiguous, skill } = candidate.alias;
  if (!ambiguous && (!asked || skill.kind === 'tool' || skill.kind === 'social')) return true;
  const score = scoreOf(surroundingsOf(candidate, index, all, tokens));
  return score > (ambiguous ? thresholds.ambiguous : thresholds.plain);
}
