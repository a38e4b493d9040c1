import type { Posting } from '@/domain/posting';
import { readPassages } from './passages';
import { sentencesOf } from './sentences';

/** A term that recurs in the user's postings. */
export interface RecurringTerm {
  term: string;
  /** Postings that write it, however often each does. */
  postings: number;
}

type ReadablePosting = Pick<
  Posting,
  'company' | 'location' | 'description' | 'descriptionText' | 'language'
>;

/** A term of a single posting is that posting's affair. */
const recursFrom = 2;
const most = 300;
const told = new Set(['requirements', 'preferred', 'duties', 'other']);
const word = /[\p{L}\p{N}][\p{L}\p{N}+#.'&-]*[\p{L}\p{N}+#]|\p{L}/gu;
/** Capitals that name no skill: days, months, places of every posting, and words of applying. */
const ordinary = new Set(
  'e.g i.e cv id pc eur usd gbp chf dkk sek nok pln cad aud inr monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december uk us usa eu uae gmbh ltd inc llc plc hr ceo cto cfo vp pto eeo eoe gdpr am pm ok faq tbd i we you our your the a an'.split(
    ' ',
  ),
);

/**
 * Terms that look like names of something, in at least two postings, the most frequent first: written with a digit, a
 * sign or a capital inside ("GraphQL", "S7-1500"), in capitals ("PLC"), or with a capital in the middle of a sentence
 * and seldom without. German gives every noun a capital: there the last tells nothing. Whether the lexicon knows them,
 * or they are words of every posting, is asked elsewhere.
 */
export function recurringTerms(postings: readonly ReadablePosting[]): RecurringTerm[] {
  const found = new Map<string, { term: string; postings: number }>();
  const companies = new Set(postings.flatMap(({ company }) => namesIn(company)));
  const small = countSmallWords(postings);
  for (const posting of postings) {
    const places = new Set(namesIn(posting.location ?? ''));
    for (const [key, term] of termsOf(posting)) {
      const words = key.split(' ');
      if (words.some((each) => companies.has(each) || places.has(each))) continue;
      const known = found.get(key) ?? { term, postings: 0 };
      known.postings += 1;
      found.set(key, known);
    }
  }
  return [...found.values()]
    .filter(({ term, postings: count }) => {
      return count >= recursFrom && count > (small.get(term.toLowerCase()) ?? 0);
    })
    .sort((a, b) => b.postings - a.postings || (a.term < b.term ? -1 : 1))
    .slice(0, most);
}

/**
 * How many postings write each word in small letters. What as many of them write so is no name: "Relocation" at the
 * head of a list, "relocation" elsewhere.
 */
function countSmallWords(postings: readonly ReadablePosting[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { descriptionText } of postings) {
    const words = [...descriptionText.matchAll(word)].map(([each]) => each);
    for (const each of new Set(words.filter((written) => /^\p{Ll}+$/u.test(written)))) {
      counts.set(each, (counts.get(each) ?? 0) + 1);
    }
  }
  return counts;
}

function namesIn(text: string): string[] {
  return [...text.matchAll(word)].map(([each]) => each.toLowerCase());
}

/** The terms of one posting, each once, by their lower-case form. */
function termsOf(posting: ReadablePosting): Map<string, string> {
  const { descriptionText: text, language } = posting;
  const terms = new Map<string, string>();
  for (const passage of readPassages(posting)) {
    if (!told.has(passage.section)) continue;
    for (const { start, end } of sentencesOf(text, passage)) {
      for (const term of termsInSentence(text.slice(start, end), language !== 'de')) {
        terms.set(term.toLowerCase(), term);
      }
    }
  }
  return terms;
}

function termsInSentence(sentence: string, capitalsTell: boolean): string[] {
  // A line in capitals is a heading.
  if (!/\p{Ll}/u.test(sentence)) return [];
  const terms: string[] = [];
  let run: string[] = [];
  let runEnd = -1;
  const close = () => {
    if (run.length > 0 && run.length <= 4) terms.push(run.join(' '));
    run = [];
  };
  for (const { 0: each, index } of sentence.matchAll(word)) {
    const isFirst = /^[\s\-•*·"'(]*$/u.test(sentence.slice(0, index));
    const capital = capitalsTell && !isFirst && /^\p{Lu}\p{Ll}/u.test(each);
    if (!(capital || isTechnical(each)) || ordinary.has(each.toLowerCase())) {
      close();
      continue;
    }
    if (sentence.slice(runEnd, index) !== ' ') close();
    run.push(each);
    runEnd = index + each.length;
  }
  close();
  return terms;
}

/** Spelt as no ordinary word is. */
function isTechnical(each: string): boolean {
  if (/^\d/.test(each) || each.length > 40) return false;
  return (
    /^\p{Lu}{2,6}$/u.test(each) ||
    /\p{Ll}\p{Lu}/u.test(each) ||
    /[+#]$/.test(each) ||
    (/\d/.test(each) && /\p{L}/u.test(each)) ||
    /\p{L}\.\p{L}/u.test(each)
  );
}
