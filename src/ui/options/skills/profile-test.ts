/** Tells whether a skill is among the user's own, whatever the letter case. */
export function profileTest(profile: readonly string[]): (skill: string) => boolean {
  const names = new Set(profile.map((name) => name.toLowerCase()));
  return (skill) => names.has(skill.toLowerCase());
}
