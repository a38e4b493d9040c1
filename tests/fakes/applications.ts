import type { Application } from '@/domain/application';

/** An application as it is stored; `changes` say what a test cares about. */
export function application(changes: Partial<Application>): Application {
  return {
    id: changes.id ?? 'x',
    site: 'linkedin',
    url: 'https://jobs.example/1',
    title: 'Ward Nurse',
    company: 'Larch Hospital',
    location: 'Leeds',
    stage: 'applied',
    outcome: null,
    furthestStage: 'applied',
    rejection: null,
    savedAt: '2026-05-01T10:00:00.000Z',
    appliedAt: null,
    statusAt: '2026-05-01T10:00:00.000Z',
    updatedAt: '2026-05-01T10:00:00.000Z',
    waitingUntil: null,
    followedUpAt: null,
    tags: [],
    priority: 'usual',
    archived: null,
    salary: null,
    resumeId: null,
    closedSince: null,
    textChangedAt: null,
    payChangedAt: null,
    keys: [],
    ...changes,
  };
}
