import { readBlocks } from '../../blocks';
import { readLine } from '../../line';
import { saysClosed } from '../../meaning/closed';
import type { Layer } from '../../site';
import { readChips } from './chips';
import type { Layouts } from './layouts';
import { readAgeIn, readPlaceLine } from './place-line';

/** The layout for members that came before the server-driven one; in a page of its own or in a list's pane. */
export function readClassic({ classic }: Layouts): Layer | null {
  const title = readLine(classic?.title);
  if (!classic || !title) return null;
  const { card, pane } = classic;
  const company = readCompany(card);
  const chips =
    '[class*="job-insight"], .job-details-fit-level-preferences > *, [class*="__workplace-type"]';
  return {
    source: 'site-dom',
    fields: {
      title,
      company,
      ...readRow(card, company),
      ...readChips([...card.querySelectorAll(chips)]),
      description: readDescription(pane),
      open: readOpen(card),
    },
  };
}

function readCompany(card: Element): string | null {
  const named =
    '[class*="top-card__company-name"], [class*="primary-description"] a[href*="/company/"]';
  return readLine(card.querySelector(named));
}

/** In the primary description, or since 2024 in the tertiary one with the company apart. */
function readRow(card: Element, company: string | null) {
  const rows =
    '[class*="tertiary-description"], [class*="primary-description"], [class*="top-card__bullet"]';
  for (const row of card.querySelectorAll(rows)) {
    const line = readLine(row);
    const location = readPlaceLine(line, company);
    if (location) return { location, postedAgo: readAgeIn(line) };
  }
  return {};
}

function readDescription(pane: Element) {
  const text = pane.querySelector('#job-details, [class*="jobs-description-content__text"]');
  // The heading "About the job", in the interface's language: LinkedIn's own, and the only h2 there.
  return text ? readBlocks(text, (it) => it.tagName === 'H2') : [];
}

function readOpen(card: Element): boolean | null {
  if (saysClosed(readLine(card))) return false;
  return card.querySelector('.jobs-apply-button, [class*="jobs-apply-button"]') ? true : null;
}
