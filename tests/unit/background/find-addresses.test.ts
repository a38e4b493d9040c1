import { describe, expect, test } from 'vitest';
import { findAddresses } from '@/background/find-addresses';

const urls = (text: string) => findAddresses(text).map(({ url }) => url);

describe('addresses in a text', () => {
  test('are found one a line, in a mail, in brackets, and without what follows them', () => {
    const text = `Hello,
      look at https://mill.example/jobs/7, (https://mill.example/a_(b)) and <https://mill.example/c>;
      "https://mill.example/d". www.mill.example/e!
      linkedin.com/jobs/view/4300000001]`;
    expect(urls(text)).toEqual([
      'https://mill.example/jobs/7',
      'https://mill.example/a_(b)',
      'https://mill.example/c',
      'https://mill.example/d',
      'https://www.mill.example/e',
      'https://www.linkedin.com/jobs/view/4300000001/',
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,<p>x</p>',
    'file:///etc/passwd',
    'ftp://mill.example/jobs',
    'baker@mill.example',
    'Node.js, ASP.NET and acme.io',
    'Node.js/TypeScript',
    'https://user:secret@mill.example/jobs',
    'no address at all',
    '',
  ])('%s holds none', (text) => {
    expect(urls(text)).toEqual([]);
  });

  test('name the site where it is known, and are the same however they are written', () => {
    const text = [
      'https://www.linkedin.com/jobs/view/night-baker-at-mill-4300000001?trk=x',
      'http://de.linkedin.com/jobs/search/?currentJobId=4300000001',
      'https://uk.indeed.com/viewjob?jk=d0c1b2a394857601&from=serp',
      'https://mill.example/jobs/7?utm_source=mail',
    ].join('\n');
    expect(findAddresses(text)).toEqual([
      {
        url: 'https://www.linkedin.com/jobs/view/4300000001/',
        site: 'linkedin',
        keys: [
          'linkedin:www.linkedin.com:4300000001',
          'https://www.linkedin.com/jobs/view/4300000001/',
        ],
      },
      expect.objectContaining({ site: 'indeed' }),
      {
        url: 'https://mill.example/jobs/7',
        site: null,
        keys: ['https://mill.example/jobs/7'],
      },
    ]);
  });

  test.each([
    'https://www.linkedin.com/jobs/search/?keywords=baker',
    'https://www.linkedin.com.attacker.example/jobs/view/4300000001',
  ])('%s is no posting of a known site', (text) => {
    expect(findAddresses(text)).toMatchObject([{ site: null }]);
  });

  test('are no more than anybody opens by hand', () => {
    const text = Array.from({ length: 800 }, (_, n) => `https://mill.example/jobs/${n}`).join('\n');
    expect(findAddresses(text)).toHaveLength(500);
  });
});

// Read in steps that grow with the square of its length, each would outlast any patience.
test.each([
  ['a long row of brackets', `https://mill.example/${')'.repeat(200_000)}`, 1],
  ['a long row of dots', 'a.'.repeat(100_000), 0],
  ['a long word', 'a'.repeat(200_000), 0],
])('%s is read through', { timeout: 60_000 }, (_, text, found) => {
  expect(findAddresses(text)).toHaveLength(found);
});
