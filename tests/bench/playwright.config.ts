import { defineConfig } from '@playwright/test';

/** The benchmarks: they print figures and never fail on a time. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results/bench',
  workers: 1,
  timeout: 600_000,
  reporter: [['dot']],
});
