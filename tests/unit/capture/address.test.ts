import { describe, expect, it } from 'vitest';
import { isUnder } from '@/capture/address';

const matches = [
  'https://*.example.com/*',
  'https://jobs.example.org/*',
  'https://example.net/item',
];

describe('an address under match patterns', () => {
  it.each([
    'https://example.com/',
    'https://a.example.com/x?y#z',
    'https://a.b.example.com/x',
    'https://jobs.example.org/x',
    'https://JOBS.example.org/x',
    'https://jobs.example.org:8443/x',
    'https://example.net/item?id=1',
  ])('%s is one', (address) => {
    expect(isUnder(new URL(address), matches)).toBe(true);
  });

  it.each([
    'http://a.example.com/',
    'https://aexample.com/',
    'https://example.com.attacker.example/',
    'https://example.com@attacker.example/',
    'https://attacker.example/example.com/',
    'https://example.org/x',
    'https://a.jobs.example.org/x',
    'https://jobs.example.org./x',
    'https://example.net/items',
    'https://example.net/',
    'file:///example.com/',
  ])('%s is not', (address) => {
    expect(isUnder(new URL(address), matches)).toBe(false);
  });

  it('is not asked of a pattern that is no whole host', () => {
    expect(() => isUnder(new URL('https://example.com/'), ['https://example.*/*'])).toThrow(
      'No match pattern',
    );
  });
});
