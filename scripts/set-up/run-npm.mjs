import { spawn } from 'node:child_process';
import { delimiter, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs `npm` with these arguments in the checkout.
 * `npm run …` is how every tool is started: it puts the project's own Node first in the path.
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] quiet: hold the output back, for the answer
 * @returns {Promise<{ ok: boolean, output: string }>} output: what it printed, when quiet
 */
export function runNpm(args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn('npm', args, {
      cwd: root,
      env: { ...process.env, ...env, PATH: withoutInstalledTools(process.env.PATH ?? '') },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      // On Windows npm is a batch file.
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (part) => (output += part));
    child.stderr?.on('data', (part) => (output += part));
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * A path without the folders of installed packages: `npm ci` deletes them, and must not run on a Node inside.
 * @param {string} path
 */
function withoutInstalledTools(path) {
  const isInstalled = (/** @type {string} */ folder) => folder.includes(`${sep}node_modules${sep}`);
  return path
    .split(delimiter)
    .filter((folder) => !isInstalled(folder))
    .join(delimiter);
}
