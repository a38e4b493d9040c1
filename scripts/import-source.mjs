import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');

/**
 * Imports one module of `src/` into a script, with the aliases and the lexicon that the builds know.
 *
 * @param {string} path from the folder `src`, for example "skills/find-skills.ts"
 * @returns {Promise<any>} the module's exports
 */
export async function importSource(path) {
  const { skillLexicon } = await importTypeScript('scripts/lexicon-plugin.ts');
  return importTypeScript(join('src', path), [skillLexicon()]);
}

/** Imports a TypeScript module by its path from the root of the project. */
export async function importTypeScript(path, plugins = []) {
  const { module } = await runnerImport(join(root, path), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': join(root, 'src') } },
    plugins,
  });
  return module;
}
