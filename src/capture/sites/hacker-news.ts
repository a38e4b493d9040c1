import { locateByQuery } from '../address';
import { readBlocks } from '../blocks';
import { readDate } from '../meaning/date';
import { readEmploymentType } from '../meaning/employment-type';
import { readSalary } from '../meaning/salary';
import { readWorkplace } from '../meaning/workplace';
import { wordPattern } from '../meaning/words';
import type { Fields, Layer, Page, Site } from '../site';
import { cleanLine } from '../text';

/**
 * In a manifest a pattern's path is matched against path and query, so that this one draws no button on "/item?id=…":
 * most items are no postings. It names the host for whoever asks to save one.
 */
const matches = ['https://news.ycombinator.com/item'];
const role = wordPattern(
  `engineers? | developers? | programmers? | architects? | designers? | scientists? | researchers? | analysts? | managers? | directors? |
   leads? | heads? | cto | devops | sre | interns? | recruiters? | marketers? | writers? | technicians? | administrators? | consultants? |
   accountants? | representatives? | specialists? | associates? | founding-\\w+`,
);
const address =
  /(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:com|io|ai|co|dev|org|net|app|tech)(?:\/\S*)?$/i;
const several = /\b(?:multiple|various|several|many)\b/i;

/** The answers to "Ask HN: Who is hiring?". */
export const site: Site = {
  name: 'hacker-news',
  matches,
  locate: locateByQuery(matches, /^\/item$/, 'id'),
  read,
};

function read({ document }: Page): Layer[] {
  const text = document.querySelector('.fatitem .comment .commtext');
  const [header, ...rest] = text && isAnswer(document) ? readBlocks(text) : [];
  const parts = header?.kind === 'paragraph' ? header.text.split(/\s*[|│]\s*/).filter(Boolean) : [];
  // A header is the custom of these threads: "Company | Role | Place | Type". Talk has none.
  if (!text || !header || parts.length < 3) return [];
  const age = document.querySelector('.fatitem .comhead .age')?.getAttribute('title');
  const fields = { ...readHeader(parts), postedOn: readDate(age), description: [header, ...rest] };
  return [{ source: 'site-dom', fields }];
}

/** Whether the comment answers the thread itself, not another comment. */
function isAnswer(document: Document): boolean {
  const thread = document.querySelector('.fatitem .onstory a');
  const links = [...document.querySelectorAll('.fatitem .navs a')];
  const parent = links.find((it) => it.textContent === 'parent')?.getAttribute('href');
  const title = thread?.getAttribute('title') ?? thread?.textContent ?? '';
  return /who is hiring/i.test(title) && parent === thread?.getAttribute('href');
}

/** Behind the company the parts come in any order, and are told by what they say. */
function readHeader([company = '', ...parts]: string[]): Partial<Fields> {
  const said = parts.map((text) => ({
    text,
    pay: readPay(text),
    type: readEmploymentType(text),
    workplace: readWorkplace(text),
    isRole: role.test(text),
    isAddress: address.test(text),
  }));
  const roleAt = said.findIndex((it) => it.isRole);
  const place = said.find(
    ({ text, pay, type, workplace, isRole, isAddress }, index) =>
      !(pay || type || isRole || isAddress) &&
      // Before the role may also stand what the company does.
      ((roleAt >= 0 && index > roleAt) || workplace || text.includes(',')),
  );
  const title = said.find((it) => it.isRole && !several.test(it.text))?.text;
  return {
    company: cleanLine(company.replace(address, '').replace(/\s*\([^)]*\)?\s*$/, '')),
    title: cleanLine(title),
    location: cleanLine(place?.text),
    workplace: said.find((it) => it.workplace)?.workplace ?? null,
    employmentType: said.find((it) => it.type && !it.isRole)?.type ?? null,
    salary: said.find((it) => it.pay)?.pay ?? null,
  };
}

function readPay(text: string) {
  const pay = readSalary(text);
  return pay?.currency && pay.max ? pay : null;
}
