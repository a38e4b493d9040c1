import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileLexicon } from '../src/skills/compile-lexicon.ts';
import { readLexiconFile, type LexiconFile } from '../src/skills/lexicon-source.ts';

const FOLDER = join(import.meta.dirname, '../src/skills/lexicon');
const ID = 'virtual:skill-lexicon';

/** The lexicon's files as they lie on disk, in the order of their names. */
export function lexiconFiles(folder = FOLDER): LexiconFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => ({
    field: name.slice(0, -'.txt'.length),
    text: readFileSync(join(folder, name), 'utf8'),
  }));
}

/** A Vite plugin: `virtual:skill-lexicon` is the compiled lexicon as one string. */
export function skillLexicon(): Plugin {
  return {
    name: 'skill-lexicon',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return;
      this.addWatchFile(FOLDER);
      const skills = lexiconFiles().flatMap((file) => readLexiconFile(file).skills);
      return `export default ${JSON.stringify(compileLexicon(skills))};`;
    },
  };
}
