/** `npm test`: makes the checkout ready, then checks and tests everything. The last line says how it went. */
import { addCounts, closingLine } from './check/count-tests.mjs';
import { runStep } from './check/run-step.mjs';
import { steps } from './check/steps.mjs';
import { setUp } from './set-up.mjs';

/** @type {import('./check/count-tests.mjs').Count[]} */
const counts = [];
try {
  const browser = await setUp();
  console.log(`Tests run in ${browser.name} (${browser.path}).`);
  for (const step of steps) counts.push(await runStep(step, { REBOUND_BROWSER: browser.path }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts.push({ passed: 0, failed: 1, skipped: 0 });
}

const total = addCounts(counts);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
