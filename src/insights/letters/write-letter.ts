import type { FeedbackLanguage } from '@/domain/after-no';
import type { Stage } from '@/domain/status';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { askStage, shortened, type Letter, type LetterFacts, type LetterLanguage } from './letter';
import { spanish } from './spanish';

const languages: Record<FeedbackLanguage, LetterLanguage> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

/** Names longer than these are cut: a mail stays under 120 words, a LinkedIn message under 300 characters. */
const longestTitle = 80;
const longestCompany = 60;
const longestInMessage = 44;

function facts({ title, company }: LetterFacts): LetterFacts {
  return { title: shortened(title, longestTitle), company: shortened(company, longestCompany) };
}

/** A request for feedback: thanks, accepts, asks the one question that fits how far it had come. */
export function feedbackRequest(
  language: FeedbackLanguage,
  named: LetterFacts,
  stage: Stage,
): Letter {
  const { greeting, closing, feedback } = languages[language];
  const asked = askStage(stage);
  const opening = feedback.opening(facts(named), asked !== 'applied');
  return {
    subject: feedback.subject(facts(named)),
    text: [greeting, opening, feedback.questions[asked], feedback.thanks, closing].join('\n\n'),
  };
}

/** The same as a LinkedIn message: under 300 characters, whatever the names. */
export function feedbackMessage(
  language: FeedbackLanguage,
  { title, company }: LetterFacts,
  stage: Stage,
): string {
  const { feedback } = languages[language];
  const short = {
    title: shortened(title, longestInMessage),
    company: shortened(company, longestInMessage),
  };
  return `${feedback.short(short)} ${feedback.shortQuestions[askStage(stage)]}`;
}

/** The one reminder of a request. */
export function feedbackReminder(language: FeedbackLanguage, named: LetterFacts): Letter {
  const { greeting, closing, feedback } = languages[language];
  return {
    subject: feedback.subject(facts(named)),
    text: [greeting, feedback.reminder(facts(named)), closing].join('\n\n'),
  };
}

/** Asks politely where an application stands. */
export function followUpLetter(language: FeedbackLanguage, named: LetterFacts): Letter {
  const { greeting, closing, followUp } = languages[language];
  return {
    subject: followUp.subject(facts(named)),
    text: [greeting, followUp.text(facts(named)), closing].join('\n\n'),
  };
}

/** The address that opens a letter in the user's mail program; `to` may be empty. */
export function mailAddress({ subject, text }: Letter, to = ''): string {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${body}`;
}
