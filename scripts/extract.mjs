// Prints what capture reads from a saved page: `npm run --silent extract -- --url URL FILE.html`.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCapture, openPage } from './capture-page.mjs';

const usage = 'Usage: npm run --silent extract -- --url https://… FILE.html';

function fail(sentence) {
  console.error(`${sentence}\n${usage}`);
  process.exit(2);
}

function readArguments() {
  try {
    const options = { url: { type: 'string' } };
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return fail(`${error.message.split('.')[0]}.`);
  }
}

const { values, positionals } = readArguments();
if (!values.url) fail('The page’s address is missing.');
if (!/^https?:$/.test(URL.parse(values.url)?.protocol ?? ''))
  fail(`"${values.url}" is no http or https address.`);
if (positionals.length !== 1) fail('Name one saved page.');

// npm runs scripts in the project's folder; the file is meant from where the user stands.
const file = resolve(process.env.INIT_CWD ?? '', positionals[0]);
const html = await readFile(file, 'utf8').catch(() => fail(`The file ${file} cannot be read.`));
const { capture } = await loadCapture();
console.log(JSON.stringify(capture(openPage(html, values.url), values.url), null, 2));
