import { describe, expect, test } from 'vitest';
import { feedbackLanguages } from '@/domain/after-no';
import { askPurposes, type Terms } from '@/insights/letters/asking/asking';
import { askMessage, mostCharacters } from '@/insights/letters/asking/write-message';

const termsOf: Terms[] = ['formal', 'familiar'];
const all = feedbackLanguages.flatMap((language) =>
  askPurposes.flatMap((purpose) => termsOf.map((terms) => ({ language, purpose, terms }))),
);
const usual = { name: 'Ada Marsh', company: 'Larch', topic: 'planning' };
const long = {
  name: 'Maximiliane-Friederike von Hohenstein-Waldburg zu Bärenfels-Rittershausen',
  company: 'Vereinigte Norddeutsche Binnenschifffahrts- und Lagerhausgesellschaft mbH & Co. KGaA',
  topic: 'Senior Principal Transformation Programme Manager (Operational Excellence, EMEA)',
};
/** One word with no place to cut it, for a message that is as long as it can be. */
const unbroken = { name: 'x'.repeat(200), company: 'y'.repeat(200), topic: 'z'.repeat(200) };

describe.each(all)('$language, $purpose, $terms', ({ language, purpose, terms }) => {
  test.each([usual, long, unbroken, { ...long, topic: '' }, { ...long, company: '' }])(
    'stays under the limit',
    (facts) => {
      expect(askMessage(language, purpose, facts, terms).length).toBeLessThan(mostCharacters);
    },
  );

  test('names the person and what it is about', () => {
    const text = askMessage(language, purpose, usual, terms);
    expect(text).toContain(terms === 'formal' ? 'Ada Marsh' : 'Ada');
    expect(text).toMatch(/planning (at|bei|chez|en) Larch/);
    expect(text).not.toMatch(/undefined|!|\s{2}/);
  });

  test('reads well where neither company nor topic is known', () => {
    const text = askMessage(language, purpose, { ...usual, company: '', topic: '' }, terms);
    expect(text).toMatch(/field|Feld|domaine|campo/);
    expect(text).not.toMatch(/\s[.,]|\b(at|bei|chez|en)\s*[.,]/);
  });
});

test.each([
  ['de', /\b(Sie|Ihre[rn]?)\b/, /\b(du|deine[rnm]?|dich)\b/i],
  ['fr', /\bvous\b/i, /\b(tu|ton)\b/i],
  ['es', /\b(usted|le|su)\b/i, /\b(tú|te|tu)\b/i],
] as const)('%s keeps to one way of addressing', (language, polite, close) => {
  for (const purpose of askPurposes.filter((it) => it !== 'introduction')) {
    expect(askMessage(language, purpose, usual, 'familiar')).not.toMatch(
      language === 'es' ? /\busted\b/i : polite,
    );
    expect(askMessage(language, purpose, usual, 'formal')).not.toMatch(close);
  }
});
