import { readBlocks } from '../../blocks';
import { readLine } from '../../line';
import { readAgo } from '../../meaning/ago';
import { saysClosed } from '../../meaning/closed';
import { readEmploymentType } from '../../meaning/employment-type';
import { readSalary } from '../../meaning/salary';
import type { Layer } from '../../site';
import type { Layouts } from './layouts';
import { unwrapLink } from './unwrap-link';

/** The layout for visitors who are not signed in. */
export function readGuest({ document, guestCard: card }: Layouts): Layer | null {
  const title = readLine(card?.querySelector('.top-card-layout__title'));
  if (!card || !title) return null;
  const text = document.querySelector('.show-more-less-html__markup, .description__text');
  const company = card.querySelector(
    '.topcard__org-name-link, .topcard__flavor:not(.topcard__flavor--bullet)',
  );
  return {
    source: 'site-dom',
    fields: {
      title,
      company: readLine(company),
      postedAgo: readAgo(readLine(card.querySelector('.posted-time-ago__text'))),
      location: readLine(card.querySelector('span.topcard__flavor--bullet')),
      employmentType: readType(document),
      salary: readSalary(readLine(document.querySelector('.compensation__salary'))),
      description: text ? readBlocks(text) : [],
      applyUrl: readApplyLink(document),
      open: readOpen(card),
    },
  };
}

/** The criteria are seniority, employment type, function, industry, always in this order; some may be missing. */
function readType(document: Document) {
  const values = [...document.querySelectorAll('.description__job-criteria-text')].map((it) =>
    readLine(it),
  );
  return readEmploymentType(values[1]) ?? readEmploymentType(values[0]);
}

/** The way to the company's own form stands in a comment, as LinkedIn hands data to its scripts. */
function readApplyLink(document: Document): string | null {
  const stated = /"(https?:[^"]+)"/.exec(document.getElementById('applyUrl')?.innerHTML ?? '')?.[1];
  return stated ? unwrapLink(stated.replaceAll('&amp;', '&')) : null;
}

function readOpen(card: Element): boolean | null {
  if (saysClosed(readLine(card.querySelector('[class*="closed-job"]')) ?? readLine(card)))
    return false;
  return card.querySelector('[class*="apply-button"], [class*="apply-link"], [data-modal*="apply"]')
    ? true
    : null;
}
