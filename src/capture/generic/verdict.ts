import type { Block } from '@/domain/posting';
import type { Page } from '../site';
import type { Content } from './content';
import { asksToWrite, isApply, isJobSection, isOtherOffer, jobPath, titleMark } from './job-words';
import type { Survey } from './survey';

/** Characters of running text: of a usual posting, of the shortest, and what tells a form from a posting. */
const usual = 250;
const shortest = 100;
const formText = 1000;
/** Points for a posting of usual length, for a short one, and to ask the user about it. */
const enough = 5;
const plenty = 7;
const some = 3;

export interface Evidence {
  page: Page;
  survey: Survey;
  content: Content;
  title: string;
  blocks: Block[];
  /** Kinds of fact that the page labels. */
  kinds: number;
  /** Kinds of fact that a line below the title says without a label. */
  loose: number;
}

/**
 * Whether a page with a title and text is one posting. Points for a way to apply, sections that postings have,
 * facts, marks in the title, the address; none for a list of postings, an article without a way to apply, a course,
 * a sign-in form. What has some points, but not enough, may be one: the user is asked.
 */
export function judgePage(evidence: Evidence): 'posting' | 'unsure' | 'none' {
  const { page, survey, content, title, blocks, kinds, loose } = evidence;
  if (content.length < shortest || isList(content, survey)) return 'none';
  if (survey.asksPassword && content.length < formText) return 'none';
  const said = blocks.flatMap((it) => (it.kind === 'list' ? [] : it.text));
  if (said.some(isOtherOffer) || isProduct(page.document, survey)) return 'none';
  const sections = said.filter(isJobSection).length;
  const canApply =
    survey.controls.some((it) => isApply(it.text)) || (hasMail(evidence) && said.some(asksToWrite));
  const isMarked = titleMark.test(title);
  const facts = kinds + loose;
  if (isArticle(page.document) && !(canApply && facts >= 1 && sections >= 1)) return 'none';
  const isJobAddress = jobPath.test(page.url.pathname) || jobPath.test(page.url.hostname);
  const points =
    (canApply ? 2 : 0) +
    Math.min(sections, 3) +
    Math.min(facts, 4) +
    (isMarked ? 2 : 0) +
    (isJobAddress ? 1 : 0);
  // Without these it may be anything that is long and has a heading.
  const isClear =
    (sections > 0 || facts >= 2 || (canApply && isMarked)) && (canApply || facts >= 2 || isMarked);
  if (isClear && points >= (content.length < usual ? plenty : enough)) return 'posting';
  const mayBe = isMarked || (sections > 0 && (canApply || isJobAddress));
  return mayBe && points >= some ? 'unsure' : 'none';
}

/** Whether the page gives an address to write to. */
function hasMail({ content, survey, blocks }: Evidence): boolean {
  return (
    content.element.querySelector('a[href^="mailto:" i]') !== null ||
    survey.controls.some((it) => /^mailto:/i.test(it.element.getAttribute('href') ?? '')) ||
    blocks.some((it) => it.kind !== 'list' && /\S@\S+\.\S/.test(it.text))
  );
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

function isProduct(document: Document, { controls }: Survey): boolean {
  const cart =
    /^(?:add to (?:cart|basket|bag)|buy now|in den warenkorb|jetzt kaufen|ajouter au panier|añadir al carrito|comprar|adicionar ao carrinho|aggiungi al carrello|in winkelwagen|dodaj do koszyka|lägg i varukorgen|加入购物车|カートに入れる)/i;
  return (
    document.querySelector('meta[property="og:type"][content^="product"]') !== null ||
    controls.some((it) => !it.isApart && cart.test(it.text))
  );
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
