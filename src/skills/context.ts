import type { Candidate } from './candidates';
import type { TokenBuffer } from './token-buffer';

const cues = new Set(
  'experience knowledge skills skill proficient proficiency with using in programming developer language kenntnisse erfahrung mit avec en'.split(
    ' ',
  ),
);

/** Whether a name is meant as a skill where it stands. Unambiguous names always are. */
export function countsHere(
  candidate: Candidate,
  index: number,
  all: readonly Candidate[],
  tokens: TokenBuffer,
): boolean {
  if (!candidate.alias.ambiguous) return true;
  const written = tokens.text.slice(candidate.start, candidate.end);
  if (written === written.toLowerCase()) return false;
  const near = [all[index - 1], all[index + 1]].some(
    (other) =>
      other &&
      !other.alias.ambiguous &&
      (other.first - candidate.last <= 2 && other.first > candidate.last
        ? true
        : candidate.first - other.last <= 2 && other.last < candidate.first),
  );
  if (near) return true;
  for (let at = Math.max(0, candidate.first - 3); at < candidate.first; at += 1) {
    if (cues.has(tokens.words[at]!.key)) return true;
  }
  return false;
}
