import type { Surroundings } from './context-features';

/** What `npm run train-context` writes: how much each trait and each word nearby speaks for a name being meant. */
export interface ContextWeights {
  /** Scores above these mean "yes": for names that are ordinary words too, for a tool's own name, and for others. */
  thresholds: { ambiguous: number; tool: number; plain: number };
  traits: Record<string, number>;
  /** For a word: next before, second before, next after, second after, anywhere before, anywhere after the name. */
  words: Record<string, number[]>;
}

export const WordPlace = { Before: 0, Before2: 1, After: 2, After2: 3, Left: 4, Right: 5 } as const;

/** A model from its weights: the sum of what speaks for and against (a logistic regression's log-odds). */
export function contextScore(weights: ContextWeights): (around: Surroundings) => number {
  const traits = new Map(Object.entries(weights.traits));
  const words = new Map(Object.entries(weights.words));
  return ({ traits: own, before, after }) => {
    let score = 0;
    for (const trait of own) score += traits.get(trait) ?? 0;
    score += sideScore(before, words, WordPlace.Before, WordPlace.Before2, WordPlace.Left);
    return score + sideScore(after, words, WordPlace.After, WordPlace.After2, WordPlace.Right);
  };
}

function sideScore(
  side: readonly string[],
  words: ReadonlyMap<string, number[]>,
  next: number,
  second: number,
  anywhere: number,
): number {
  let score = 0;
  side.forEach((word, at) => {
    const weights = words.get(word);
    if (!weights) return;
    if (side.indexOf(word) === at) score += weights[anywhere] ?? 0;
    if (at === 0) score += weights[next] ?? 0;
    else if (at === 1) score += weights[second] ?? 0;
  });
  return score;
}
