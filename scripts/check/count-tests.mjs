/**
 * How many tests, or checks, went which way.
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/**
 * Reads Vitest's JSON report.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @returns {Count}
 */
export function countUnitTests(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Reads Playwright's JSON report. A test that passed only when tried again has failed: it tells nothing.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Count}
 */
export function countEndToEndTests({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * What a command that runs tests is worth, given its report and its exit code. A failure outside of the tests
 * (a file that does not load) counts as one, and so does a run of no test at all.
 * @param {Count | null} count null when there is no report
 * @param {boolean} exitedWell
 * @returns {Count}
 */
export function judgeTests(count, exitedWell) {
  const { passed, failed, skipped } = count ?? { passed: 0, failed: 0, skipped: 0 };
  const ranWell = exitedWell && passed > 0;
  return { passed, failed: failed === 0 && !ranWell ? 1 : failed, skipped };
}

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export function addCounts(counts) {
  const total = (/** @type {keyof Count} */ part) =>
    counts.reduce((sum, count) => sum + count[part], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/**
 * "12 passed, 0 failed, 3 skipped": the last line of `npm test`.
 * @param {Count} count
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
