import { readBlocks } from './blocks';
import { readLine } from './line';
import { saysClosed } from './meaning/closed';
import { dollarOf } from './meaning/currency';
import { readDate } from './meaning/date';
import { readEmploymentType } from './meaning/employment-type';
import { readPosted } from './meaning/posted';
import { readSalary } from './meaning/salary';
import { readWorkplace } from './meaning/workplace';
import type { Fields, Layer, Page } from './site';
import { cleanLine } from './text';

type AnchoredField =
  | 'title'
  | 'company'
  | 'location'
  | 'workplace'
  | 'employmentType'
  | 'salary'
  | 'postedOn'
  | 'validThrough'
  | 'applyUrl'
  | 'description';

/**
 * Where a page shows its fields: a CSS selector, with "@name" behind it where an attribute says it. At `notice` it
 * may say that the posting is closed.
 */
export type Anchors = Partial<Record<AnchoredField | 'notice', string>>;

/** What the page shows at the anchors, each field by its meaning. Null where neither title nor text is there. */
export function readAnchors({ document, url }: Page, anchors: Anchors): Layer | null {
  const lineAt = (anchor: string | undefined) => {
    const [selector, attribute] = (anchor ?? '').split('@');
    const element = selector ? document.querySelector(selector) : null;
    return attribute ? cleanLine(element?.getAttribute(attribute)) : readLine(element);
  };
  const fields: Partial<Fields> = {
    title: lineAt(anchors.title),
    company: lineAt(anchors.company),
    location: lineAt(anchors.location),
    workplace: readWorkplace(lineAt(anchors.workplace)),
    employmentType: readEmploymentType(lineAt(anchors.employmentType)),
    salary: readSalary(lineAt(anchors.salary), dollarOf(url.hostname)),
    ...readPosted(lineAt(anchors.postedOn)),
    validThrough: readDate(lineAt(anchors.validThrough)),
    applyUrl: lineAt(anchors.applyUrl),
    open: saysClosed(lineAt(anchors.notice)) ? false : null,
    description: anchors.description
      ? Array.from(document.querySelectorAll(anchors.description), (it) => readBlocks(it)).flat()
      : [],
  };
  return fields.title || fields.description?.length ? { source: 'site-dom', fields } : null;
}
