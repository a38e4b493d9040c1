const dense = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;

/** How much a text says, in letters of an alphabet: a Chinese or Japanese character says as much as two or three. */
export function weightOf(text: string): number {
  return text.length + Math.round((text.match(dense)?.length ?? 0) * 1.5);
}
