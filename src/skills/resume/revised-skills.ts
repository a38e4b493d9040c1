/**
 * The skills of a résumé whose text was changed: what the new text names and the old did not comes in, what it names
 * no longer goes out, and what the user added or left out by hand stays as it is.
 */
export function revisedSkills(
  skills: readonly string[],
  namedBefore: readonly string[],
  namedNow: readonly string[],
): string[] {
  const gone = new Set(namedBefore.filter((name) => !namedNow.includes(name)));
  const fresh = namedNow.filter((name) => !namedBefore.includes(name));
  return [...new Set([...skills.filter((name) => !gone.has(name)), ...fresh])];
}
