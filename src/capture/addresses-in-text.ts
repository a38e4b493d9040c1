/** With a scheme, or a host and a path; never the tail of a mail address, another scheme or a longer word. */
const address = /(?<![\w@:/.-])(?:https?:\/\/|(?:[\w-]+\.)+[a-z]{2,}\/)[^\s<>"'`“”„«»]{1,4000}/gi;
const brackets: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/**
 * What may be web addresses in a text, as written and in order, without the punctuation of the sentence around
 * them. One without a scheme may also be a name with a dot in it ("Node.js/TypeScript"): the caller decides.
 */
export function addressesInText(text: string): string[] {
  return Array.from(text.matchAll(address), ([found]) => trimEnd(found));
}

/** A closing bracket belongs to an address that opens it: "https://mill.example/a_(b)". */
function trimEnd(found: string): string {
  let end = found.length;
  for (; end > 0; end--) {
    const last = found[end - 1] ?? '';
    const opening = brackets[last];
    const kept = found.slice(0, end);
    const isPart = opening
      ? kept.split(opening).length >= kept.split(last).length
      : !/[.,;:!?…]/.test(last);
    if (isPart) break;
  }
  return found.slice(0, end);
}
