/** Control characters and marks that turn the direction of text: they hide what a text says. */
const hidden =
  // eslint-disable-next-line no-control-regex -- they are what must go
  /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2028\u2029\u2066-\u2069\uFEFF]+/g;

/** Text from outside as one line of no more than so many characters, none of them cut in two. */
export function oneLine(text: string, longest: number): string {
  const line = text.toWellFormed().replace(hidden, ' ').replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest).toWellFormed();
  return cut.replace(/\uFFFD$/, '').trim();
}
