import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContextSentences } from '../../../scripts/context-sentences.mjs';
import { findSkills, shippedLexicon } from '@/skills/find-skills';

const sentences = readContextSentences(join(import.meta.dirname, 'ambiguous-names.txt'));
const names = (text: string) => findSkills(text).map(({ name }) => name);

test('there are at least 150 sentences, both ways, about skills of the lexicon', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(150);
  expect(sentences.filter(({ meant }) => meant).length).toBeGreaterThan(60);
  expect(sentences.filter(({ meant }) => !meant).length).toBeGreaterThan(60);
  const known = new Set(shippedLexicon().skills.map(({ name }) => name));
  expect(sentences.filter(({ skill }) => !known.has(skill))).toEqual([]);
});

describe('names that are ordinary words too', () => {
  test.each(sentences.filter(({ meant }) => meant))('$skill is meant: $text', ({ skill, text }) => {
    expect(names(text)).toContain(skill);
  });

  test.each(sentences.filter(({ meant }) => !meant))('$skill is not: $text', ({ skill, text }) => {
    expect(names(text)).not.toContain(skill);
  });
});
