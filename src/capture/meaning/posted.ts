import type { Fields } from '../site';
import { readAgo } from './ago';
import { readDate } from './date';

/** When a line says that something was published: a day, or how long ago it was. */
export function readPosted(
  words: string | null | undefined,
): Pick<Fields, 'postedOn' | 'postedAgo'> {
  const postedOn = readDate(words);
  return { postedOn, postedAgo: postedOn === null ? readAgo(words) : null };
}
