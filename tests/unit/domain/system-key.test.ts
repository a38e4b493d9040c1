import { expect, test } from 'vitest';
import { systemKey } from '@/domain/system-key';

const uuid = '6c1f0b52-8d3e-4f7a-9b0e-2a5d71c4e398';

test.each([
  ['https://boards.greenhouse.io/acme/jobs/4410021', 'greenhouse:4410021'],
  ['https://job-boards.eu.greenhouse.io/acme/jobs/4410021/confirmation', 'greenhouse:4410021'],
  ['https://www.acme.example/careers/?dept=3&gh_jid=4410021#apply', 'greenhouse:4410021'],
  [`https://jobs.ashbyhq.com/acme/${uuid}/application`, `ashby:${uuid}`],
  [`https://acme.example/jobs?ashby_jid=${uuid}`, `ashby:${uuid}`],
])('%s names %s', (address, key) => {
  expect(systemKey(address)).toBe(key);
});

test.each([
  'https://boards.greenhouse.io/acme?gh_jid=',
  'https://acme.example/careers?gh_jid=all',
  'https://acme.example/careers?ashby_jid=4410021',
  'https://boards.greenhouse.io.attacker.example/acme/jobs/4410021',
  'https://jobs.ashbyhq.com/acme',
  'https://jobs.ashbyhq.com/acme/------------------------------------',
  'no address',
])('%s names none', (address) => {
  expect(systemKey(address)).toBeNull();
});
