import type { Stage } from '@/domain/status';

/** What a letter is filled with. */
export interface LetterFacts {
  title: string;
  company: string;
}

/** The stages at which a question about the decision differs. */
export type AskStage = 'applied' | 'screening' | 'assessment' | 'interview' | 'final' | 'offer';

/** One language's words. Each text is whole paragraphs, to be read and changed before it is sent. */
export interface LetterLanguage {
  greeting: string;
  closing: string;
  feedback: {
    subject(facts: LetterFacts): string;
    /** Thanks, and accepts the decision. */
    opening(facts: LetterFacts, talked: boolean): string;
    /** One question that can be answered in a line. */
    questions: Record<AskStage, string>;
    thanks: string;
    /** Without the question; together they stay under 300 characters. */
    short(facts: LetterFacts): string;
    shortQuestions: Record<AskStage, string>;
    reminder(facts: LetterFacts): string;
  };
  followUp: {
    subject(facts: LetterFacts): string;
    text(facts: LetterFacts): string;
  };
}

export interface Letter {
  subject: string;
  text: string;
}

export function askStage(stage: Stage): AskStage {
  return stage === 'saved' || stage === 'preparing' ? 'applied' : stage;
}

/** A name at a length that a letter can bear, cut between words. */
export function shortened(name: string, most: number): string {
  const plain = name.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:(–-]+$/, '')}…`;
}
