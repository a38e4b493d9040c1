import * as z from 'zod/mini';
import { contactFieldsSchema, type ContactFields } from './contact-fields';
import { contactKeys } from './contact-keys';
import { effectiveEvents } from './effective-events';
import type { JournalEvent } from './events';
import { companyKey } from './job-names';

/** Where a contact came from: written by hand, from a profile page on screen, or from LinkedIn's own export. */
export const contactOrigins = ['hand', 'profile-page', 'linkedin-export'] as const;
/** What somebody has to do with an application. */
export const contactParts = ['referrer', 'recruiter', 'interviewer', 'other'] as const;
export const conversationKinds = [
  'message',
  'mail',
  'call',
  'video',
  'in-person',
  'event',
  'other',
] as const;

const id = z.string().check(z.minLength(1), z.maxLength(64));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const longestStep = 1000;
const followUp = z.nullable(
  z.object({ on: day, what: z.string().check(z.maxLength(longestStep)) }),
);

/** Each person is a subject of their own. */
export const contactKinds = {
  'contact.added': z.object({ ...contactFieldsSchema.shape, origin: z.enum(contactOrigins) }),
  'contact.changed': z.object({ changes: z.partial(contactFieldsSchema) }),
  'contact.removed': z.object({}),
  /** They have a part in an application; said again, it is the other part. */
  'contact.linked': z.object({ applicationId: id, part: z.enum(contactParts) }),
  'contact.unlinked': z.object({ applicationId: id }),
  /** The day on which the user wants to get back to them, and what for; null: on no day. */
  'contact.followUpSet': z.object({ followUp }),
  /** They talked or wrote to each other. A next step with a day takes the place of the step before. */
  'conversation.recorded': z.object({
    kind: z.enum(conversationKinds),
    said: z.string().check(z.maxLength(20_000)),
    nextStep: z.string().check(z.maxLength(longestStep)),
    nextOn: z.nullable(day),
  }),
};

export type ContactOrigin = (typeof contactOrigins)[number];
export type ContactPart = (typeof contactParts)[number];
export type ConversationKind = (typeof conversationKinds)[number];
export type FollowUp = NonNullable<z.infer<typeof followUp>>;
export type ConversationFields = z.infer<(typeof contactKinds)['conversation.recorded']>;

export interface Conversation extends ConversationFields {
  /** The event that recorded it: taking that back takes it out. */
  eventId: string;
  at: string;
}

/** Somebody the user knows, or half knows. */
export interface Contact extends ContactFields {
  id: string;
  origin: ContactOrigin;
  addedAt: string;
  /** What the company is compared by; empty where none is named. */
  companyKey: string;
  /** What the same person is recognised by when they come again. */
  keys: string[];
  parts: { applicationId: string; part: ContactPart }[];
  /** Of `parts`, for the index. */
  applicationIds: string[];
  /** The latest first. */
  conversations: Conversation[];
  followUp: FollowUp | null;
  /** When the latest conversation was; null where there was none. */
  lastTalkAt: string | null;
}

type Told = Omit<Contact, 'companyKey' | 'keys' | 'applicationIds' | 'lastTalkAt'>;

/** The contact that one subject's events lead to, or null where it was removed. */
export function foldContact(events: readonly JournalEvent[]): Contact | null {
  let told: Told | null = null;
  for (const event of effectiveEvents(events)) told = step(told, event);
  if (told === null) return null;
  // Of what was said in one moment, too, the latest comes first.
  const conversations = told.conversations
    .toReversed()
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return {
    ...told,
    conversations,
    companyKey: companyKey(told.company),
    keys: contactKeys(told),
    lastTalkAt: conversations[0]?.at ?? null,
    applicationIds: told.parts.map(({ applicationId }) => applicationId),
  };
}

function step(told: Told | null, event: JournalEvent): Told | null {
  if (event.type === 'contact.added') {
    const begun = { parts: [], conversations: [], followUp: null };
    return told ?? { id: event.subject, addedAt: event.at, ...event.data, ...begun };
  }
  if (told === null) return null;
  switch (event.type) {
    case 'contact.changed':
      return { ...told, ...event.data.changes };
    case 'contact.removed':
      return null;
    case 'contact.linked':
      return { ...told, parts: [...without(told, event.data.applicationId), event.data] };
    case 'contact.unlinked':
      return { ...told, parts: without(told, event.data.applicationId) };
    case 'contact.followUpSet':
      return { ...told, followUp: event.data.followUp };
    case 'conversation.recorded': {
      const { nextOn, nextStep } = event.data;
      const conversation = { eventId: event.id, at: event.at, ...event.data };
      return {
        ...told,
        conversations: [...told.conversations, conversation],
        followUp: nextOn === null ? told.followUp : { on: nextOn, what: nextStep },
      };
    }
    default:
      return told;
  }
}

function without({ parts }: Told, applicationId: string): Told['parts'] {
  return parts.filter((each) => each.applicationId !== applicationId);
}
