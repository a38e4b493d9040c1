import type { Block } from '@/domain/posting';
import { readBlocks } from '../blocks';
import { cleanText } from '../text';
import { plainKey } from '../url';
import { isApart, otherThings } from './apart';
import { isApply } from './job-words';
import type { Survey } from './survey';
import type { Title } from './title';
import { weightOf } from './weight';

const highestClimb = 256;
/** The share of the running text that the element with the posting's text must hold. */
const share = 0.8;

export interface Content {
  element: Element;
  /** Characters of running text in it. */
  length: number;
  /** The children that hold some of it. */
  parts: Element[];
}

/** The lowest element that holds nearly all of the page's running text. */
export function findContent(body: Element, { prose }: Survey): Content | null {
  const sums = new Map<Element, number>();
  for (const { node, length } of prose) {
    let element = node.parentElement;
    for (let climb = 0; element && climb < highestClimb; climb++, element = element.parentElement) {
      sums.set(element, (sums.get(element) ?? 0) + length);
      if (element === body) break;
    }
  }
  const total = sums.get(body);
  if (!total) return null;
  let element = body;
  for (;;) {
    const next = [...element.children].find((it) => (sums.get(it) ?? 0) >= total * share);
    if (!next) break;
    element = next;
  }
  // A paragraph that holds it all is one of a text's paragraphs, the others being short.
  if (/^(?:P|LI|SPAN|TD)$/.test(element.tagName)) element = element.parentElement ?? element;
  return {
    element,
    length: sums.get(element) ?? 0,
    parts: [...element.children].filter((it) => sums.has(it)),
  };
}

/** The posting's text: from below its title, or of the content's element and of what has headings beside it. */
export function readContent(content: Content, title: Title): Block[] {
  const root =
    title.element && content.element.contains(title.element)
      ? content.element
      : withNeighbours(content, title);
  const isOutside = (it: Element) =>
    isApart(it) ||
    it.tagName === 'ASIDE' ||
    (it.tagName === 'A' && isApply(cleanText(it.textContent.slice(0, 100))));
  const blocks = cutOtherThings(readBlocks(root, isOutside));
  const key = plainKey(title.text);
  const at = blocks.findIndex((it) => it.kind !== 'list' && plainKey(it.text) === key);
  return trimEnds(blocks.slice(at + 1), at >= 0);
}

/** Upwards as long as what is added has headings of its own: a panel "Skills" beside the panel "Description". */
function withNeighbours({ element }: Content, title: Title): Element {
  let root = element;
  for (let parent = root.parentElement; parent; parent = parent.parentElement) {
    if (parent.tagName === 'BODY' || (title.element && parent.contains(title.element))) break;
    const added = [...parent.children].filter(
      (it) => it !== root && it.textContent.trim() && !/^(?:SCRIPT|STYLE)$/.test(it.tagName),
    );
    if (
      added.some(
        (it) => isApart(it) || (!it.matches('h2, h3, h4') && !it.querySelector('h2, h3, h4')),
      )
    )
      break;
    root = parent;
  }
  return root;
}

function cutOtherThings(blocks: Block[]): Block[] {
  const end = blocks.findIndex(
    (it, index) =>
      index > 2 &&
      it.kind !== 'list' &&
      it.text.length < 80 &&
      otherThings.test(it.text.toLowerCase()),
  );
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Below a title come lines of facts, read elsewhere; above the first heading or running text they are no text. */
function trimEnds(blocks: Block[], isBelowTitle: boolean): Block[] {
  const isText = (it: Block) =>
    it.kind === 'heading' ||
    (it.kind === 'paragraph' && weightOf(it.text) >= 80) ||
    (it.kind === 'list' && it.items.some((item) => weightOf(item) >= 40));
  const start = isBelowTitle ? blocks.findIndex(isText) : 0;
  const end = blocks.findLastIndex((it) => it.kind !== 'heading');
  return blocks.slice(Math.max(start, 0), end + 1);
}
