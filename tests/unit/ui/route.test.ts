import { describe, expect, test } from 'vitest';
import { readRoute, routeAddress, withQuery } from '@/ui/options/route.svelte';

describe('the address of a place on the options page', () => {
  test.each([
    ['', { section: 'today', item: null, part: null, query: '' }],
    ['#/skills', { section: 'skills', item: null, part: null, query: '' }],
    ['#/skills/C%2B%2B', { section: 'skills', item: 'C++', part: null, query: '' }],
    ['#/skills/CI%2FCD', { section: 'skills', item: 'CI/CD', part: null, query: '' }],
    ['#/skills/resumes/r1', { section: 'skills', item: 'resumes', part: 'r1', query: '' }],
    ['#/nowhere/else', { section: 'today', item: null, part: null, query: '' }],
    ['#/skills/%E0%A4%A', { section: 'skills', item: null, part: null, query: '' }],
  ])('%o is read', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });

  test('names how it is looked at after the place, whatever the place is called', () => {
    const place = routeAddress('skills', 'What? Why?');
    expect(readRoute(withQuery(place, new URLSearchParams({ show: 'applied' })))).toEqual({
      section: 'skills',
      item: 'What? Why?',
      part: null,
      query: 'show=applied',
    });
    expect(withQuery(place, new URLSearchParams())).toBe(place);
  });

  test('leads back to where it was made for', () => {
    expect(readRoute(routeAddress('skills', 'HTML/CSS & more'))).toEqual({
      section: 'skills',
      item: 'HTML/CSS & more',
      part: null,
      query: '',
    });
  });
});
