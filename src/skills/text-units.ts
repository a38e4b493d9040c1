/** Read past the end without a look at the length: what stands there is no character of any word. */
const BEYOND = 8;

let room = new Uint16Array(1 << 14);

/**
 * A text as numbers: its UTF-16 units, then some zeros. Each place of a text is looked at several times, and an engine
 * takes a number from an array several times faster than a unit from a string.
 *
 * The array is longer than the text, and the next call uses it again.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  if (room.length < length + BEYOND) room = new Uint16Array(2 * length + BEYOND);
  for (let at = 0; at < length; at += 1) room[at] = text.charCodeAt(at);
  room.fill(0, length, length + BEYOND);
  return room;
}
