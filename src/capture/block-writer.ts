import type { Block } from '@/domain/posting';
import { cleanText, cutText } from './text';

const mostBlocks = 5000;
const mostText = 180_000;
const longestHeading = 160;

const bullet = /^(?:[•●▪■◦‣⁃∙·○◆◇►▸➢➤✓✔✅☑➔→*]|[-–—](?=\s))\s*/u;
const number = /^\(?(\d{1,2})[.)]\s+/;

/** Puts lines and list items, in reading order, into blocks. Bounded: what comes after the limit is dropped. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  #text = 0;

  get isFull(): boolean {
    return this.blocks.length >= mostBlocks || this.#text >= mostText;
  }

  heading(level: number, raw: string): void {
    const text = this.#take(raw);
    if (!text) return;
    if (text.length > longestHeading) this.blocks.push({ kind: 'paragraph', text });
    else this.blocks.push({ kind: 'heading', level, text });
  }

  item(raw: string, ordered: boolean): void {
    const text = this.#take(ordered ? raw : cleanText(raw).replace(bullet, ''));
    if (!text) return;
    const last = this.blocks.at(-1);
    if (last?.kind === 'list' && last.ordered === ordered) last.items.push(text);
    else this.blocks.push({ kind: 'list', ordered, items: [text] });
  }

  /** A line of its own, which may turn out to be a list item or a heading by its looks. */
  line(raw: string, isBold: boolean): void {
    const text = cleanText(raw);
    if (bullet.test(text)) {
      this.item(text, false);
    } else if (this.#continuesNumbers(text)) {
      this.item(text.replace(number, ''), true);
    } else if (isBold && text.length <= longestHeading && !/[.;,]$/.test(text)) {
      this.heading(3, text);
    } else if (this.#take(text)) {
      this.blocks.push({ kind: 'paragraph', text: cutText(text, mostText) });
    }
  }

  /** "1. …" begins a list, "2. …" goes on with it; "2026. …" and a lone "3. …" are sentences. */
  #continuesNumbers(text: string): boolean {
    const found = number.exec(text)?.[1];
    if (found === undefined) return false;
    const last = this.blocks.at(-1);
    const expected = last?.kind === 'list' && last.ordered ? last.items.length + 1 : 1;
    return Number(found) === expected;
  }

  #take(raw: string): string | null {
    if (this.isFull) return null;
    const text = cutText(cleanText(raw), mostText - this.#text);
    this.#text += text.length + 4;
    return /[\p{L}\p{N}]/u.test(text) ? text : null;
  }
}
