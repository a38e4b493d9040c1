import { isHidden } from '../../hidden';
import { readEmploymentType } from '../../meaning/employment-type';
import { readSalary } from '../../meaning/salary';
import { readWorkplace } from '../../meaning/workplace';
import type { Fields } from '../../site';
import { cleanLine } from '../../text';

const longestChip = 60;

/** What chips say ("Hybrid", "Temps plein", "$160K/yr - $200K/yr"), in whatever language the interface is. */
export function readChips(elements: Element[]): Partial<Fields> {
  const fields: Partial<Fields> = {};
  for (const text of elements.flatMap(chipTexts)) {
    fields.workplace ??= readWorkplace(text);
    fields.employmentType ??= readEmploymentType(text);
    const pay = /^[^\p{L}]*\d|^\p{Sc}|^[A-Z]{1,3}\$?\s?\d/u.test(text) ? readSalary(text) : null;
    // Without a time it may be anything: a count of people, the price of LinkedIn's own offers.
    if (pay?.period && pay.currency) fields.salary ??= pay;
  }
  return fields;
}

/** A link within a chip leads to LinkedIn's own offers (Premium, with its price). */
function isShown(element: Element): boolean {
  return element.tagName !== 'A' && !isHidden(element);
}

/**
 * The short texts of a chip, each by itself: its words for screen readers ("Hybride" + "Correspond à vos
 * préférences…") follow in an element of their own, and in the newest layout nothing else tells them apart.
 */
function chipTexts(element: Element): string[] {
  const texts: string[] = [];
  const open: Node[] = [element];
  for (let node = open.pop(); node && texts.length < 30; node = open.pop()) {
    if (node.nodeType === 3) {
      const text = cleanLine(node.nodeValue);
      if (text && text.length <= longestChip) texts.push(text);
    } else if (node === element || (node.nodeType === 1 && isShown(node as Element))) {
      open.push(...[...node.childNodes].reverse());
    }
  }
  return texts;
}
