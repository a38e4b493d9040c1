/** What a message to a person asks for. None asks for a job: a view costs little to give. */
export const askPurposes = ['insight', 'advice', 'introduction'] as const;

export type AskPurpose = (typeof askPurposes)[number];

/** What a message is filled with; all but the name may be empty. */
export interface AskFacts {
  name: string;
  company: string;
  /** The field or role that the user is curious about. */
  topic: string;
}

/** Whether the two are on first-name terms: German, French and Spanish speak differently then. */
export type Terms = 'formal' | 'familiar';

/** One language's words. */
export interface AskLanguage {
  greeting(name: string, terms: Terms): string;
  /** What it is about, to stand after `about`'s opening: "planning at Larch", "the work at Larch". */
  matter(facts: Pick<AskFacts, 'company' | 'topic'>, terms: Terms): string;
  texts: Record<AskPurpose, Record<Terms, (matter: string) => string>>;
}

/** For a language that says the same on any terms. */
export function onAnyTerms(text: (matter: string) => string): Record<Terms, typeof text> {
  return { formal: text, familiar: text };
}
