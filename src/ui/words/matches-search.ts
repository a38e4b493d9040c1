import { plainText } from '@/domain/search-words';

/** A test that lets through texts holding every word of the query, in any order. */
export function matchesSearch(query: string): (text: string) => boolean {
  const words = plainText(query).split(/\s+/).filter(Boolean);
  return (text) => {
    const plain = plainText(text);
    return words.every((word) => plain.includes(word));
  };
}
