import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { bundle, launchBrowser } from './bundle';
import { printMemory, printTimes } from './figures';
import type { Matcher } from '@/skills/matcher';
import type * as entry from './skills-entry';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compromise = fileURLToPath(import.meta.resolve('compromise/one'));

test('memory of the lexicon', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  const held = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const usage = await devtools.send('Runtime.getHeapUsage');
    // Typed arrays lie beside the heap.
    return usage.usedSize + (usage as { backingStorageSize?: number }).backingStorageSize!;
  };
  const before = await held();
  await page.addScriptTag({
    content: await bundle(`${root}tests/bench/skills-entry.ts`, 'Skills'),
  });
  await page.evaluate(() => {
    const kept = globalThis as unknown as { Skills: typeof entry; kept: unknown };
    const lexicon = kept.Skills.readLexicon(kept.Skills.compiled);
    kept.kept = kept.Skills.createMatcher(lexicon);
  });
  const opened = await held();
  await page.evaluate(() => {
    const { Skills, kept } = globalThis as unknown as {
      Skills: typeof entry;
      kept: Matcher;
    };
    const names = Skills.readLexicon(Skills.compiled).skills.map(({ name }) => name);
    for (let at = 0; at < 2000; at += 1) kept.find(Skills.inventPostings(1, names, at)[0]!);
  });
  printMemory('memory of the opened lexicon, its code included', opened - before, 'aim: under 30');
  printMemory('the same after 2,000 postings', (await held()) - before, 'aim: under 30');
  await browser.close();
});

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
    const read = (descriptionText: string) =>
      Skills.readMentions(
        { title: 'Clerk', company: 'Marram', description: [], descriptionText },
        matcher,
      );
    const texts = Skills.inventPostings(200, names);
    const find = repeat(200, (at) => matcher.find(texts[at]!));
    // As the worker does it: what was read goes on shelves, a posting and its places are not kept.
    const slices: number[] = [];
    const shelves = Array.from({ length: 500 }, (_, shelf) => {
      const slice = Skills.inventPostings(20, names, shelf * 20);
      const start = performance.now();
      const packed = Skills.packShelf(
        shelf,
        slice.map((text, i) => ({ applicationId: `${shelf}-${i}`, mentions: read(text) })),
      );
      slices.push(performance.now() - start);
      return packed;
    });
    const postings = shelves
      .flatMap((shelf) => Skills.unpackShelf(shelf))
      .map(({ applicationId, mentions }) => ({ id: applicationId, mentions }));
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
  printTimes(
    'a slice of 20 postings, read with sections and years, packed',
    times.slices,
    'aim: under 50',
  );
  printTimes('10,000 postings of 5 kB, all slices', [total], 'aim: under 4000');
  printTimes('tally of 1,000 postings', times.tally);
  printTimes('tally of 10,000 postings', times.tallyAll);
});
