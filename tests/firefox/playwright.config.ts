import { defineConfig } from '@playwright/test';

/** The built extension in Firefox, which Playwright itself cannot load one into: Puppeteer drives it. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/firefox',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
});
