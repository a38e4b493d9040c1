import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extensionId, prepareProfile } from '../../../../scripts/practice/profile.mjs';

let profile: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'rebound-profile-'));
});
afterEach(() => rmSync(profile, { recursive: true }));

describe('prepareProfile', () => {
  it('pins the extension in a new profile', () => {
    prepareProfile(profile, '/built');
    const preferences = JSON.parse(readFileSync(join(profile, 'Default', 'Preferences'), 'utf8'));
    expect(preferences.extensions.pinned_extensions).toEqual([extensionId('/built')]);
  });

  it('leaves a profile that is in use as it is', () => {
    prepareProfile(profile, '/built');
    const preferences = join(profile, 'Default', 'Preferences');
    writeFileSync(preferences, '{"theirs":1}');
    prepareProfile(profile, '/built');
    expect(readFileSync(preferences, 'utf8')).toBe('{"theirs":1}');
  });
});

describe('extensionId', () => {
  it.skipIf(process.platform === 'win32')(
    'is the one that Chromium 156 gave to that folder',
    () => {
      expect(extensionId('/tmp/rebound-extension')).toBe('bcbajmnnmbongkhbngbjalkcemmefdgi');
    },
  );
});
