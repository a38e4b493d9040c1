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
  const [left, right] = [all[index - 1], all[index + 1]];
  const isBeside = (other: Candidate | undefined, distance: number) =>
    other !== undefined && properKinds.has(other.alias.skill.kind) && distance <= 2;
  if (isBeside(left, first - (left?.last ?? 0)) || isBeside(right, (right?.first ?? 0) - last)) {
    return false;
  }
  const written = tokens.text.slice(start, end);
  if (written === written.toLowerCase()) return true;
  return last === first && opensSentence(tokens, first) && isFollowedByWord(tokens, last + 1);
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
