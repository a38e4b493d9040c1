import { describe, expect, test } from 'vitest';
import { readRoute, routeAddress } from '@/ui/options/route.svelte';

describe('the address of a place on the options page', () => {
  test.each([
    ['', { section: 'applications', item: null, part: null }],
    ['#/skills', { section: 'skills', item: null, part: null }],
    ['#/skills/C%2B%2B', { section: 'skills', item: 'C++', part: null }],
    ['#/skills/CI%2FCD', { section: 'skills', item: 'CI/CD', part: null }],
    ['#/skills/resumes/r1', { section: 'skills', item: 'resumes', part: 'r1' }],
    ['#/nowhere/else', { section: 'applications', item: null, part: null }],
    ['#/skills/%E0%A4%A', { section: 'skills', item: null, part: null }],
  ])('%o is read', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });

  test('leads back to where it was made for', () => {
    expect(readRoute(routeAddress('skills', 'HTML/CSS & more'))).toEqual({
      section: 'skills',
      item: 'HTML/CSS & more',
      part: null,
    });
  });
});
