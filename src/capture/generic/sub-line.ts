import type { Fields } from '../site';
import { readLine } from '../line';
import { saysClosed } from '../meaning/closed';
import { dollarOf } from '../meaning/currency';
import { readEmploymentType } from '../meaning/employment-type';
import { readPosted } from '../meaning/posted';
import { readSalary } from '../meaning/salary';
import { readWorkplace } from '../meaning/workplace';
import { plainKey } from '../url';
import { readLabel } from './label-words';
import { isPlace } from './place';
import type { Survey } from './survey';
import type { Title } from './title';
import { weightOf } from './weight';

const mostTexts = 40;
const shortestProse = 120;
const longestPiece = 80;

/**
 * What the short texts between title and running text say without labels: "Sao Paulo - Brazil | Intern".
 *
 * @param language of the posting
 * @param hasPlace whether the place is known already: telling places from other names takes a while
 */
export function readSubLine(
  survey: Survey,
  title: Title,
  url: URL,
  language: string,
  hasPlace: boolean,
): Partial<Fields> {
  const fields: Partial<Fields> = {};
  for (const piece of piecesBelow(survey, title)) {
    if (!hasPlace) fields.location ??= isPlace(piece, language) ? piece : null;
    if (piece.length <= 40) {
      fields.employmentType ??= readEmploymentType(piece);
      fields.workplace ??= readWorkplace(piece);
      fields.salary ??= readClearPay(piece, url);
    }
    if (!fields.postedOn && !fields.postedAgo) Object.assign(fields, readPostedPiece(piece));
    fields.externalId ??= isIdOf(piece, url.pathname) ? piece : null;
    if (saysClosed(piece)) fields.open = false;
  }
  fields.location ??= hasPlace ? null : hintedPlace(survey);
  for (const key of Object.keys(fields) as (keyof Fields)[])
    if (fields[key] === null) delete fields[key];
  return fields;
}

function piecesBelow({ texts }: Survey, title: Title): string[] {
  const heading = title.element;
  const start = heading ? texts.findLastIndex((it) => heading.contains(it.node)) + 1 : 0;
  const below = texts.slice(start, start + mostTexts);
  const end = below.findIndex((it) => weightOf(it.text) >= shortestProse);
  return below
    .slice(0, end < 0 ? mostTexts : end)
    .flatMap((it) => splitFacts(it.text))
    .map((it) => it.replace(/^[^\p{L}\p{N}\p{Sc}#]+/u, ''))
    .filter((it) => it.length >= 2 && it.length <= longestPiece && readLabel(it) === null);
}

/** At bars and dots; at dashes only where they part three facts or more: "Recife - Brazil" is one place. */
function splitFacts(text: string): string[] {
  const dashed = text.split(/\s+[–—-]\s+/);
  return (dashed.length >= 3 ? dashed : [text]).flatMap((it) => it.split(/\s*[|·•]\s*/));
}

/** "$21–$24/hour": without a sign and a time it may be the price of anything. */
function readClearPay(piece: string, { hostname }: URL) {
  const pay = /\d/.test(piece) ? readSalary(piece, dollarOf(hostname)) : null;
  return pay?.currency && pay.period && (pay.min ?? pay.max) !== null ? pay : null;
}

/** "Posted 9 days ago", "Pubblicato il 3 novembre 2026": a label, or what is left of one, before the day. */
function readPostedPiece(piece: string): Pick<Fields, 'postedOn' | 'postedAgo'> | null {
  const words = piece.split(/[\s:]+/);
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    if (readLabel(words.slice(0, count).join(' ')) === 'postedOn')
      return readPosted(words.slice(count).join(' '));
  }
  return null;
}

/** An element that says by its name that it holds the place. */
function hintedPlace({ hinted }: Survey): string | null {
  for (const { hint, element } of hinted) {
    const text = hint === 'location' ? readLine(element) : null;
    const bare = text?.replace(/^[^:]{2,30}:\s*/, '');
    if (
      bare &&
      bare.length <= longestPiece &&
      /^\p{L}/u.test(bare) &&
      readLabel(bare) === null &&
      !/[.!?]$/.test(bare)
    )
      return bare;
  }
  return null;
}

/** A short text beside the title that the address repeats, with digits in it: "ENG/2041" in "/job/ENG_2041". */
function isIdOf(piece: string, path: string): boolean {
  const key = plainKey(piece);
  return (
    key.length >= 3 &&
    key.length <= 40 &&
    /\d/.test(key) &&
    !piece.includes(' ') &&
    path.split('/').some((part) => plainKey(part) === key)
  );
}
