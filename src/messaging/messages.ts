import * as z from 'zod/mini';
import type { OwnEntry } from '@/domain/events';
import { httpUrl, postingDraftSchema } from '@/domain/posting';
import { postingChangesSchema, postingKeysSchema } from '@/domain/posting-changes';
import { profileDraftSchema } from '@/domain/profile-draft';
import { rejectionSchema } from '@/domain/rejection';
import { mentionStrengths, skillKinds } from '@/domain/skill-mention';
import { outcomes, stages } from '@/domain/status';
import { applicationMessages, mostChanged } from './application-messages';
import { contactMessages, mostImported } from './contact-messages';
import { lockMessages } from './lock-messages';
import { skillQuestions } from './skill-questions';

const line = z.string().check(z.minLength(1), z.maxLength(500));
const id = z.string().check(z.minLength(1), z.maxLength(64));
/** The day or moment the user says it happened; null for now. */
const when = z.nullable(z.iso.datetime());
const status = z.enum([...stages, ...outcomes]);
const skillNames = z
  .array(z.string().check(z.minLength(1), z.maxLength(120)))
  .check(z.maxLength(2000));

/** UTF-16 offsets into the description. */
const mentionPlace = z.object({
  start: z.int(),
  end: z.int(),
  sentenceStart: z.int(),
  sentenceEnd: z.int(),
});

/** The worker checks its data by its type: the schemas of all kinds would weigh the popup down. */
const entry = z.object({
  subject: id,
  type: z.string(),
  data: z.unknown(),
}) as unknown as z.ZodMiniType<OwnEntry>;

/** What was recorded; the ids are what Undo takes back. */
const recorded = z.object({ eventIds: z.array(id) });

export const pageReadingSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('posting'), draft: postingDraftSchema }),
  /** The page is a person's profile. */
  z.object({ state: z.literal('profile'), profile: profileDraftSchema }),
  /** The page shows no single posting. */
  z.object({ state: z.literal('none') }),
  /** The page did not settle on one posting in time. */
  z.object({ state: z.literal('unsettled') }),
  /** The browser lets no extension read this page. */
  z.object({ state: z.literal('forbidden') }),
]);

const savedPosting = z.discriminatedUnion('result', [
  z.object({ result: z.literal('saved'), applicationId: id, eventIds: z.array(id) }),
  z.object({ result: z.literal('already-saved'), applicationId: id }),
  /** Title or company is missing, or it may be no posting: the user is asked in the popup. */
  z.object({ result: z.literal('incomplete') }),
  /** The same job is saved under another address: the user says whether this is that one. */
  z.object({
    result: z.literal('same-job'),
    site: z.string(),
    url: z.nullable(httpUrl),
    savedAt: z.string(),
    status,
    statusAt: z.string(),
  }),
]);

const added = z.discriminatedUnion('result', [
  z.object({ result: z.literal('added'), applicationId: id, eventIds: z.array(id) }),
  z.object({ result: z.literal('already-saved'), applicationId: id }),
]);

const imported = z.discriminatedUnion('result', [
  z.object({ result: z.literal('imported'), added: z.number(), known: z.number() }),
  z.object({
    result: z.literal('refused'),
    problem: z.enum(['not-json', 'not-a-backup', 'newer-version', 'damaged', 'unreadable']),
  }),
]);

/**
 * Everything that contexts ask of the background worker. `from` says who may ask: a job page's content script
 * shares its process with the page, so it may do no more than save what it shows and learn whether that is saved.
 */
