import { readBlocks } from './blocks';
import { cleanLine } from './text';

/** What an element shows, as one clean line; null where there is no element or it shows nothing. */
export function readLine(element: Element | null | undefined): string | null {
  if (!element) return null;
  const words = readBlocks(element).flatMap((block) =>
    block.kind === 'list' ? block.items : block.text,
  );
  return cleanLine(words.join(' '));
}
