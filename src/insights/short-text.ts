import type { Block } from '@/domain/posting';

/** The first paragraphs of a posting, up to about `longest` characters, cut between words. */
export function shortText(blocks: readonly Block[], longest: number): string {
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const text = paragraphs.join(' ');
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1).replace(/\s+\S*$/, '');
  return `${cut} …`;
}
