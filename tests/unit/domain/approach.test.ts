import { expect, test } from 'vitest';
import { likelyChannel } from '@/domain/approach';

test.each([
  ['linkedin', 'https://www.linkedin.com/jobs/view/1/', 'Larch', 'linkedin'],
  ['indeed', 'https://uk.indeed.com/viewjob?jk=1', 'Larch', 'board'],
  ['greenhouse', 'https://boards.greenhouse.io/larch/jobs/1', 'Larch', 'company-site'],
  [
    'larch-hospital.example',
    'https://larch-hospital.example/j/1',
    'Larch Hospital',
    'company-site',
  ],
  ['jobs.example', 'https://jobs.example/1', 'Larch Hospital', null],
  ['by-hand', 'https://larch.example/1', 'Larch', null],
] as const)('a posting of %s is likely to have come by %4$s', (site, url, company, channel) => {
  expect(likelyChannel({ site, url, company })).toBe(channel);
});

test('without an address nothing is reckoned', () => {
  expect(likelyChannel({ site: 'linkedin', url: null, company: 'Larch' })).toBeNull();
});