export const messages = {
  /** The popup opened: what does this tab show? */
  'page/read': {
    from: 'extension',
    request: z.object({ tabId: z.number() }),
    reply: pageReadingSchema,
  },
  /**
   * A page's posting is to be kept. The popup gives `tabId`, whose own tab it is not, and as `changes` what the user
   * filled in or put right.
   */
  'posting/save': {
    from: 'page',
    request: z.object({
      draft: postingDraftSchema,
      changes: z.optional(postingChangesSchema),
      /** The user knows of the same job under another address, and wants this one as another. */
      asNew: z.optional(z.boolean()),
      tabId: z.nullable(z.number()),
    }),
    reply: savedPosting,
  },
  /** A job page is on screen: is its posting known? Draws the badge, too. */
  'posting/find': {
    from: 'page',
    request: z.object({ keys: z.array(z.string().check(z.maxLength(5000))).check(z.maxLength(4)) }),
    reply: z.object({ status: z.nullable(status) }),
  },
  /** A saved posting's page is on screen: what it says now is compared with what is known of it. */
  'posting/see': {
    from: 'page',
    request: z.object({ draft: postingDraftSchema }),
    reply: z.object({}),
  },
  /** A list of postings is on screen: which of them are known? The statuses stand in the order of the keys. */
  'posting/find-many': {
    from: 'page',
    request: z.object({
      keys: z.array(z.string().check(z.maxLength(5000))).check(z.maxLength(200)),
    }),
    reply: z.object({ statuses: z.array(z.nullable(status)) }),
  },
  /** The popup shows a posting that is not saved: what does it ask for? Only the worker carries the lexicon. */
  'posting/skills': {
    from: 'extension',
    request: z.object({ draft: postingDraftSchema }),
    reply: z.object({
      skills: z.array(
        z.object({
          name: z.string(),
          kind: z.enum(skillKinds),
          strength: z.enum(mentionStrengths),
        }),
      ),
    }),
  },
  /** The page's button could not save: the popup is to open on this tab and ask or explain. */
  'popup/open': { from: 'page', request: z.object({}), reply: z.object({}) },
  /** Asked by the page's button, the user says that this is the same job as one that is saved: it is found again. */
  'posting/link-shown': {
    from: 'page',
    request: z.object({ draft: postingDraftSchema }),
    reply: recorded,
  },
  /** The user says that the page on screen shows the job of this application. */
  'posting/link': {
    from: 'extension',
    request: z.object({ applicationId: id, url: httpUrl, keys: postingKeysSchema }),
    reply: recorded,
  },
  /** The user put a field right. */
  'posting/correct': {
    from: 'extension',
    request: z.object({ applicationId: id, changes: postingChangesSchema }),
    reply: recorded,
  },
  /** The page's own button was undone, or an undo in the popup: these events count as never having happened. */
  'event/retract': {
    from: 'page',
    /** As many as one step records: a change to many applications, an import of people. */
    request: z.object({
      eventIds: z.array(id).check(z.maxLength(Math.max(mostChanged, mostImported))),
    }),
    reply: recorded,
  },
  /** The mail came last week: an event happened on another day. */
  'event/redate': {
    from: 'extension',
    request: z.object({ eventId: id, at: z.iso.datetime() }),
    reply: recorded,
  },
  /** The application moved, or ended in another way than by a rejection. */
  'application/set-status': {
    from: 'extension',
    request: z.object({ applicationId: id, status, at: when }),
    reply: recorded,
  },
  /** They said no. */
  'rejection/record': {
    from: 'extension',
    request: z.object({ applicationId: id, rejection: rejectionSchema, at: when }),
    reply: recorded,
  },
  'note/add': {
    from: 'extension',
    request: z.object({
      applicationId: id,
      text: z.string().check(z.minLength(1), z.maxLength(20_000)),
    }),
    reply: recorded,
  },
  /** An application that the user writes down: no page of it needs to be open, or to exist. */
  'application/add': {
    from: 'extension',
    request: z.object({
      title: line,
      company: line,
      location: z.nullable(line),
      url: z.nullable(httpUrl),
      text: z.string().check(z.maxLength(100_000)),
      status,
      /** When it came to this status. */
      at: when,
    }),
    reply: added,
  },
  /** A text that the user pasted: which web addresses are in it, and which of them name a known site's posting? */
  'addresses/find': {
    from: 'extension',
    request: z.object({ text: z.string().check(z.maxLength(200_000)) }),
    reply: z.object({
      addresses: z.array(
        z.object({ url: httpUrl, site: z.nullable(z.string()), keys: postingKeysSchema }),
      ),
    }),
  },
  'application/remove': {
    from: 'extension',
    request: z.object({ applicationId: id }),
    reply: recorded,
  },
  /** What the user says or decides, recorded as it is: breaks, lessons, reflections. All of it or nothing. */
  'entries/record': {
    from: 'extension',
    request: z.object({
      entries: z.array(entry).check(z.minLength(1), z.maxLength(50)),
      at: when,
      /** The user says that an application came to this stage with it: a round of interviews is planned. */
      moved: z.optional(z.object({ applicationId: id, stage: z.enum(stages) })),
    }),
    reply: recorded,
  },
  /** Skills that the user has, by canonical name where there is one. */
  'profile/add-skills': {
    from: 'extension',
    request: z.object({ skills: skillNames }),
    reply: recorded,
  },
  'profile/remove-skills': {
    from: 'extension',
    request: z.object({ skills: skillNames }),
    reply: recorded,
  },
  /**
   * A list or a text of the user's own, such as a résumé: which skills does it name, and, of a list, which items does
   * no lexicon know? Only the worker carries the lexicon.
   */
  'skills/find': {
    from: 'extension',
    request: z.object({ text: z.string().check(z.maxLength(500_000)) }),
    reply: z.object({ skills: z.array(z.string()), own: z.array(z.string()) }),
  },
  /** Where these saved postings name a skill; the places of each in the order of the ids, none for one that is gone. */
  'skills/places': {
    from: 'extension',
    request: z.object({
      skill: z.string().check(z.maxLength(120)),
      applicationIds: z.array(id).check(z.maxLength(100)),
    }),
    reply: z.object({ places: z.array(z.array(mentionPlace)) }),
  },
  ...skillQuestions,
  /** An exported file, as a blob address of the page that asks: too large for a message. */
  'backup/import': {
    from: 'extension',
    request: z.object({ blobUrl: z.string().check(z.startsWith('blob:'), z.maxLength(500)) }),
    reply: imported,
  },
  ...applicationMessages,
  ...contactMessages,
  ...lockMessages,
  'data/delete-all': { from: 'extension', request: z.object({}), reply: z.object({}) },
} as const satisfies Record<
  string,
  { from: 'page' | 'extension'; request: z.ZodMiniType; reply: z.ZodMiniType }
>;

export type MessageType = keyof typeof messages;
export type RequestOf<Type extends MessageType> = z.infer<(typeof messages)[Type]['request']>;
export type ReplyOf<Type extends MessageType> = z.infer<(typeof messages)[Type]['reply']>;
export type PageReading = z.infer<typeof pageReadingSchema>;
/** The protocol as the messaging library wants it. */
export type Protocol = {
  [Type in MessageType]: (request: RequestOf<Type>) => ReplyOf<Type>;
} & {
  /** The worker asks a job page's content script what the page shows. The reply is checked with `pageReadingSchema`. */
  'page/capture': () => PageReading;
};
