import type { Candidate } from './candidates';
import type { TokenBuffer } from './token-buffer';
import { Gap } from './tokenize.ts';

const properKinds = new Set(['tool', 'method', 'certificate']);
/** What may follow a tool's name that opens a sentence: "React developer", "Go and Rust". */
const followers = new Set(
  'and or und oder et ou y o developer engineer programmer expert specialist consultant administrator architect entwickler programming coding development skill experience knowledge expertise proficiency background certification framework library job script pipeline app application service component project code codebase kenntnisse erfahrung'.split(
    ' ',
  ),
);

/** What single letters number: "Grade A, B or C", "vitamin C", "Klasse C". */
const labels = new Set(
  'grade class category vitamin option section phase sery series hepatitis plan level type schedule visa tier part unit block building group appendix exhibit zone gate terminal floor entrance klasse gruppe kategorie categorie permis clase categoria licence license driving fuhrerschein fuhrerscheinklasse mr mrs ms dr'.split(
    ' ',
  ),
);
/** What follows a verb, and hardly a name in small letters: "excel at", "react to". */
const verbFollowers = new Set(['at', 'to', 'when', 'with', 'under', 'on', 'by', 'through']);

/**
 * Whether a name is surely the ordinary word that it also is: a proper name in small letters outside a list of others
 * ("against rust"; but "vue, react"), or a capital that only opens a sentence ("Spark joy"; but "Spark developer").
 */
export function isPlainWord(
  { alias, first, last, start, end }: Candidate,
  index: number,
  all: readonly Candidate[],
  tokens: TokenBuffer,
): boolean {
  if (!properKinds.has(alias.skill.kind)) return false;
  const written = tokens.text.slice(start, end);
  if (written.length === 1 && isLabelled(tokens, first)) return true;
  const isSmall = written === written.toLowerCase();
  if (isSmall && isFollowedByOneOf(tokens, last + 1, verbFollowers)) return true;
  const [left, right] = [all[index - 1], all[index + 1]];
  const isBeside = (other: Candidate | undefined, distance: number) =>
    other !== undefined && properKinds.has(other.alias.skill.kind) && distance <= 2;
  if (isBeside(left, first - (left?.last ?? 0)) || isBeside(right, (right?.first ?? 0) - last)) {
    return false;
  }
  if (isSmall) return true;
  return last === first && opensSentence(tokens, first) && isFollowedByWord(tokens, last + 1);
}

/** A letter, alone or after others, that follows the noun that it numbers. */
function isLabelled(tokens: TokenBuffer, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 6); at -= 1) {
    const { key, stem } = tokens.words[at]!;
    if (labels.has(stem) || labels.has(key)) return true;
    const isItem = key.length <= 2 || key === 'and' || key === 'und';
    if (!isItem) return false;
  }
  return false;
}

function isFollowedByOneOf(tokens: TokenBuffer, at: number, words: ReadonlySet<string>): boolean {
  return at < tokens.count && tokens.gaps[at] === Gap.Space && words.has(tokens.words[at]!.key);
}

function opensSentence(tokens: TokenBuffer, at: number): boolean {
  if (at === 0) return true;
  if (tokens.gaps[at] !== Gap.Break) return false;
  return /[.!?•\n]/.test(tokens.text.slice(tokens.ends[at - 1]!, tokens.starts[at]!));
}

function isFollowedByWord(tokens: TokenBuffer, at: number): boolean {
  if (at >= tokens.count || tokens.gaps[at] !== Gap.Space) return false;
  const written = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
  return /^\p{Ll}/u.test(written) && !followers.has(tokens.words[at]!.stem);
}
