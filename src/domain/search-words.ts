/** Lower case, without accents: "Développeur" and "developpeur" are the same to a search. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** "C++" and "C#" are words of their own; a point or a hyphen parts two words. */
const word = /[\p{L}\p{N}]+[+#]*/gu;

/** The words of a text as a search compares them, in its order. */
export function searchWords(text: string): string[] {
  return plainText(text).match(word) ?? [];
}

/** The different words of some texts, each once, a space before each: what begins with "ab" is found by " ab". */
export function distinctWords(texts: readonly string[]): string {
  const words = new Set(texts.flatMap(searchWords));
  return [...words].map((each) => ` ${each}`).join('');
}

/** These write no spaces between words: one may begin anywhere. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;

/** A test of what `distinctWords` gave: whether each word of the query begins one of them. */
export function wordsTest(query: string): (words: string) => boolean {
  const wanted = searchWords(query).map((each) => ({ text: each, anywhere: unspaced.test(each) }));
  return (words) =>
    wanted.length > 0 &&
    wanted.every(({ text, anywhere }) => (anywhere ? words.includes(text) : begins(words, text)));
}

/** Whether a word begins so. A search for " text" would stop at every space, and take twice as long. */
function begins(words: string, text: string): boolean {
  let at = words.indexOf(text);
  while (at >= 0 && words[at - 1] !== ' ') at = words.indexOf(text, at + 1);
  return at >= 0;
}
