import { expect, test } from 'vitest';
import { sizeName } from '@/ui/words/size-name';

test.each([
  [0, '0'],
  [12, '1'],
  [4200, '4'],
  [1024 ** 2, '1'],
  [4.24 * 1024 ** 2, '4'],
])('%i bytes read as so many kilobytes or megabytes', (bytes, number) => {
  const shown = sizeName(bytes);
  expect(shown.startsWith(number)).toBe(true);
  expect(shown).toMatch(bytes >= 1024 ** 2 ? /MB/ : /kB/);
});
