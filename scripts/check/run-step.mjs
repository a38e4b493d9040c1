import { readFile, rm } from 'node:fs/promises';
import { runNpm } from '../set-up/run-npm.mjs';
import { closingLine, judgeTests } from './count-tests.mjs';

/**
 * Runs one step, says how it went, and counts it.
 * @param {import('./steps.mjs').Step} step
 * @param {Record<string, string>} sharedEnv
 * @returns {Promise<import('./count-tests.mjs').Count>}
 */
export async function runStep({ title, command, env, report }, sharedEnv) {
  console.log(`\n── ${title}`);
  // A report of an earlier run must not be taken for this one's.
  if (report) await rm(report.file, { force: true });
  const started = performance.now();
  const { ok } = await runNpm(['run', '--silent', ...command], { env: { ...sharedEnv, ...env } });
  const count = report
    ? judgeTests(await readCount(report), ok)
    : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const seconds = Math.round((performance.now() - started) / 1000);
  const outcome = count.failed > 0 ? 'failed' : 'good';
  console.log(`── ${title}: ${outcome}${report ? ` (${closingLine(count)})` : ''}, ${seconds} s`);
  return count;
}

/** @param {NonNullable<import('./steps.mjs').Step['report']>} report */
async function readCount({ file, count }) {
  try {
    return count(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}
