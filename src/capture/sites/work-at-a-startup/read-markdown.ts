import type { Block } from '@/domain/posting';
import { readTypedText } from '../../typed-text';

/** The little of Markdown that job texts use: headings, lists, and emphasis and links, of which the words are kept. */
export function readMarkdown(text: string): Block[] {
  return text.split(/^(?=#{1,6}\s)|(?<=^#{1,6}\s.*)\n/m).flatMap((part): Block[] => {
    const heading = /^(#{1,6})\s+(.+?)[\s#]*$/.exec(part);
    if (heading?.[1] && heading[2])
      return [{ kind: 'heading', level: heading[1].length, text: plain(heading[2]) }];
    return readTypedText(plain(part));
  });
}

function plain(text: string): string {
  return text
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(?<![\w*])[*_](?=[^\s*_])([^\n*_]*[^\s*_])[*_](?![\w*])/g, '$1')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!~-])/g, '$1');
}
