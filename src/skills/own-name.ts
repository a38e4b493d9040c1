import { foldWord } from './word-form.ts';
import type { Span } from './sentences';

const legalForm =
  /[,.]?\s+(?:inc|ltd|llc|llp|plc|gmbh|ag|se|sa|sas|sarl|srl|spa|bv|nv|co|corp|corporation|company|group|gruppe|holding|limited|kg|ug|oy|ab|as|aps)\b\.?/giu;

/** A company's name without its legal form: "Oracle Deutschland GmbH & Co. KG" → "oracle deutschland". */
function plainName(company: string): string {
  return foldWord(company).replaceAll('&', ' ').replace(legalForm, '').trim();
}

/**
 * Tells for one posting whether a stretch of its text names the employer: the company called Oracle is no skill.
 * A longer name that merely starts with it ("Oracle Database") is one.
 */
export function ownNameOf(company: string | null, text: string): (span: Span) => boolean {
  const name = plainName(company ?? '');
  if (name.length < 2) return () => false;
  const parts = new Set([name, name.split(/\s+/)[0]!]);
  const folded = foldWord(text);
  if (![...parts].some((part) => folded.includes(part))) return () => false;
  return ({ start, end }) => {
    const written = foldWord(text.slice(start, end));
    if (parts.has(written)) return true;
    if (name === written || !name.includes(written)) return false;
    // Part of the whole name: "Spring" of "Spring Valley Foods".
    const around = foldWord(text.slice(Math.max(0, start - name.length), end + name.length));
    return around.includes(name);
  };
}
