import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { bundle, launchBrowser } from './bundle';
import { printTimes } from './figures';
import type * as entry from './skills-entry';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compromise = fileURLToPath(import.meta.resolve('compromise/one'));

test('skills', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.addScriptTag({
    content: await bundle(`${root}tests/bench/skills-entry.ts`, 'Skills'),
  });
  await page.addScriptTag({ content: await bundle(compromise, 'compromise') });
  const times = await page.evaluate(() => {
    const { Skills, compromise: nlp } = globalThis as unknown as {
      Skills: typeof entry;
      compromise: {
        (text: string): { lookup(trie: object): unknown };
        buildTrie(names: string[]): object;
      };
    };
    const time = (work: () => unknown) => {
      const start = performance.now();
      work();
      return performance.now() - start;
    };
    const repeat = (count: number, work: (at: number) => unknown) =>
      Array.from({ length: count }, (_, at) => time(() => work(at)));
    const load = repeat(10, () => Skills.readLexicon(Skills.compiled));
    const lexicon = Skills.readLexicon(Skills.compiled);
    const matcher = Skills.createMatcher(lexicon);
    const names = lexicon.skills.map(({ name }) => name);
    const texts = Skills.inventPostings(10_000, names);
    const read = (descriptionText: string) =>
      Skills.readMentions(
        { title: 'Clerk', company: 'Marram', description: [], descriptionText },
        matcher,
      );
    const find = repeat(200, (at) => matcher.find(texts[at]!));
    const slices: number[] = [];
    const postings: Parameters<typeof Skills.tallySkills>[0] extends Iterable<infer T>
      ? T[]
      : never = [];
    for (let at = 0; at < texts.length; at += 20) {
      slices.push(
        time(() => {
          texts
            .slice(at, at + 20)
            .forEach((text, i) => postings.push({ id: `${at + i}`, mentions: read(text) }));
        }),
      );
    }
    const tally = repeat(20, () => Skills.tallySkills(postings.slice(0, 1000)));
    const tallyAll = repeat(5, () => Skills.tallySkills(postings));
    const patterns = names.map(
      (name) => new RegExp(`(?<!\\w)${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?!\\w)`, 'gi'),
    );
    const naive = repeat(3, (at) => patterns.map((pattern) => texts[at]!.match(pattern)));
    const trie = nlp.buildTrie(names);
    const library = repeat(10, (at) => nlp(texts[at]!).lookup(trie));
    return { load, find, slices, tally, tallyAll, naive, library };
  });
  await browser.close();
  const total = times.slices.reduce((sum, each) => sum + each, 0);
  printTimes('lexicon opened', times.load, 'aim: under 40');
  printTimes('skills of one posting of 5 kB', times.find, 'aim: under 3');
  printTimes('the same by a loop of regular expressions', times.naive);
  printTimes('the same by compromise (lookup of a trie)', times.library);
  printTimes('a slice of 20 postings, read with sections and years', times.slices, 'aim: under 50');
  printTimes('10,000 postings of 5 kB, all slices', [total], 'aim: under 4000');
  printTimes('tally of 1,000 postings', times.tally);
  printTimes('tally of 10,000 postings', times.tallyAll);
});
