/** `npm run lexicon`: checks the lexicon's files and prints their size; exit 1 when something must be mended. */
import { gzipSync } from 'node:zlib';
import { importSource, importTypeScript } from './import-source.mjs';

const { lexiconFiles } = await importTypeScript('scripts/lexicon-plugin.ts');
const { checkLexicon } = await importSource('skills/check-lexicon.ts');
const { readLexiconFile } = await importSource('skills/lexicon-source.ts');
const { compileLexicon } = await importSource('skills/compile-lexicon.ts');

const files = lexiconFiles();
const problems = checkLexicon(files);
for (const { field, line, message } of problems) {
  console.error(`src/skills/lexicon/${field}.txt:${line} ${message}`);
}
const skills = files.flatMap((file) => readLexiconFile(file).skills);
const aliases = skills.reduce((sum, skill) => sum + skill.aliases.length, 0);
const compiled = Buffer.from(compileLexicon(skills));
const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
console.log(
  `${files.length} fields, ${skills.length} skills, ${aliases} names; compiled ${kB(compiled.length)}, gzip ${kB(gzipSync(compiled).length)}; ${problems.length} problems.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
