import { placeCount, traitNames, type SurroundingsSink } from './context-features';
import type { Word } from './token-buffer';

/**
 * What `npm run train-context` writes: how much each trait and each word nearby speaks for a name being meant.
 * Learnt from SkillSpan (Zhang, Jensen, Sonniks and Plank, NAACL 2022; CC BY 4.0) and scripts/context-sentences.txt.
 */
export interface ContextWeights {
  /** Scores above these mean "yes": for names that are ordinary words too, for a tool's own name, and for others. */
  thresholds: { ambiguous: number; tool: number; plain: number };
  /** By trait and value. */
  traits: Record<string, Record<string, number>>;
  /** By word, one for each `WordPlace`. */
  words: Record<string, number[]>;
}

const none: readonly number[] = new Array<number>(placeCount).fill(0);

/** Adds up what speaks for and against a name: the log-odds of a logistic regression. */
export class ContextScore implements SurroundingsSink {
  score = 0;
  readonly #traits: Map<string, number>[];
  readonly #words: Map<string, number[]>;

  constructor(weights: ContextWeights) {
    this.#traits = traitNames.map((name) => new Map(Object.entries(weights.traits[name] ?? {})));
    this.#words = new Map(Object.entries(weights.words));
  }

  trait(number: number, value: string): void {
    this.score += this.#traits[number]!.get(value) ?? 0;
  }

  word(place: number, word: Word): void {
    const weights = (word.weights ??= this.#words.get(word.stem) ?? none);
    this.score += weights[place]!;
  }
}
