// Reads every saved page in a real browser and prints what was right, empty and wrong: `npm run corpus [WORD]`.
// With a word, only the pages whose names have it. Ends with 1 where a field was wrong.
import { ownPages, realPages } from './corpus/corpus-pages.mjs';
import { judge } from './corpus/judge.mjs';
import { printFields, printTimes } from './corpus/print-corpus.mjs';
import { readPages } from './corpus/read-pages.mjs';

const [word = ''] = process.argv.slice(2);

async function run(heading, pages) {
  const chosen = pages.filter((it) => it.name.includes(word));
  if (chosen.length === 0) {
    console.log(`\n${heading}: none here.`);
    return;
  }
  const readings = await readPages(chosen);
  console.log(`\n${heading}`);
  const judged = chosen.map((page, at) => ({
    page,
    judgements: judge(page.expected, readings[at].draft),
  }));
  if (printFields(judged) > 0) process.exitCode = 1;
  printTimes(chosen, readings);
}

await run('Invented pages (tests/pages)', ownPages());
await run('Real pages (../shared/pages)', realPages());
