import type { Span } from './sentences';

const numberWords: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  ein: 1, einem: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10,
  deux: 2, trois: 3, quatre: 4, cinq: 5, dix: 10,
  dos: 2, tres: 3, cuatro: 4, cinco: 5, diez: 10,
}; // prettier-ignore

const amount = `(\\d{1,2}|${Object.keys(numberWords).join('|')})`;
const expression = new RegExp(
  `(?<![\\p{L}\\d.,])${amount}(?: ?\\(\\d{1,2}\\))?(?:[.,]5)? ?(?:\\+|plus|or more|oder mehr|ou plus|o m[aá]s)?` +
    ` ?(?:(?:-|–|to|bis|a|à|y) ?\\d{1,2} ?\\+?)?[ -]?` +
    `(?:years?|yrs?|jahre?n?|j(?:ä|ae?)hrige[rnsm]?|ans|ann[ée]es?|a[nñ]os|anni|jaar)(?![\\p{L}])`,
  'giu',
);
/** A quick look before the closer one: most sentences state no years. */
const aboutYears = /year|yrs?\b|jahr|jähr|ann(?:[ée]es?|i)(?![a-z])|\ban[so]|años|jaar/i;
const aboutAge =
  /\b(founded|gegründet|history|anniversary|years? old|years? of age|for (?:over|more than|almost|nearly) |since|(?:past|last|next|recent) $)/i;

const claim = /^\s*[:(–-]\s*(?:at least |min(?:imum|destens|\.)? |mindestens )?$/i;
/** Between years and a skill: the sentence has gone on to ask for something else. */
const otherDemand =
  /;|(?:,|\b(?:and|as well as|plus|und|sowie|et|y)\b)(?: \p{L}+){0,3} (?:knowledge|familiarity|proficien\w+|understanding|skills?|degree|fluen\w+|certifi\w+|\w*kenntnisse|connaissances?|ma[iî]trise|conocimientos?|dominio|command|mastery)/iu;

/** Years of experience as a sentence states them, with where. */
export interface YearsStatement extends Span {
  years: number;
}

/**
 * The years that a sentence asks for: "5+ years", "3-5 Jahre", "trois ans"; the lower end of a range.
 * Offsets are relative to the sentence. Ages and a company's history are not years of experience.
 */
export function yearsIn(sentence: string): YearsStatement[] {
  if (!aboutYears.test(sentence)) return [];
  if (aboutAge.test(sentence)) return [];
  const found: YearsStatement[] = [];
  expression.lastIndex = 0;
  for (let match; (match = expression.exec(sentence));) {
    const years = numberWords[match[1]!.toLowerCase()] ?? Number(match[1]);
    if (years < 1 || years > 30) continue;
    found.push({ years, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/**
 * The years stated for each of a sentence's skills, null where none are: those right behind a skill are its own
 * ("Python: 5 years", "Java (3+ years)"), others hold for the skills after them ("5+ years of Python and SQL").
 */
export function yearsForEach(skills: readonly Span[], sentence: string): (number | null)[] {
  const statements = yearsIn(sentence);
  if (statements.length === 0) return skills.map(() => null);
  const own = skills.map((skill) => {
    const behind = statements.find((each) => each.start >= skill.end);
    return behind && claim.test(sentence.slice(skill.end, behind.start)) ? behind : null;
  });
  const shared = statements.filter((each) => !own.includes(each));
  return skills.map((skill, index) => {
    if (own[index]) return own[index].years;
    const before = shared.findLast((each) => each.end <= skill.start);
    if (!before || otherDemand.test(sentence.slice(before.end, skill.start))) return null;
    return before.years;
  });
}
