import { expect, it } from 'vitest';
import { excerpt } from '@/ui/words/excerpt';

const words = (text: string, query: string) =>
  excerpt(text, query)
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('');

it('marks each word that begins like one of the query, in the text as it is written', () => {
  expect(words('Développement en C++, à Leeds.', 'develop c++')).toBe(
    '[Développement] en [C++], à Leeds.',
  );
});

it('shows the stretch where the words first stand, cut between words', () => {
  const filler = 'some words before it and after '.repeat(20);
  const shown = words(`${filler}wound care ${filler}`, 'wound');
  expect(shown).toMatch(/^… \S.* \[wound\] care .*\S …$/);
  expect(shown.length).toBeLessThan(260);
  expect(filler).toContain(shown.slice(2, shown.indexOf('[')).trim());
});

it('is empty where no word is there', () => {
  expect(excerpt('Night shifts', 'ovens')).toEqual([]);
});
