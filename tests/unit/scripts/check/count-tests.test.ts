import { describe, expect, it } from 'vitest';
import {
  addCounts,
  closingLine,
  countEndToEndTests,
  countUnitTests,
  judgeTests,
} from '../../../../scripts/check/count-tests.mjs';

describe('countUnitTests', () => {
  it('counts tests to do with the skipped ones', () => {
    const report = { numPassedTests: 40, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 };
    expect(countUnitTests(report)).toEqual({ passed: 40, failed: 2, skipped: 4 });
  });
});

describe('countEndToEndTests', () => {
  it('counts a test that passed only on a second try as failed', () => {
    const report = { stats: { expected: 12, unexpected: 1, flaky: 2, skipped: 3 } };
    expect(countEndToEndTests(report)).toEqual({ passed: 12, failed: 3, skipped: 3 });
  });
});

describe('judgeTests', () => {
  const good = { passed: 5, failed: 0, skipped: 1 };

  it('leaves a good run as it is', () => {
    expect(judgeTests(good, true)).toEqual(good);
  });

  it('counts a failure outside of the tests as one', () => {
    expect(judgeTests(good, false)).toEqual({ passed: 5, failed: 1, skipped: 1 });
  });

  it('does not count the failure of a failed test twice', () => {
    const withFailures = { passed: 5, failed: 2, skipped: 0 };
    expect(judgeTests(withFailures, false)).toEqual(withFailures);
  });

  it.each([
    ['a run without a report', null],
    ['a run of no test', { passed: 0, failed: 0, skipped: 0 }],
    ['a run that skipped every test', { passed: 0, failed: 0, skipped: 7 }],
  ])('takes %s for a failure, whatever its exit code', (_, count) => {
    expect(judgeTests(count, true).failed).toBe(1);
  });
});

describe('the closing line', () => {
  it('sums up what went which way', () => {
    const total = addCounts([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 20, failed: 2, skipped: 3 },
    ]);
    expect(closingLine(total)).toBe('21 passed, 2 failed, 3 skipped');
  });

  it('is silent about skipped tests when there are none', () => {
    expect(closingLine({ passed: 21, failed: 0, skipped: 0 })).toBe('21 passed, 0 failed');
  });
});
