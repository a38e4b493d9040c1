import * as z from 'zod/mini';
import { ownKinds } from './own-kinds';
import { httpUrl, postingSchema, salarySchema } from './posting';
import { postingChangesSchema, postingKeysSchema } from './posting-changes';
import { rejectionSchema } from './rejection';
import { outcomes, stages } from './status';

const id = z.string().check(z.minLength(1), z.maxLength(64));
const instant = z.iso.datetime();

/** What a later visit found to be different: only the fields that changed, with their new values. */
const sightingSchema = z.partial(
  z.object({
    descriptionText: z.string().check(z.minLength(1), z.maxLength(200_000)),
    salary: salarySchema,
    open: z.boolean(),
  }),
);

const eventSources = ['user', 'capture', 'import', 'system'] as const;

const envelope = {
  /** UUID version 7: unique, and sorts by when it was recorded. */
  id,
  /** The application that it is about, or what else it is about, such as `profileSubject`. All that concerns one thing shares its subject. */
  subject: id,
  /** When it happened, in UTC; the user may correct it. */
  at: instant,
  /** IANA name of the zone in which the user lived that moment. */
  zone: z.string().check(z.minLength(1), z.maxLength(64)),
  recordedAt: instant,
  source: z.enum(eventSources),
};

function event<Type extends string, Data extends z.ZodMiniType>(type: Type, data: Data) {
  return z.object({ ...envelope, type: z.literal(type), data });
}

type EventOfKind<Kinds extends Record<string, z.ZodMiniType>> = {
  [Type in keyof Kinds & string]: ReturnType<typeof event<Type, Kinds[Type]>>;
}[keyof Kinds & string];

/** An event schema for each kind of a themed file. */
function eventsOf<Kinds extends Record<string, z.ZodMiniType>>(kinds: Kinds) {
  return Object.entries(kinds).map(([type, data]) => event(type, data)) as EventOfKind<Kinds>[];
}

/** Everything that can happen. A new kind is one line here, or in its themed file, and one case in its fold. */
export const journalEventSchema = z.discriminatedUnion('type', [
  event('posting.saved', z.object({ posting: postingSchema })),
  event('posting.corrected', z.object({ changes: postingChangesSchema })),
  /** The posting was on screen again, and something was different from the last known state. */
  event('posting.seen', z.object({ changes: sightingSchema })),
  /** The user says that another address is of the same job: it is known by these keys, too, from now on. */
  event('posting.linked', z.object({ url: httpUrl, keys: postingKeysSchema })),
  event('application.stageChanged', z.object({ stage: z.enum(stages) })),
  event('application.ended', z.object({ outcome: z.enum(outcomes) })),
  event('application.removed', z.object({})),
  event('rejection.recorded', rejectionSchema),
  event('note.added', z.object({ text: z.string().check(z.minLength(1), z.maxLength(20_000)) })),
  ...eventsOf(ownKinds),
  /** A later word on when an earlier event happened. */
  event('event.redated', z.object({ target: id, at: instant })),
  /** Undo: the earlier event counts as never having happened. Retracting a retraction brings it back. */
  event('event.retracted', z.object({ target: id })),
]);

export type JournalEvent = z.infer<typeof journalEventSchema>;
export type EventType = JournalEvent['type'];
export type EventOf<Type extends EventType> = Extract<JournalEvent, { type: Type }>;
export type PostingChanges = z.infer<typeof postingChangesSchema>;
export type Sighting = z.infer<typeof sightingSchema>;
/** What a page asks to have recorded: kinds of `ownKinds` alone. */
export type OwnEntry = {
  [Type in keyof typeof ownKinds]: {
    subject: string;
    type: Type;
    data: z.infer<(typeof ownKinds)[Type]>;
  };
}[keyof typeof ownKinds];
export type EventSource = (typeof eventSources)[number];

/** An event before the journal gives it its id and time of record. */
export type EventDraft = {
  [Type in EventType]: Pick<EventOf<Type>, 'subject' | 'at' | 'zone' | 'source' | 'type' | 'data'>;
}[EventType];
