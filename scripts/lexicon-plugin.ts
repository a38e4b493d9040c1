import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { compileLexicon } from '../src/skills/compile-lexicon.ts';
import { readLexiconFile, type LexiconFile } from '../src/skills/lexicon-source.ts';

const SKILLS = join(import.meta.dirname, '../src/skills');
const FOLDER = join(SKILLS, 'lexicon');
const CACHE = join(import.meta.dirname, '../node_modules/.cache/skill-lexicon.txt');
const ID = 'virtual:skill-lexicon';

/** The lexicon's files as they lie on disk, in the order of their names. */
export function lexiconFiles(folder = FOLDER): LexiconFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => ({
    field: name.slice(0, -'.txt'.length),
    text: readFileSync(join(folder, name), 'utf8'),
  }));
}

/** A Vite plugin: `virtual:skill-lexicon` is the compiled lexicon as one string, with a hash of all that it comes from. */
export function skillLexicon(): Plugin {
  return {
    name: 'skill-lexicon',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return;
      this.addWatchFile(FOLDER);
      const { compiled, version } = compiledLexicon();
      return `export const version = '${version}';\nexport default ${JSON.stringify(compiled)};`;
    },
  };
}

/** Compiles the lexicon, or takes what was compiled from the same files by the same code before. */
function compiledLexicon(): { compiled: string; version: string } {
  const files = lexiconFiles();
  const code = readdirSync(SKILLS).filter((name) => /\.(?:ts|json)$/.test(name));
  const hash = createHash('sha256').update(JSON.stringify(files));
  for (const name of code.sort()) hash.update(readFileSync(join(SKILLS, name)));
  const digest = hash.digest('hex');
  const version = digest.slice(0, 16);
  const stamp = `${digest}\n`;
  const cached = readCache();
  if (cached.startsWith(stamp)) return { compiled: cached.slice(stamp.length), version };
  const compiled = compileLexicon(files.flatMap((file) => readLexiconFile(file).skills));
  mkdirSync(dirname(CACHE), { recursive: true });
  const draft = `${CACHE}.${process.pid}`;
  writeFileSync(draft, stamp + compiled);
  renameSync(draft, CACHE);
  return { compiled, version };
}

function readCache(): string {
  try {
    return readFileSync(CACHE, 'utf8');
  } catch {
    return '';
  }
}
