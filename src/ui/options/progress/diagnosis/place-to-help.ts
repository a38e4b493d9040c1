import type { ExperimentKey } from '@/insights/experiments';
import type { Section } from '../../route.svelte';

/** Where Rebound helps with what is tried. */
export const placeToHelp: Record<ExperimentKey, [section: Section, ...parts: string[]]> = {
  target: ['skills'],
  tailor: ['skills', 'resumes'],
  summary: ['skills', 'resumes'],
  refer: ['people'],
  early: ['applications'],
  story: ['prepare', 'stories'],
  logistics: ['applications'],
  examples: ['skills', 'learning'],
  rehearse: ['prepare', 'interviews'],
  stories: ['prepare', 'stories'],
  followUp: ['today'],
};
