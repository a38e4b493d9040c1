import type { Status } from '@/domain/status';
import { statusName, statusTone } from '../words/status-names';
import styles from './list-marks.css?inline';

/** A card of somebody else's page, and what is known of its posting. */
export interface Mark {
  card: Element;
  status: Status;
}

export interface MarkOverlay {
  /** Draws these marks and no others. */
  show(marks: readonly Mark[]): void;
  remove(): void;
}

/** How far a label stands from its card's corner, and how high it is: the style sheet's line. Pixels. */
const gap = 8;
const height = 20;

/**
 * Small labels over the cards of a list, in one element of our own at the end of the page: the page's elements are
 * looked at, never changed, and a closed shadow root keeps the page from reading what the labels say.
 * A label stands where its card can be seen: clipped, covered or scrolled away, it is hidden.
 */
export function createMarkOverlay(document: Document): MarkOverlay {
  const host = document.createElement('rebound-marks');
  // Apart from their cards the labels tell a listener nothing; the posting's own page says the same.
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  root.append(style);
  const labels = new Map<Element, HTMLElement>();
  let frame = 0;

  /** First everything is read, then everything written, so that the browser lays the page out once at most. */
  const place = () => {
    const isRtl = document.documentElement.dir === 'rtl';
    const origin = host.getBoundingClientRect();
    const places = Array.from(labels, ([card, label]) => {
      const spot = findSpot(document, card, isRtl);
      const [x, y] = spot ? [spot.x - origin.x, spot.y - origin.y].map(Math.round) : [];
      return {
        label,
        at: spot && `translate(${x}px,${y}px) translate(${isRtl ? 0 : -100}%,-100%)`,
      };
    });
    for (const { label, at } of places) {
      label.hidden = at === null;
      if (at !== null) label.style.transform = at;
    }
  };
  const follow = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      place();
    });
  };
  const sizes = new ResizeObserver(follow);
  const add = (card: Element) => {
    const label = document.createElement('span');
    label.hidden = true;
    labels.set(card, label);
    root.append(label);
    sizes.observe(card);
    // What grows or shrinks above a card moves it, and changes the list around it.
    if (card.parentElement) sizes.observe(card.parentElement);
    return label;
  };
  const listening = { capture: true, passive: true };
  addEventListener('scroll', follow, listening);
  addEventListener('resize', follow, listening);

  return {
    show(marks) {
      const wanted = new Map(marks.map(({ card, status }) => [card, status]));
      for (const [card, label] of labels) {
        if (wanted.has(card)) continue;
        sizes.unobserve(card);
        label.remove();
        labels.delete(card);
      }
      for (const [card, status] of wanted) {
        const label = labels.get(card) ?? add(card);
        const text = statusName(status);
        if (label.textContent === text) continue;
        label.dataset.tone = statusTone(status);
        label.textContent = text;
      }
      if (labels.size > 0 && !host.isConnected) document.documentElement.append(host);
      follow();
    },
    remove() {
      removeEventListener('scroll', follow, listening);
      removeEventListener('resize', follow, listening);
      cancelAnimationFrame(frame);
      sizes.disconnect();
      host.remove();
    },
  };
}

/** The lower end corner of a card, where lists leave room; null while it is not on screen or something covers it. */
function findSpot(document: Document, card: Element, isRtl: boolean) {
  const { left, right, bottom } = card.getBoundingClientRect();
  const x = isRtl ? left + gap : right - gap;
  const y = bottom - gap;
  const inside = x + (isRtl ? gap : -gap);
  const isSeen = [y - 1, y - height + 1].every((it) =>
    card.contains(document.elementFromPoint(inside, it)),
  );
  return isSeen ? { x, y } : null;
}
