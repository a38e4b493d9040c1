/** `npm test`: makes the checkout ready, then checks and tests everything. The last line says how it went. */
import { addCounts, closingLine } from './check/count-tests.mjs';
import { runStep } from './check/run-step.mjs';
import { steps } from './check/steps.mjs';
import { setUp } from './set-up.mjs';
import { provideFirefox } from './set-up/install-browser.mjs';

/** @type {import('./check/count-tests.mjs').Count[]} */
const counts = [];
try {
  const browser = await setUp();
  const firefox = provideFirefox();
  console.log(`Tests run in ${browser.name} (${browser.path}).`);
  console.log(firefox ? `And in ${firefox.path}.` : 'No Firefox is here: its tests are skipped.');
  const env = { REBOUND_BROWSER: browser.path, ...(firefox && { REBOUND_FIREFOX: firefox.path }) };
  for (const step of steps) {
    const isMissing = step.inFirefox && !firefox;
    counts.push(isMissing ? { passed: 0, failed: 0, skipped: 1 } : await runStep(step, env));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts.push({ passed: 0, failed: 1, skipped: 0 });
}

const total = addCounts(counts);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
