import type { Block } from '@/domain/posting';
import { cleanText, stripMarks } from './text';

const bullet = /^\s*(?:[•●▪◦·*–-]|\d{1,2}[.)])\s+/;

/** Text that a person typed or pasted, as blocks: lines with a bullet are a list, every other one a paragraph. */
export function readTypedText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of stripMarks(text).split(/\r?\n/)) {
    const content = cleanText(line.replace(bullet, ''));
    if (content === '') continue;
    if (!bullet.test(line)) {
      blocks.push({ kind: 'paragraph', text: content });
      continue;
    }
    const ordered = /^\s*\d/.test(line);
    const last = blocks.at(-1);
    if (last?.kind === 'list' && last.ordered === ordered) last.items.push(content);
    else blocks.push({ kind: 'list', ordered, items: [content] });
  }
  return blocks;
}
