import { locateByQuery } from '../address';
import { readBlocks } from '../blocks';
import { readDate } from '../meaning/date';
import type { Layer, Page, Site } from '../site';
import { readHeader } from './hacker-news/header';

/**
 * In a manifest a pattern's path is matched against path and query, so that this one draws no button on "/item?id=…":
 * most items are no postings. It names the host for whoever asks to save one.
 */
const matches = ['https://news.ycombinator.com/item'];

/** The answers to "Ask HN: Who is hiring?". */
export const site: Site = {
  name: 'hacker-news',
  matches,
  locate: /* @__PURE__ */ locateByQuery(matches, /^\/item$/, 'id'),
  read,
};

function read({ document }: Page): Layer[] {
  const text = document.querySelector('.fatitem .comment .commtext');
  const blocks = text && isAnswer(document) ? readBlocks(text) : [];
  const [header] = blocks;
  const said = header?.kind === 'paragraph' ? readHeader(header.text) : null;
  if (!said) return [];
  const age = document.querySelector('.fatitem .comhead .age')?.getAttribute('title');
  return [
    { source: 'site-dom', fields: { ...said, postedOn: readDate(age), description: blocks } },
  ];
}

/** Whether the comment answers the thread itself, not another comment. */
function isAnswer(document: Document): boolean {
  const thread = document.querySelector('.fatitem .onstory a');
  const links = [...document.querySelectorAll('.fatitem .navs a')];
  const parent = links.find((it) => it.textContent === 'parent')?.getAttribute('href');
  const title = thread?.getAttribute('title') ?? thread?.textContent ?? '';
  return /who is hiring/i.test(title) && parent === thread?.getAttribute('href');
}
