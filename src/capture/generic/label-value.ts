import { isHidden } from '../hidden';
import { readLine } from '../line';
import { cleanLine } from '../text';
import { type Label } from './survey';
import { readLabel } from './label-words';

const control = 'input, select, textarea';
const blocks = /^(?:P|DIV|SECTION|UL|OL|LI|DL|DT|DD|TABLE|TR|TD|TH|H[1-6]|BR|HR|BUTTON)$/;
const highestClimb = 3;
const longestValue = 160;

/**
 * What stands behind a label: the rest of its own text, the next text or element beside it, or what is beside
 * the element that holds the label alone ("<dt>", "<th>", a heading). A form's field is no value.
 */
export function valueOfLabel({ node, rest }: Label): string | null {
  if (rest) return accept(rest);
  let start: Node = node;
  for (let climb = 0; climb <= highestClimb; climb++) {
    const value = besides(start);
    if (value !== null) return value === '' ? null : accept(value);
    const parent = start.parentNode;
    // Higher up only as long as the label is the first thing there.
    if (!parent || parent.nodeName === 'BODY' || hasWordsBefore(start)) return null;
    start = parent;
  }
  return null;
}

/** The words after a node up to the next block; '' where a form's field comes first, null where nothing does. */
function besides(start: Node): string | null {
  let words = '';
  for (let node = start.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === 3) words += node.nodeValue ?? '';
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.matches(control) || element.querySelector(control))
      return words.trim() ? words : '';
    if (isHidden(element)) continue;
    const line = readLine(element);
    const isEnd = blocks.test(element.tagName) || (line !== null && readLabel(line) !== null);
    if (isEnd && words.replace(/[\s:：]/g, '')) break;
    if (line) words += ` ${line}`;
    if (isEnd && line) break;
  }
  return words.replace(/[\s:：]/g, '') ? words : null;
}

function hasWordsBefore(node: Node): boolean {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (before.nodeType === 3 && before.nodeValue?.trim()) return true;
    if (before.nodeType === 1 && !isHidden(before as Element) && readLine(before as Element))
      return true;
  }
  return false;
}

function accept(words: string): string | null {
  const line = cleanLine(words)?.replace(/^[:：\s–-]+/, '') ?? null;
  return line && line.length <= longestValue && readLabel(line) === null ? line : null;
}
