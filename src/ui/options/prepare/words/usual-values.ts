import { i18n } from '#i18n';

const names = [
  'family',
  'friendship',
  'honesty',
  'fairness',
  'helping',
  'learning',
  'craft',
  'creativity',
  'independence',
  'courage',
  'humour',
  'faith',
  'nature',
  'health',
  'community',
] as const;

/** Values to choose from, in words, for those to whom none comes to mind. */
export function usualValues(): string[] {
  return names.map((name) => i18n.t(`words.value.${name}`));
}
