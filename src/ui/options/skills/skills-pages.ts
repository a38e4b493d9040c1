/** The section's pages beside its report; any other item of its address is a skill's name. */
export const skillsPages = ['profile', 'resumes', 'learning', 'unknown', 'roles'] as const;

export type SkillsPage = (typeof skillsPages)[number];

export function isSkillsPage(item: string | null): item is SkillsPage {
  return (skillsPages as readonly (string | null)[]).includes(item);
}
