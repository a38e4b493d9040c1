import { describe, expect, test } from 'vitest';
import { quietApplications } from '@/insights/quiet-applications';
import { application } from '../../fakes/applications';

const periods = { usual: 21, afterInterview: 10 };
const now = '2026-05-31T12:00:00.000Z';
const daysAgo = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();
const ids = (...applications: ReturnType<typeof application>[]) =>
  quietApplications(applications, periods, now).map(({ application: { id } }) => id);

describe('an application without an answer', () => {
  test('is proposed after 21 days, after 10 where an interview was, the longest quiet first', () => {
    expect(
      ids(
        application({ id: 'fresh', statusAt: daysAgo(20) }),
        application({ id: 'old', statusAt: daysAgo(21) }),
        application({ id: 'talked', stage: 'interview', statusAt: daysAgo(10) }),
        application({ id: 'oldest', stage: 'screening', statusAt: daysAgo(60) }),
      ),
    ).toEqual(['oldest', 'old', 'talked']);
  });

  test('is left alone while it is saved, has an offer, or has ended', () => {
    const statusAt = daysAgo(90);
    expect(
      ids(
        application({ id: 'saved', stage: 'saved', statusAt }),
        application({ id: 'offer', stage: 'offer', statusAt }),
        application({ id: 'over', outcome: 'rejected', statusAt }),
      ),
    ).toEqual([]);
  });

  test('is asked about again when the chosen waiting is over, and counts anew after a follow-up', () => {
    const statusAt = daysAgo(40);
    expect(ids(application({ id: 'waits', statusAt, waitingUntil: daysAgo(-1) }))).toEqual([]);
    expect(ids(application({ id: 'waited', statusAt, waitingUntil: daysAgo(0) }))).toEqual([
      'waited',
    ]);
    expect(ids(application({ id: 'written', statusAt, followedUpAt: daysAgo(5) }))).toEqual([]);
  });
});
