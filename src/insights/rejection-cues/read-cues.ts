import type { Certainty, EndStep, Reason } from '@/domain/rejection';
import type { CueLanguage } from './cue';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { spanish } from './spanish';

/** What pasted words seem to say: a guess for the user to keep or change. */
export interface CueReading {
  reason: Reason;
  certainty: Certainty;
  /** null where the words do not tell how far it had come. */
  step: EndStep | null;
}

/** Small words that tell the four languages apart. */
const languages: readonly [RegExp, CueLanguage][] = [
  [/\b(?:the|and|you|your|we|for|to|of|this|with|our)\b/g, english],
  [
    /\b(?:und|der|die|das|sie|ihre|wir|für|nicht|mit|ihnen|leider|uns|zu|dich|dein|deine)\b/g,
    german,
  ],
  [/\b(?:le|les|des|et|vous|votre|nous|pour|pas|une|avons|que|du|nos)\b/g, french],
  [/\b(?:el|los|las|y|tu|su|para|por|con|una|hemos|que|del|en|nos|te)\b/g, spanish],
];

/**
 * Proposes reason, certainty and step from the words of a rejection in English, German, French or Spanish.
 * Never decides: where nothing is recognised the reason is unknown. How often it is right: see its test.
 */
export function readCues(words: string): CueReading {
  const text = words.toLowerCase().replace(/[’`´]/g, "'").replace(/\s+/g, ' ');
  const { reasons, steps } = languageOf(text);
  const why = reasons.find(({ find }) => find.some((wording) => wording.test(text)));
  const where = steps.find(({ find }) => find.some((wording) => wording.test(text)));
  return {
    reason: why?.reason ?? 'unknown',
    certainty: why?.certainty ?? 'unknown',
    step: where?.step ?? null,
  };
}

function languageOf(text: string): CueLanguage {
  let [most, chosen] = [-1, english];
  for (const [words, cues] of languages) {
    const count = text.match(words)?.length ?? 0;
    if (count > most) [most, chosen] = [count, cues];
  }
  return chosen;
}
