import { isHidden } from '../hidden';
import { readLine } from '../line';
import { cleanLine } from '../text';
import { walk } from '../walk';
import { isApart } from './apart';
import { type LabelField, readLabel } from './label-words';
import { weightOf } from './weight';

export interface Heading {
  element: Element;
  level: number;
  text: string;
}
export interface Label {
  field: LabelField;
  words: string;
  node: Node;
  /** What follows the label in its own text: "Standort: Ulm". */
  rest: string | null;
}
interface Control {
  element: Element;
  text: string;
  isApart: boolean;
}
/** What one walk over a page finds: all that the generic reader looks at afterwards. */
export interface Survey {
  headings: Heading[];
  labels: Label[];
  /** Short texts in reading order. */
  texts: { text: string; node: Node }[];
  /** Running text, with its weight. */
  prose: { node: Node; length: number }[];
  /** Links and buttons with words. */
  controls: Control[];
  /** Elements whose class, id or test id says that they hold the place, or the company. */
  hinted: { hint: 'location' | 'company'; element: Element }[];
  asksPassword: boolean;
}

const mostOfAKind = 3000;
const longestShort = 200;
const shortestProse = 30;
const hints = [
  [
    'location',
    /(?:^|[\s_-])(?:job[\s_-]?)?(?:locations?|standort|arbeitsort|ubicacion|lieu|map-(?:marker|pin))(?:$|[\s_-])/i,
  ],
  ['company', /(?:^|[\s_-])(?:company|employer|organi[sz]ation)[\s_-]?name(?:$|[\s_-])/i],
] as const;

/** Walks the page once, in reading order, leaving out what is hidden. Bounded. */
export function surveyPage(body: Element): Survey {
  const surveyor = new Surveyor();
  walk(body, surveyor, 200_000);
  return surveyor.survey;
}

class Surveyor {
  readonly survey: Survey = {
    headings: [],
    labels: [],
    texts: [],
    prose: [],
    controls: [],
    hinted: [],
    asksPassword: false,
  };
  /** The outermost element around the walk's place that is apart from the posting. */
  #apart: Element | null = null;
  /** How many around it are aside (facts, but no running text), and links. */
  #aside = 0;
  #link = 0;

  enter(element: Element): boolean {
    const tag = element.tagName;
    if (tag === 'INPUT' && element.getAttribute('type') === 'password')
      this.survey.asksPassword = true;
    if (
      tag === 'A' ||
      tag === 'BUTTON' ||
      element.getAttribute('role') === 'button' ||
      isSubmit(element)
    )
      this.#note(element);
    if (isHidden(element)) return false;
    if (!this.#apart && isApart(element)) this.#apart = element;
    if (tag === 'ASIDE') this.#aside++;
    if (tag === 'A') this.#link++;
    if (!this.#apart) {
      if (/^H[1-4]$/.test(tag)) this.#addHeading(element);
      this.#addHint(element);
    }
    return true;
  }

  leave(element: Element): void {
    if (this.#apart === element) this.#apart = null;
    if (element.tagName === 'ASIDE') this.#aside--;
    if (element.tagName === 'A') this.#link--;
  }

  text(node: Node): void {
    const raw = node.nodeValue ?? '';
    if (this.#apart || raw.length < 2 || !/\S/.test(raw)) return;
    const { texts, prose } = this.survey;
    const length = weightOf(raw.trim());
    if (length >= shortestProse && this.#aside + this.#link === 0 && prose.length < mostOfAKind)
      prose.push({ node, length });
    const text = raw.length <= longestShort * 2 ? cleanLine(raw) : null;
    if (!text || text.length > longestShort || texts.length >= mostOfAKind) return;
    texts.push({ text, node });
    this.#addLabel(text, node);
  }

  #note(element: Element): void {
    const text = readControl(element);
    if (text && this.survey.controls.length < mostOfAKind)
      this.survey.controls.push({ element, text, isApart: this.#apart !== null });
  }

  #addHeading(element: Element): void {
    const text = readLine(element);
    if (text && this.survey.headings.length < mostOfAKind) {
      this.survey.headings.push({ element, level: Number(element.tagName[1]), text });
    }
  }

  #addLabel(text: string, node: Node): void {
    const [, before = text, rest = null] = /^([^:：]{2,40})[:：]\s*(\S.*)$/.exec(text) ?? [];
    const field = readLabel(before);
    if (field)
      this.survey.labels.push({ field, words: before.replace(/[\s:：]+$/, ''), node, rest });
  }

  #addHint(element: Element): void {
    const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-qa') ?? ''}`;
    if (names.length < 5 || this.survey.hinted.length >= 100) return;
    for (const [hint, pattern] of hints)
      if (pattern.test(names)) this.survey.hinted.push({ hint, element });
  }
}

function isSubmit(element: Element): boolean {
  return element.tagName === 'INPUT' && element.getAttribute('type') === 'submit';
}

/** A control's own words, hidden for the walk but not for the eye. */
function readControl(element: Element): string | null {
  const text = element.getAttribute('value') ?? element.textContent;
  return cleanLine(text.length > 300 ? '' : text) ?? cleanLine(element.getAttribute('aria-label'));
}
