import { readFileSync } from 'node:fs';

/**
 * Reads annotated sentences: the text (tokens joined by spaces), the annotated token ranges [from, to),
 * and how to get from offsets to tokens, as the data's own scorer does.
 */
export function readAnnotated(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, id) => {
    const { tokens, tags_knowledge: tags, source, idx } = JSON.parse(line);
    const offsets = offsetsOf(tokens);
    return {
      id,
      source,
      posting: `${source}-${idx}`,
      text: tokens.join(' '),
      spans: ranges(tags),
      phrase: ([from, to]) => tokens.slice(from, to).join(' ').toLowerCase(),
      tokensOf: (start, end) => [
        offsets.findIndex((each) => each.end > start),
        offsets.findLastIndex((each) => each.start < end) + 1,
      ],
    };
  });
}

function offsetsOf(tokens) {
  let at = 0;
  return tokens.map((token) => {
    const start = at;
    at += token.length + 1;
    return { start, end: start + token.length };
  });
}

/** Half-open ranges of a sequence of B, I and O. */
function ranges(tags) {
  const found = [];
  let start = -1;
  [...tags, 'O'].forEach((tag, index) => {
    if (start >= 0 && tag !== 'I') {
      found.push([start, index]);
      start = -1;
    }
    if (tag === 'B' || (tag === 'I' && start < 0)) start = index;
  });
  return found;
}
