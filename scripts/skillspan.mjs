/**
 * `npm run skillspan [-- train]`: how well the matcher finds what people annotated in real postings.
 * Prints the figures of the data's own scorer; what was missed and what was wrong goes to a file, most frequent first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from './import-source.mjs';
import { readAnnotated } from './skillspan-data.mjs';

const root = join(import.meta.dirname, '..');
const data = join(root, '../shared/skillspan');
const part = process.argv[2] ?? 'dev';
const gold = join(data, `${part}.jsonl`);

if (!existsSync(gold)) {
  console.log(`Skipped: the annotated postings are not here (${gold}).`);
  process.exit(0);
}

const { findSkills } = await importSource('skills/find-skills.ts');
const output = join(root, '.output');
mkdirSync(output, { recursive: true });
// The layer that counts holds knowledge only: social skills are another layer there, and a kind apart here.
const find = (text) => findSkills(text).filter(({ kind }) => kind !== 'social');
const rows = readAnnotated(gold).map((row) => ({ ...row, skills: find(row.text) }));

const foundFile = join(output, `skillspan-${part}.jsonl`);
const lines = rows.map(({ id, skills }) => JSON.stringify({ id, skills }));
writeFileSync(foundFile, `${lines.join('\n')}\n`);
const scorer = [join(data, 'score.mjs'), 'score', gold, foundFile];
console.log(execFileSync(process.execPath, scorer, { encoding: 'utf8' }).trimEnd());

const report = join(output, `skillspan-${part}.md`);
writeFileSync(report, ['tech', 'house'].map((source) => describe(source)).join('\n'));
console.log(`What was missed and what was wrong: ${report}`);

/** The missed and the wrong phrases of one source, with how often, most frequent first. */
function describe(source) {
  const missed = new Map();
  const wrong = new Map();
  const note = (counts, phrase) => counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  for (const row of rows.filter((each) => each.source === source)) {
    const found = new Set(row.skills.map(({ start, end }) => String(row.tokensOf(start, end))));
    const wanted = new Set(row.spans.map(String));
    for (const span of row.spans) if (!found.has(String(span))) note(missed, row.phrase(span));
    for (const { name, start, end } of row.skills) {
      const span = row.tokensOf(start, end);
      if (wanted.has(String(span))) continue;
      const touches = row.spans.find(([from, to]) => from < span[1] && to > span[0]);
      note(
        wrong,
        `${row.phrase(span)} [${name}]${touches ? ` (annotated: ${row.phrase(touches)})` : ''}`,
      );
    }
  }
  const list = (counts) =>
    [...counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([phrase, count]) => `${count} ${phrase}`)
      .join('\n');
  return `# ${source}: missed\n${list(missed)}\n\n# ${source}: wrong\n${list(wrong)}\n`;
}
