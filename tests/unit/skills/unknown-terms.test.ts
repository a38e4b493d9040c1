import { describe, expect, test } from 'vitest';
import { recurringTerms } from '@/skills/unknown-terms';
import { posting } from '../../fakes/postings';

const saying = (text: string, changes = {}) =>
  posting({
    description: [{ kind: 'paragraph', text }],
    descriptionText: text,
    company: 'Larch Hospital',
    location: 'Leeds',
    ...changes,
  });
const termsOf = (...texts: string[]) => recurringTerms(texts.map((text) => saying(text)));

describe('terms that recur', () => {
  test('are counted by postings, not by mentions', () => {
    const text = 'You work with Brightway and again with Brightway.';
    expect(termsOf(text, 'Some Brightway is used.')).toEqual([{ term: 'Brightway', postings: 2 }]);
    expect(termsOf(text)).toEqual([]);
  });

  test.each([
    ['We use the Fenwharf Planner Suite daily.', ['Fenwharf Planner Suite']],
    ['You know XQC and s7comm well.', ['XQC', 's7comm']],
    ['Good with qGraph, zed.js or Zed++.', ['Zed++', 'qGraph', 'zed.js']],
  ])('are found in %j', (text, terms) => {
    expect(termsOf(text, text).map(({ term }) => term)).toEqual(terms);
  });

  test.each([
    'Experience is what you bring.',
    '- Experience\n- Attention to detail',
    'Start on Monday in March.',
    'You join Larch in Leeds.',
    'APPLY NOW',
    'We pay 30000 for 40 hours.',
    'Leave the house at 5pm if you like, I do.',
    'You get Relocation help, e.g. for your family.\nWe pay the relocation.',
    'Send your CV in EUR or GBP.',
  ])('are not in %j', (text) => {
    expect(termsOf(text, text).filter(({ term }) => term !== '5pm')).toEqual([]);
  });

  test('stay names where one posting writes them small', () => {
    const texts = ['You use Brightway.', 'We like Brightway.', 'We plan with brightway.'];
    expect(termsOf(...texts)).toEqual([{ term: 'Brightway', postings: 2 }]);
  });

  test('in German are not every noun', () => {
    const german = saying('Sie kennen die Pflege und das Brightway und XQC.', { language: 'de' });
    expect(recurringTerms([german, german]).map(({ term }) => term)).toEqual(['XQC']);
  });
});
