import type { FeedbackLanguage } from '@/domain/after-no';
import { shortened } from '../letter';
import type { AskFacts, AskLanguage, AskPurpose, Terms } from './asking';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { spanish } from './spanish';

const languages: Record<FeedbackLanguage, AskLanguage> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

/** A note with a LinkedIn invitation takes as many characters, with Premium; seen November 2026. */
export const mostCharacters = 300;
/** No name or topic needs more, and none is cut to less. */
const longestPart = 80;
const shortestPart = 12;

/** A message that asks a person for what they know, not for a job: under 300 characters, whatever the names. */
export function askMessage(
  language: FeedbackLanguage,
  purpose: AskPurpose,
  facts: AskFacts,
  terms: Terms,
): string {
  let text = '';
  // The names give way, as little as need be: the words themselves stay whole.
  for (let most = longestPart; most >= shortestPart; most -= 2) {
    text = write(languages[language], purpose, facts, terms, most);
    if (text.length < mostCharacters) break;
  }
  return text;
}

function write(
  { greeting, matter, texts }: AskLanguage,
  purpose: AskPurpose,
  { name, company, topic }: AskFacts,
  terms: Terms,
  most: number,
): string {
  const called = terms === 'familiar' ? (name.trim().split(/\s+/)[0] ?? '') : name;
  const about = { company: shortened(company, most), topic: shortened(topic, most) };
  return `${greeting(shortened(called, most), terms)} ${texts[purpose][terms](matter(about, terms))}`;
}
