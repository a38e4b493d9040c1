import * as z from 'zod/mini';
import { effectiveEvents } from './effective-events';
import type { EventOf, JournalEvent } from './events';
import { privateText } from './private-text';

/** What a reflection asks; each can be left. */
export const reflectionQuestions = ['outside', 'partly', 'within', 'redirection', 'again'] as const;

export const feedbackLanguages = ['en', 'de', 'fr', 'es'] as const;
const channels = ['mail', 'linkedin', 'other'] as const;

/** What the user does after a no: recorded with the application that it is about. */
export const afterNoKinds = {
  /** One answer of a reflection; empty where it was taken out again. */
  'reflection.written': z.object({
    question: z.enum(reflectionQuestions),
    text: privateText(5000),
  }),
  'feedback.drafted': z.object({
    language: z.enum(feedbackLanguages),
    text: z.string().check(z.minLength(1), z.maxLength(5000)),
  }),
  'feedback.sent': z.object({ channel: z.enum(channels) }),
  /** One reminder at most. */
  'feedback.reminded': z.object({}),
  /** Their answer, word for word. */
  'feedback.replied': z.object({ words: z.string().check(z.minLength(1), z.maxLength(20_000)) }),
  /** They said that they give none. */
  'feedback.declined': z.object({}),
  /** The user waits no longer. */
  'feedback.unanswered': z.object({}),
};

export type ReflectionQuestion = (typeof reflectionQuestions)[number];
export type FeedbackLanguage = (typeof feedbackLanguages)[number];
export type FeedbackChannel = (typeof channels)[number];

/** How far a request for feedback is. */
export type FeedbackStatus = 'none' | 'drafted' | 'sent' | 'replied' | 'declined' | 'unanswered';

export interface Feedback {
  status: FeedbackStatus;
  language: FeedbackLanguage | null;
  /** The request in the user's words. */
  text: string;
  channel: FeedbackChannel | null;
  sentAt: string | null;
  remindedAt: string | null;
  /** Their answer, word for word. */
  words: string;
  answeredAt: string | null;
}

export interface AfterNo {
  applicationId: string;
  answers: Partial<Record<ReflectionQuestion, string>>;
  reflectedAt: string | null;
  feedback: Feedback;
}

const noFeedback: Feedback = {
  status: 'none',
  language: null,
  text: '',
  channel: null,
  sentAt: null,
  remindedAt: null,
  words: '',
  answeredAt: null,
};

/** What the user did after a no, or null where it was nothing. In: one application's events in any order. */
export function foldAfterNo(events: readonly JournalEvent[]): AfterNo | null {
  let answers: AfterNo['answers'] = {};
  let reflectedAt: string | null = null;
  let feedback = noFeedback;
  for (const event of effectiveEvents(events)) {
    if (event.type === 'application.removed') {
      [answers, reflectedAt, feedback] = [{}, null, noFeedback];
    }
    if (event.type === 'reflection.written') {
      answers = { ...answers, [event.data.question]: event.data.text };
      reflectedAt = event.at;
    }
    if (isAboutFeedback(event)) feedback = stepFeedback(feedback, event);
  }
  const kept = Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== ''));
  if (Object.keys(kept).length === 0 && feedback.status === 'none') return null;
  const applicationId = events[0]?.subject ?? '';
  return { applicationId, answers: kept, reflectedAt, feedback };
}

type FeedbackEvent = EventOf<Extract<keyof typeof afterNoKinds, `feedback.${string}`>>;

function isAboutFeedback(event: JournalEvent): event is FeedbackEvent {
  return event.type.startsWith('feedback.');
}

function stepFeedback(feedback: Feedback, event: FeedbackEvent): Feedback {
  const { at } = event;
  switch (event.type) {
    case 'feedback.drafted':
      // What was sent stays sent, however the text is written anew.
      return {
        ...feedback,
        ...event.data,
        status: feedback.status === 'none' ? 'drafted' : feedback.status,
      };
    case 'feedback.sent':
      return { ...feedback, status: 'sent', channel: event.data.channel, sentAt: at };
    case 'feedback.reminded':
      return { ...feedback, remindedAt: feedback.remindedAt ?? at };
    case 'feedback.replied':
      return { ...feedback, status: 'replied', words: event.data.words, answeredAt: at };
    case 'feedback.declined':
      return { ...feedback, status: 'declined', answeredAt: at };
    case 'feedback.unanswered':
      return { ...feedback, status: 'unanswered' };
  }
}
