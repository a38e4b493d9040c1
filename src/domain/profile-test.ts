/** Tells whether a skill is among these names (the user's own, a résumé's), whatever the letter case. */
export function profileTest(profile: readonly string[]): (skill: string) => boolean {
  const names = new Set(profile.map((name) => name.toLowerCase()));
  return (skill) => names.has(skill.toLowerCase());
}
