import { expect, test } from 'vitest';
import { sentencesOf } from '@/skills/sentences';

test.each([
  ['You weld. You cut.', ['You weld.', 'You cut.']],
  ['We use e.g. Node.js and .NET. Apply now!', ['We use e.g. Node.js and .NET.', 'Apply now!']],
  ['Kenntnisse in z. B. SAP. Führerschein B.', ['Kenntnisse in z. B. SAP.', 'Führerschein B.']],
  ['Java; Kotlin', ['Java;', 'Kotlin']],
  ['Line one\nLine two', ['Line one', 'Line two']],
  ['Really? Yes! Good.', ['Really?', 'Yes!', 'Good.']],
  ['  padded  ', ['padded']],
  ['', []],
])('%j has the sentences %j', (text, expected) => {
  const spans = sentencesOf(text, { start: 0, end: text.length });
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('only the given stretch is cut', () => {
  const text = 'Before. You weld. You cut. After.';
  const spans = sentencesOf(text, { start: 8, end: 26 });
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['You weld.', 'You cut.']);
});
