import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { skillLexicon } from './scripts/lexicon-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), skillLexicon()],
  test: {
    include: ['tests/unit/**/*.test.ts'],
    restoreMocks: true,
    // Ends what hangs; no test is to fail because the machine is busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
