/** A stretch of text, UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const abbreviation =
  /(?:^|[\s(])(?:\p{L}|e\.g|i\.e|etc|incl|approx|min|max|ca|bzw|inkl|mind|ggf|evtl|resp|vs|no|nr|st|dr|mr|mrs|inc|ltd|co|z\.\s?b|u\.\s?a|d\.\s?h|o\.\s?ä|p\.\s?ej|ph\.d|b\.sc|m\.sc)\.$/iu;
const boundary = /[.!?…]+["'”’)\]]*\s+|\n+|[;；。]\s*/gu;

/** The sentences of one stretch of a text, trimmed. Full stops of abbreviations ("e.g.", "z. B.") end none. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const part = text.slice(start, end);
  const sentences: Span[] = [];
  let from = 0;
  const close = (to: number) => {
    const piece = part.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    if (length > 0)
      sentences.push({ start: start + from + lead, end: start + from + lead + length });
    from = to;
  };
  for (const match of part.matchAll(boundary)) {
    const to = match.index + match[0].length;
    const next = part.slice(to, to + 1);
    const stop = match[0].startsWith('.');
    if (stop && (/\p{Ll}/u.test(next) || abbreviation.test(part.slice(from, match.index + 1))))
      continue;
    close(to);
  }
  close(part.length);
  return sentences;
}
