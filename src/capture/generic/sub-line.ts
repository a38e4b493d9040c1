import type { Fields } from '../site';
import { readLine } from '../line';
import { saysClosed } from '../meaning/closed';
import { readEmploymentType } from '../meaning/employment-type';
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
  path: string,
  language: string,
  hasPlace: boolean,
): Partial<Fields> {
  const fields: Partial<Fields> = {};
  for (const piece of piecesBelow(survey, title)) {
    if (!hasPlace) fields.location ??= isPlace(piece, language) ? piece : null;
    if (piece.length <= 40) {
      fields.employmentType ??= readEmploymentType(piece);
      fields.workplace ??= readWorkplace(piece);
    }
    fields.externalId ??= isIdOf(piece, path) ? piece : null;
    if (saysClosed(piece)) fields.open = false;
  }
  fields.location ??= hintedPlace(survey);
  return fields;
}

function piecesBelow({ texts }: Survey, title: Title): string[] {
  const heading = title.element;
  const start = heading ? texts.findLastIndex((it) => heading.contains(it.node)) + 1 : 0;
  const below = texts.slice(start, start + mostTexts);
  const end = below.findIndex((it) => weightOf(it.text) >= shortestProse);
  return below
    .slice(0, end < 0 ? mostTexts : end)
    .flatMap((it) => it.text.split(/\s*[|·•]\s*/))
    .filter((it) => it.length >= 2 && it.length <= longestPiece && readLabel(it) === null);
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
