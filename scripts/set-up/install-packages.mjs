import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, runNpm } from './run-npm.mjs';

/**
 * What npm writes about a tree of packages, by folder ("node_modules/vite").
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock
 */

/**
 * Whether every package that the project's lock file names is there in the same version.
 * Versions and not file times are compared: git gives every file of a fresh checkout the time of the checkout.
 * @param {Lock} wanted the project's lock file
 * @param {Lock | null} installed npm's own note of what it installed; null where there is none
 */
export function isInstalled(wanted, installed) {
  if (!installed) return false;
  return Object.entries(wanted.packages).every(
    ([folder, { version, optional }]) =>
      // Optional ones belong to other machines.
      folder === '' || optional || installed.packages[folder]?.version === version,
  );
}

/**
 * Installs the project's packages where they are absent or not those of the lock file.
 * @throws {Error} with a sentence for the user when npm fails
 */
export async function installPackages() {
  const wanted = await readLock(join(root, 'package-lock.json'));
  const installed = await readLock(join(root, 'node_modules', '.package-lock.json'));
  if (wanted && isInstalled(wanted, installed)) return;
  console.log('Installing the packages that the project is built with …');
  const { ok } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!ok) throw new Error('The packages could not be installed: see what npm says above.');
}

/**
 * @param {string} file
 * @returns {Promise<Lock | null>}
 */
async function readLock(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}
