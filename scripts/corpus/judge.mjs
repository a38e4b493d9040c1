import { isDeepStrictEqual } from 'node:util';

/**
 * @typedef {'right' | 'empty' | 'wrong'} Verdict
 * @typedef {{ field: string, verdict: Verdict, expected: unknown, read: unknown }} Judgement
 */

/** Fields that say where a value came from, or repeat another in a form that only code reads. */
const unjudged = new Set(['provenance', 'description']);

/**
 * Each field that a page's expectation names, held against what was read. A posting that was not seen as one has
 * all its fields empty; a page that is none and was read as one has one wrong field, "a posting".
 *
 * @param {Record<string, any> | null} expected
 * @param {Record<string, any> | null} draft
 * @returns {Judgement[]}
 */
export function judge(expected, draft) {
  const isRight = (draft === null) === (expected === null);
  const verdict = isRight ? 'right' : expected === null ? 'wrong' : 'empty';
  const whole = { field: 'a posting', verdict, expected: expected !== null, read: draft !== null };
  const fields = Object.entries(expected ?? {}).filter(([field]) => !unjudged.has(field));
  return [whole, ...fields.map(([field, value]) => judgeField(field, value, draft))];
}

function judgeField(field, expected, draft) {
  const read = draft && readField(draft, field, expected);
  const name = field.startsWith('description') ? 'text' : field;
  const isEmpty = read === null || read === undefined || read === '';
  const verdict = agrees(read ?? null, expected) ? 'right' : isEmpty ? 'empty' : 'wrong';
  return { field: name, verdict, expected, read };
}

/** The expectations of real pages quote no more than a part of the text. */
function readField(draft, field, expected) {
  const text = draft.descriptionText;
  if (field === 'descriptionStartsWith') return text.slice(0, expected.length);
  if (field === 'descriptionEndsWith') return text.slice(-expected.length);
  if (field === 'descriptionIncludes') return text.includes(expected) ? expected : text;
  return draft[field];
}

/** Of a thing (pay) only the parts that the expectation names. */
function agrees(read, expected) {
  const isThing = typeof expected === 'object' && expected !== null && !Array.isArray(expected);
  if (!isThing || typeof read !== 'object' || read === null)
    return isDeepStrictEqual(read, expected);
  return Object.entries(expected).every(([key, value]) => isDeepStrictEqual(read[key], value));
}
