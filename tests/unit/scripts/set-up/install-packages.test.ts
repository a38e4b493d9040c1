import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../../scripts/set-up/install-packages.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/vite': { version: '8.3.8' },
    'node_modules/only-on-another-system': { version: '1.0.0', optional: true },
  },
};

describe('isInstalled', () => {
  it('is true when every package is there in its version', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/vite': { version: '8.3.8' } } })).toBe(
      true,
    );
  });

  it.each([
    ['nothing is installed', null],
    ['a package is missing', { packages: {} }],
    ['a package is older', { packages: { 'node_modules/vite': { version: '8.3.7' } } }],
  ])('is false when %s', (_, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });
});
