import type { Block } from '@/domain/posting';
import type { Page } from '../site';
import type { Content } from './content';
import { isApply, isJobSection, jobPath, titleMark } from './job-words';
import type { Survey } from './survey';

const shortestPosting = 250;
const enough = 5;

export interface Evidence {
  page: Page;
  survey: Survey;
  content: Content;
  title: string;
  blocks: Block[];
  /** Kinds of fact that the page labels. */
  kinds: number;
}

/**
 * Whether a page with a title and text is one posting. Points for a way to apply, sections that postings have,
 * labelled facts, marks in the title, the address; none for a list of postings, an article without a way to
 * apply, a sign-in form. In doubt: no.
 */
export function isPosting(evidence: Evidence): boolean {
  const { page, survey, content, title, blocks, kinds } = evidence;
  if (content.length < shortestPosting || isList(content, survey)) return false;
  if (survey.asksPassword && content.length < shortestPosting * 4) return false;
  const sections = blocks.filter((it) => it.kind !== 'list' && isJobSection(it.text)).length;
  const canApply = survey.controls.some((it) => isApply(it.text));
  const isMarked = titleMark.test(title);
  // Without these it may be anything that is long and has a heading.
  if (sections === 0 && kinds < 2 && !(canApply && isMarked)) return false;
  if (!canApply && kinds < 2 && !isMarked) return false;
  if (isArticle(page.document) && !(canApply && kinds >= 1 && sections >= 1)) return false;
  const isJobAddress = jobPath.test(page.url.pathname) || jobPath.test(page.url.hostname);
  const points =
    (canApply ? 2 : 0) +
    Math.min(sections, 3) +
    Math.min(kinds, 4) +
    (isMarked ? 2 : 0) +
    (isJobAddress ? 1 : 0);
  return points >= enough;
}

/** Whether the running text is that of many cards, each with a heading or link of its own. */
function isList({ parts, length }: Content, { controls }: Survey): boolean {
  const isCard = (it: Element) =>
    it.querySelector('h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4') !==
      null || isLinkFirst(it);
  const cards = parts.filter(isCard).length;
  if (cards >= 3 && cards >= parts.length * 0.6) return true;
  const ways = new Set(
    controls
      .filter((it) => !it.isApart && isApply(it.text))
      .map((it) => it.element.getAttribute('href')),
  );
  const postings = controls.filter(
    (it) => !it.isApart && it.text.length >= 8 && jobPath.test(pathOf(it.element)),
  );
  const places = new Set(postings.map((it) => pathOf(it.element)));
  return (
    (ways.size >= 5 && length / ways.size < 600) || (places.size >= 8 && length / places.size < 300)
  );
}

function isLinkFirst(element: Element): boolean {
  const link = element.querySelector('a[href]');
  const text = link?.textContent.trim() ?? '';
  return (
    text.length >= 8 &&
    element.textContent.trim().startsWith(text) &&
    jobPath.test(link?.getAttribute('href') ?? '')
  );
}

function pathOf(element: Element): string {
  return element.getAttribute('href')?.split(/[?#]/)[0] ?? '';
}

function isArticle(document: Document): boolean {
  const marks =
    'meta[property="og:type"][content="article"], meta[property^="article:published"], [rel="author"], [itemprop="author"], .byline, [class*="author-name"]';
  if (document.querySelector(marks)) return true;
  const data = [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, 20);
  return data.some((it) =>
    /"@type"\s*:\s*\[?\s*"(?:Article|NewsArticle|BlogPosting)"/.test(it.textContent),
  );
}
