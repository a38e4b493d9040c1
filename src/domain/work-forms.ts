/** Where the work is done. */
export const workplaces = ['on-site', 'hybrid', 'remote'] as const;

/** On what terms, and for how much of the week. */
export const employmentTypes = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'volunteer',
] as const;
