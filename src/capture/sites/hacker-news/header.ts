import { readEmploymentType } from '../../meaning/employment-type';
import { readSalary } from '../../meaning/salary';
import { readWorkplace } from '../../meaning/workplace';
import { wordPattern } from '../../meaning/words';
import type { Fields } from '../../site';
import { cleanLine } from '../../text';
import { findPlace } from './place';

const role = /* @__PURE__ */ wordPattern(
  `engineers? | developers? | programmers? | architects? | designers? | scientists? | researchers? | analysts? | managers? | directors? |
   leads? | heads? | cto | devops | sre | swe | interns? | recruiters? | marketers? | writers? | technicians? | administrators? | consultants? |
   accountants? | representatives? | specialists? | associates? | counsel | founding-\\w+`,
);
const address =
  /(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:com|io|ai|co|dev|org|net|app|tech)(?:\/\S*)?$/i;
const several = /\b(?:multiple|various|several|many)\b/i;
/** "Acme is hiring a Product Designer", "Product Designer at Acme". */
const sentences = [
  /^(?<company>.+?) (?:is|are) (?:hiring|looking for)(?: an?)? (?<title>.+)$/i,
  /^(?<title>.+?) (?:at|@) (?<company>.+)$/i,
];
/** What stands between the parts, most certain first; a dash stands inside parts, too. */
const separators = [/\s*[|│¦]\s*/, /\s+[•·]\s+/, /\s+[—–]\s+/, /\s+-{1,2}\s+/];

/** One part of a header, and what it is known to say. */
export interface Part {
  text: string;
  pay: ReturnType<typeof readSalary>;
  type: ReturnType<typeof readEmploymentType>;
  workplace: ReturnType<typeof readWorkplace>;
  isRole: boolean;
  isAddress: boolean;
}

/**
 * The fields of the first line of an answer to "Who is hiring": "Company | Role | Place | Type", the company first as
 * a rule, the other parts in any order, told by what they say. Null where the line is talk.
 */
export function readHeader(line: string): Partial<Fields> | null {
  const [first, ...rest] = splitHeader(line);
  if (!first) return null;
  const [company, ...said] = [first, ...rest].map(readPart);
  if (!company) return null;
  const sentence = readSentence(first);
  const isSwapped = !sentence && company.isRole && !company.isAddress && !said.some(isTitle);
  const parts = isSwapped ? [company, ...said] : said;
  const name = isSwapped ? null : (sentence?.company ?? first);
  const title = sentence?.title ?? parts.find(isTitle)?.text;
  return {
    company: cleanLine(name?.replace(address, '').replace(/\s*\([^)]*\)?\s*$/, '')),
    title: cleanLine(title),
    location: cleanLine(findPlace(parts)),
    workplace: parts.find((it) => it.workplace)?.workplace ?? null,
    employmentType: parts.find((it) => it.type && !it.isRole)?.type ?? null,
    salary: parts.find((it) => it.pay)?.pay ?? null,
  };
}

/** A header is the custom of these threads; bars make one, other marks do where the parts tell a role and its terms. */
function splitHeader(line: string): string[] {
  for (const [rank, separator] of separators.entries()) {
    const parts = line.split(separator).filter(Boolean);
    if (parts.length < 3) continue;
    if (rank === 0) return parts;
    const said = parts.map(readPart);
    const isOne = said.some((it) => it.isRole) && said.some((it) => it.workplace ?? it.type);
    if (isOne && parts.every((it) => it.length <= 80)) return parts;
  }
  return [];
}

function readPart(text: string): Part {
  const pay = readSalary(text);
  return {
    text,
    pay: pay?.currency && pay.max ? pay : null,
    type: readEmploymentType(text),
    workplace: readWorkplace(text),
    isRole: role.test(text),
    isAddress: address.test(text),
  };
}

function isTitle({ isRole, text }: Part): boolean {
  return isRole && !several.test(text);
}

function readSentence(text: string): { company?: string; title?: string } | null {
  const bare = text.replace(/^(?:we(?:'|’)?re )?hiring:?\s+/i, '');
  const found = sentences.map((it) => it.exec(bare)?.groups).find((it) => it?.title);
  return found && role.test(found.title ?? '') ? found : null;
}
