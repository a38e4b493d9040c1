import { join } from 'node:path';
import { root } from '../set-up/run-npm.mjs';
import { countEndToEndTests, countUnitTests } from './count-tests.mjs';

const reports = join(root, '.output', 'reports');
const unitReport = join(reports, 'unit.json');
const endToEndReport = join(reports, 'end-to-end.json');
const firefoxReport = join(reports, 'firefox.json');

/**
 * One thing that `npm test` does: a script of package.json. With a report its tests are counted, else it counts as one.
 * @typedef {object} Step
 * @property {string} title
 * @property {string[]} command what follows `npm run`
 * @property {Record<string, string>} [env]
 * @property {boolean} [inFirefox] left out where there is none
 * @property {{ file: string, count: (report: any) => import('./count-tests.mjs').Count }} [report]
 */

/** @type {Step[]} */
export const steps = [
  { title: 'Types', command: ['check:types'] },
  { title: 'Lint', command: ['check:lint'] },
  { title: 'Formatting', command: ['check:format'] },
  { title: 'Dead code', command: ['check:dead'] },
  {
    title: 'Unit tests',
    command: [
      'test:unit',
      '--',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    report: { file: unitReport, count: countUnitTests },
  },
  { title: 'Builds for Chrome and Firefox', command: ['build'] },
  {
    title: 'Journey through the practice board (npm start)',
    command: ['start', '--', '--headless'],
  },
  {
    title: 'End-to-end tests',
    command: ['test:e2e', '--', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport },
    report: { file: endToEndReport, count: countEndToEndTests },
  },
  {
    title: 'End-to-end tests in Firefox',
    command: ['test:firefox', '--', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: firefoxReport },
    report: { file: firefoxReport, count: countEndToEndTests },
    inFirefox: true,
  },
];
