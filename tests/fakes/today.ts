import type { AgendaEntry } from '@/domain/agenda';
import type { Goal } from '@/domain/goal';
import type { TodaySettings, TodaySources } from '@/insights/today/today-item';

export const usualDays: TodaySettings = {
  followUpDays: 7,
  followUpDaysAfterReply: 3,
  mostFollowUps: 2,
  thanksDays: 1,
  quiet: { usual: 21, afterInterview: 10 },
  reviewDay: 5,
  firstWeekday: 1,
};

/** Nothing asks for anything, in a search that began in March 2026. */
export const noSources: TodaySources = {
  agenda: [],
  lessons: [],
  goals: [],
  milestones: [],
  contacts: [],
  knownSince: '2026-03-02T09:00:00.000Z',
  reviewedWeeks: [],
  marks: new Map(),
  breaks: [],
};

/** An application sent on 1 May 2026 that nobody answered. */
export function agendaEntry(changes: Partial<AgendaEntry> = {}): AgendaEntry {
  return {
    applicationId: 'a',
    title: 'Ward Nurse',
    company: 'Larch Hospital',
    stage: 'applied',
    outcome: null,
    statusAt: '2026-05-01T10:00:00.000Z',
    waitingUntil: null,
    followedUpAt: null,
    followUps: 0,
    closesOn: null,
    rounds: [],
    feedback: { status: 'none', sentAt: null, remindedAt: null },
    marks: {},
    ...changes,
  };
}

/** An open goal without a plan. */
export function goal(changes: Partial<Goal> = {}): Goal {
  return {
    id: 'goal-applications',
    kind: 'applications',
    name: '',
    target: 5,
    plan: { days: [], where: '', what: '' },
    ifThen: { obstacle: '', answer: '' },
    setAt: '2026-05-01T10:00:00.000Z',
    activities: [],
    isOpen: true,
    ...changes,
  };
}
