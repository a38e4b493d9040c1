import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { skillLexicon } from './scripts/lexicon-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), skillLexicon()],
  test: {
    include: ['tests/unit/**/*.test.ts'],
    restoreMocks: true,
  },
});
