import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a browser profile to practise in, with the extension's button pinned to the toolbar, where there is none yet.
 * @param {string} profile the profile's folder
 * @param {string} extension the built extension's folder
 */
export function prepareProfile(profile, extension) {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const wanted = {
    // Nobody signs in to a browser to practise.
    signin: { allowed: false, allowed_on_next_startup: false },
    extensions: { pinned_extensions: [extensionId(extension)], ui: { developer_mode: true } },
  };
  writeFileSync(preferences, JSON.stringify(wanted));
}

/**
 * The id that a Chromium gives to an unpacked extension: the hash of its folder's path, in letters from a to p.
 * @param {string} extension
 */
export function extensionId(extension) {
  const path = process.platform === 'win32' ? Buffer.from(extension, 'utf16le') : extension;
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hash.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
