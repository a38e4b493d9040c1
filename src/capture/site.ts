import type { Ago, FieldSource, PostingDraft } from '@/domain/posting';

/** A page to read. The document may be the live one: readers never change it. */
export interface Page {
  document: Document;
  url: URL;
}

/** The fields that a reader may fill in; the waterfall adds the rest. */
export type Fields = Omit<
  PostingDraft,
  'site' | 'descriptionText' | 'provenance' | 'postedAgo' | 'postedPrecision'
> & { postedAgo: Ago | null };

/** What one source says. A field that it does not say is absent or null. */
export interface Layer {
  source: FieldSource;
  fields: Partial<Fields>;
  /**
   * The fields of this layer that are known better than the page's JSON-LD and microdata, which otherwise win.
   * Example: Workday's JSON-LD names a legal entity as the company, its tenant the brand.
   */
  trusted?: (keyof Fields)[];
}

export interface Location {
  externalId: string | null;
  /** The canonical address of this one posting. */
  url: string;
}

/** A posting as a list shows it. */
export interface Card extends Location {
  element: Element;
}

/** A job site. One file in `sites/`, exporting `site`; a glob registers it. */
export interface Site {
  /** Stored as the draft's site: "linkedin". */
  name: string;
  /** Match patterns of the manifest: on these pages the Save button is drawn. Whole hosts, never part of a label. */
  matches: string[];
  /** The posting that an address names, or null where this address names none (a list, a company, a form). */
  locate(url: URL): Location | null;
  /** What the site's own data and stable anchors say, most trusted first. Empty where the page shows no posting. */
  read(page: Page): Layer[];
  /**
   * Where a page that names a posting by its address has neither structured data nor these anchors, it may be read as
   * a page nobody knows is: 'company' on a host of one company's own, 'board' on one that many companies share, whose
   * name is none of theirs. Absent: never, where a page may hold a list or another posting beside the one it names.
   */
  fallsBack?: 'company' | 'board';
  /** For single-page apps: whether the screen shows the posting that the address names. Absent: always. */
  isSettled?(page: Page): boolean;
  /** Whether this page of a posting is a form without its text: no use to wait for it. Absent: never. */
  lacksText?(url: URL): boolean;
  /** The postings in this page's lists, wherever on the page they stand. Absent: its lists are not known. */
  cards?(page: Page): Card[];
}
