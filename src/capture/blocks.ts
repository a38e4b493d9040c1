import type { Block } from '@/domain/posting';
import { BlockWriter } from './block-writer';
import { isHidden } from './hidden';
import { stripMarks } from './text';
import { walk } from './walk';

const blockTags = new Set(
  (
    'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE UL OL LI H1 H2 H3 H4 H5 H6 TABLE THEAD TBODY TFOOT CAPTION TR ' +
    'TD TH DL DT DD BLOCKQUOTE PRE FIGURE FIGCAPTION ADDRESS HR FIELDSET LEGEND FORM CENTER DETAILS SUMMARY BODY'
  ).split(' '),
);
/** Blank lines or bullets inside one text: its line ends were typed on purpose, not wrapped by an editor. */
const typedLines = /\S[^\S\n]*\n[^\S\n]*(\n|[•●▪◦·*–-]\s)/;

/**
 * The headings, paragraphs and lists that an element shows, as plain text in reading order.
 * The element is not changed. Bounded in nodes, blocks and text; any depth is fine.
 *
 * @param skip elements to leave out with all they hold, beside what is hidden
 */
export function readBlocks(root: Element, skip?: (element: Element) => boolean): Block[] {
  const reader = new BlockReader();
  walk(root, {
    text: (node) => reader.text(node.nodeValue ?? ''),
    enter(element) {
      const isShown = element === root || !(isHidden(element) || skip?.(element));
      if (isShown) reader.enter(element);
      return isShown;
    },
    leave: (element) => reader.leave(element),
    isDone: () => reader.isFull,
  });
  return reader.finish();
}

/** The blocks as text: one line a block or list item ("- item"), a blank line between blocks. */
export function blocksToText(blocks: Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'list' ? block.items.map((item) => `- ${item}`).join('\n') : block.text,
    )
    .join('\n\n');
}

class BlockReader {
  readonly #writer = new BlockWriter();
  #line = '';
  #hasPlain = false;
  #bold = 0;
  #pre = 0;
  #lists: boolean[] = [];
  #item: string | null = null;

  get isFull(): boolean {
    return this.#writer.isFull;
  }

  text(raw: string): void {
    const text = stripMarks(raw);
    if (this.#pre === 0 && !typedLines.test(text)) return this.#words(text);
    text.split(/\r?\n/).forEach((line, index) => {
      if (index > 0) this.#endLine();
      this.#words(line);
    });
  }

  enter(element: Element): void {
    const tag = tagOf(element);
    if (tag === 'BR') return this.#endLine();
    if (isBold(element, tag)) this.#bold++;
    if (isTyped(element, tag)) this.#pre++;
    if (!blockTags.has(tag)) return;
    if (!isNamedBy(element.previousElementSibling, element)) this.#endLine();
    if (tag === 'UL' || tag === 'OL') {
      this.#endItem();
      this.#lists.push(tag === 'OL');
    } else if (tag === 'LI') {
      this.#endItem();
      this.#item = '';
    } else if (headingLevel(tag)) {
      // A list of cards, not of points: what follows the heading is no list item.
      this.#endItem();
    }
  }

  leave(element: Element): void {
    const tag = tagOf(element);
    if (blockTags.has(tag)) {
      const level = headingLevel(tag);
      if (level) this.#endHeading(level);
      else if (isNamedBy(element, element.nextElementSibling)) this.#endName();
      else this.#endLine();
      if (tag === 'LI') this.#endItem();
      if (tag === 'UL' || tag === 'OL') this.#lists.pop();
    }
    if (isBold(element, tag)) this.#bold--;
    if (isTyped(element, tag)) this.#pre--;
  }

  finish(): Block[] {
    this.#endLine();
    this.#endItem();
    return this.#writer.blocks;
  }

  #words(text: string): void {
    if (this.#bold === 0 && /[\p{L}\p{N}]/u.test(text)) this.#hasPlain = true;
    this.#line += text;
  }

  #endHeading(level: number): void {
    this.#writer.heading(level, this.#line);
    this.#line = '';
    this.#hasPlain = false;
  }

  #endLine(): void {
    const line = this.#line;
    if (this.#item !== null) this.#item += ` ${line}`;
    else if (line.trim()) this.#writer.line(line, !this.#hasPlain);
    this.#line = '';
    this.#hasPlain = false;
  }

  /** "<th>Place</th><td>Ulm</td>" is one line: "Place: Ulm". */
  #endName(): void {
    const name = this.#line.trim();
    this.#line = name && /[\p{L}\p{N}]$/u.test(name) ? `${name}: ` : `${name} `;
  }

  #endItem(): void {
    if (this.#item?.trim()) this.#writer.item(this.#item, this.#lists.at(-1) ?? false);
    this.#item = null;
  }
}

/** Roles count as the tags they stand for. */
function tagOf(element: Element): string {
  const role = element.getAttribute('role');
  if (role === 'heading') return `H${element.getAttribute('aria-level') ?? '3'}`;
  if (role === 'list') return 'UL';
  if (role === 'listitem') return 'LI';
  return element.tagName.toUpperCase();
}

/** A cell or term and what stands to it: they read as one line. */
function isNamedBy(name: Element | null, value: Element | null): boolean {
  const [first, second] = [name?.tagName, value?.tagName];
  return (first === 'TH' && second === 'TD') || (first === 'DT' && second === 'DD');
}

function headingLevel(tag: string): number {
  return /^H[1-6]$/.test(tag) ? Number(tag[1]) : 0;
}

function isBold(element: Element, tag: string): boolean {
  return (
    tag === 'B' ||
    tag === 'STRONG' ||
    /font-weight\s*:\s*(bold|[6-9]00)/i.test(element.getAttribute('style') ?? '')
  );
}

function isTyped(element: Element, tag: string): boolean {
  return (
    tag === 'PRE' ||
    /white-space(-collapse)?\s*:\s*(pre|break-spaces)/i.test(element.getAttribute('style') ?? '') ||
    /(^|\s)whitespace-(pre|break)/.test(element.getAttribute('class') ?? '')
  );
}
