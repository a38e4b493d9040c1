/** Lower case, without accents: "Développeur" and "developpeur" are the same to a search. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** A test that lets through texts holding every word of the query, in any order. */
export function matchesSearch(query: string): (text: string) => boolean {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return (text) => {
    const plainText = plain(text);
    return words.every((word) => plainText.includes(word));
  };
}
