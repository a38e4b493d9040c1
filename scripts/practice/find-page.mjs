import { existsSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../tests/practice', import.meta.url));

/**
 * The file that an address of the practice board shows. The single-page app is one file under many addresses.
 * @param {string} pathname as it stands in the address
 * @returns {string | null} null where there is none, or where the address leads out of the board
 */
export function findPage(pathname) {
  if (/^\/bramblewick\/roles(\/[a-z-]+)?$/.test(pathname))
    return join(folder, 'bramblewick/index.html');
  const wanted = join(folder, decode(pathname));
  if (!`${wanted}${sep}`.startsWith(`${folder}${sep}`)) return null;
  if (extname(wanted)) return existsSync(wanted) ? wanted : null;
  return [`${wanted}.html`, join(wanted, 'index.html')].find((file) => existsSync(file)) ?? null;
}

/** @param {string} pathname */
function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
