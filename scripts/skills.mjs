/** `npm run --silent skills`: prints the skills that a text asks for, as JSON; social skills are kept apart and left out. */
import { readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { importSource } from './import-source.mjs';

const usage =
  'Say which text to read: "npm run --silent skills -- FILE.txt", or "npm run --silent skills -- --jsonl" with one {"id","text"} a line on standard input.';

/** Ends with a plain sentence: the caller asked for something that cannot be done. */
function refuse(sentence) {
  console.error(sentence);
  process.exit(2);
}

function readText(file) {
  try {
    if (statSync(file).isFile()) return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    // Told below.
  }
  return refuse(`There is no readable file "${file}". ${usage}`);
}

function readRow(line, number) {
  try {
    const row = JSON.parse(line);
    if (typeof row?.text === 'string' && row.id !== undefined) return row;
  } catch {
    // Told below.
  }
  return refuse(
    `Line ${number} of standard input is not {"id", "text"} with a text: ${line.slice(0, 80)}`,
  );
}

const found = (findSkills, text) =>
  findSkills(text)
    .filter(({ kind }) => kind !== 'social')
    .map(({ name, start, end }) => ({ name, start, end }));

async function readStream(findSkills) {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, text } = readRow(line, number);
    console.log(JSON.stringify({ id, skills: found(findSkills, text) }));
  }
}

const options = process.argv.slice(2);
if (options.length !== 1) refuse(usage);
const [option] = options;
if (option.startsWith('-') && option !== '--jsonl') refuse(`"${option}" is not known. ${usage}`);
const text = option === '--jsonl' ? null : readText(option);
const { findSkills } = await importSource('skills/find-skills.ts');
if (text === null) await readStream(findSkills);
else console.log(JSON.stringify(found(findSkills, text), null, 2));
