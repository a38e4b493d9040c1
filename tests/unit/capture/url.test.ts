import { describe, expect, it } from 'vitest';
import { canonicalUrl, httpUrl } from '@/capture/url';

const canonical: [address: string, url: string][] = [
  ['https://jobs.acme.example/7?utm_source=x&utm_medium=y#apply', 'https://jobs.acme.example/7'],
  [
    'https://jobs.acme.example/job?id=7&gclid=1&lang=de',
    'https://jobs.acme.example/job?id=7&lang=de',
  ],
  [
    'https://jobs.acme.example/job?ref=1204&source=LinkedIn',
    'https://jobs.acme.example/job?ref=1204',
  ],
  ['https://jobs.acme.example/job?ref=newsletter', 'https://jobs.acme.example/job'],
  ['https://jobs.acme.example/#/job/7', 'https://jobs.acme.example/#/job/7'],
  ['HTTP://JOBS.acme.example', 'http://jobs.acme.example/'],
];
const refused = [
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://acme.example',
  'about:blank',
  '/job/7',
  '',
  `https://acme.example/${'x'.repeat(5000)}`,
  'https://a:b@acme.example/',
];

describe('canonicalUrl', () => {
  it.each(canonical)('of %s is %s', (address, url) => {
    expect(canonicalUrl(address)).toBe(url);
  });

  it.each(refused)('of %j is nothing', (address) => {
    expect(canonicalUrl(address)).toBeNull();
  });
});

describe('httpUrl', () => {
  it('resolves against the page', () => {
    expect(httpUrl(' /apply?x=1 ', new URL('https://acme.example/job/7'))).toBe(
      'https://acme.example/apply?x=1',
    );
  });
});
