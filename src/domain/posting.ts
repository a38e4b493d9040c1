import * as z from 'zod/mini';
import { employmentTypes, workplaces } from './work-forms';

/** Where one field of a draft was read: the first source that had it wins. */
const fieldSources = [
  'json-ld',
  'microdata',
  'site-data',
  'site-dom',
  'meta',
  'url',
  'heading',
  'label',
  'text',
  'user',
] as const;

const payPeriods = ['hour', 'day', 'week', 'month', 'year'] as const;

/** To the day, within a week, month or year of it, or that day at the latest. */
const postedPrecisions = ['day', 'week', 'month', 'year', 'at-least'] as const;

const line = z.string().check(z.minLength(1), z.maxLength(500));
export const httpUrl = z.string().check(z.maxLength(4000), z.regex(/^https?:\/\//i));
/** A calendar day, or an instant in UTC: "2026-05-08" or "2026-05-08T09:00:00Z". */
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/));

const agoUnits = ['hour', 'day', 'week', 'month', 'year'] as const;

/** "3 weeks ago", as a page without a date says it; `atLeast`: "30+ days ago". */
const agoSchema = z.object({
  count: z.number().check(z.minimum(0), z.maximum(999)),
  unit: z.enum(agoUnits),
  atLeast: z.boolean(),
});

export const salarySchema = z.object({
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  /** ISO 4217 code. */
  currency: z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/))),
  period: z.nullable(z.enum(payPeriods)),
  /** The pay as the page words it; the only part when it could not be understood. */
  text: z.string().check(z.minLength(1), z.maxLength(500)),
});

const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.number(), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.string()) }),
]);

/**
 * A job ad as captured. Every text is plain: no markup, no control or zero-width characters.
 * `title` and `company` are null when they could not be read: the user is asked for them.
 */
export const postingDraftSchema = z.object({
  /** Name of the site file that read it ("linkedin"), or the page's host name. */
  site: z.string().check(z.minLength(1), z.maxLength(255)),
  externalId: z.nullable(z.string().check(z.minLength(1), z.maxLength(500))),
  /** The canonical address: no tracking parameters, no fragment. */
  url: httpUrl,
  applyUrl: z.nullable(httpUrl),
  title: z.nullable(line),
  company: z.nullable(line),
  location: z.nullable(line),
  workplace: z.nullable(z.enum(workplaces)),
  employmentType: z.nullable(z.enum(employmentTypes)),
  salary: z.nullable(salarySchema),
  postedOn: z.nullable(isoDate),
  /** What the page says instead of a date. */
  postedAgo: z.optional(agoSchema),
  /** How much `postedOn` says where it was reckoned from `postedAgo`; absent where the page gave the day. */
  postedPrecision: z.optional(z.enum(postedPrecisions)),
  validThrough: z.nullable(isoDate),
  description: z.array(blockSchema).check(z.maxLength(5000)),
  /** The blocks as plain text, one line a block or list item ("- item"), blank line between blocks. */
  descriptionText: z.string().check(z.maxLength(200_000)),
  /** ISO 639-1 code of the posting's language (not of the interface around it). */
  language: z.nullable(z.string().check(z.regex(/^[a-z]{2,3}$/))),
  /** null when the page does not say. */
  open: z.nullable(z.boolean()),
  /** Whether it may be no posting at all: the user is asked before it is kept. Absent: it is one. */
  unsure: z.optional(z.boolean()),
  provenance: z.record(z.string(), z.enum(fieldSources)),
});

/** The `site` of a posting that the user wrote down. */
export const byHandSite = 'by-hand';

/** A draft whose required fields are there: what a journal event holds. One added by hand may have no address. */
export const postingSchema = z.extend(postingDraftSchema, {
  title: line,
  company: line,
  url: z.nullable(httpUrl),
});

export type FieldSource = (typeof fieldSources)[number];
export type Workplace = (typeof workplaces)[number];
export type EmploymentType = (typeof employmentTypes)[number];
export type PayPeriod = (typeof payPeriods)[number];
export type Ago = z.infer<typeof agoSchema>;
export type PostedPrecision = (typeof postedPrecisions)[number];
export type Salary = z.infer<typeof salarySchema>;
export type Block = z.infer<typeof blockSchema>;
export type PostingDraft = z.infer<typeof postingDraftSchema>;
export type Posting = z.infer<typeof postingSchema>;
