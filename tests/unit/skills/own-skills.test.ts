import { expect, test } from 'vitest';
import { compileLexicon } from '@/skills/compile-lexicon';
import { readLexicon } from '@/skills/lexicon';
import { readLexiconFile } from '@/skills/lexicon-source';
import { createMatcher } from '@/skills/matcher';
import { withOwnSkills } from '@/skills/own-skills';
import { findings } from './tiny-lexicon';

const { skills } = readLexiconFile({
  field: 'tiny',
  text: '@kind tool\nPower BI = PBI\nSQL\nData Lake = lake',
});
const lexicon = readLexicon(compileLexicon(skills));

test("the user's own skills and names are found beside the lexicon's", () => {
  const matcher = createMatcher(
    withOwnSkills(lexicon, [
      { name: 'Lace making', kind: 'technique', aliases: ['bobbin lace', 'Klöppeln'] },
      { name: 'Power BI', kind: 'tool', aliases: ['Power Query'] },
    ]),
  );
  const text = 'Bobbin lace, klöppeln, Power Query, Power BI, PBI and SQL';
  expect(findings(text, matcher)).toEqual([
    'Bobbin lace → Lace making',
    'klöppeln → Lace making',
    'Power Query → Power BI',
    'Power BI → Power BI',
    'PBI → Power BI',
    'SQL → SQL',
  ]);
});

test("where both have a name, the user's counts, and the lexicon itself stays as it was", () => {
  const own = [{ name: 'Lake swimming', kind: 'technique' as const, aliases: ['Lake'] }];
  expect(findings('lake', createMatcher(withOwnSkills(lexicon, own)))).toEqual([
    'lake → Lake swimming',
  ]);
  expect(findings('lake', createMatcher(lexicon))).toEqual(['lake → Data Lake']);
});

test('odd names of the user do no harm', () => {
  const own = ['', ' ; ', 'a;b', 'tab\there', '(?)'].map((name) => ({
    name,
    kind: 'tool' as const,
    aliases: [],
  }));
  const matcher = createMatcher(withOwnSkills(lexicon, own));
  expect(findings('a b, tab here and SQL', matcher)).toEqual([
    'a b → a b',
    'tab here → tab here',
    'SQL → SQL',
  ]);
});
