import { describe, expect, test } from 'vitest';
import type { Application } from '@/domain/application';
import { ownNumbers } from '@/insights/perspective';

type Case = Pick<Application, 'stage' | 'furthestStage' | 'outcome' | 'rejection' | 'appliedAt'>;

function application(changes: Partial<Case>): Case {
  return {
    stage: 'applied',
    furthestStage: changes.stage ?? 'applied',
    outcome: null,
    rejection: null,
    appliedAt: null,
    ...changes,
  };
}

const waiting = application({});
const refused = application({ outcome: 'rejected' });
const refusedAfterInterview = application({ furthestStage: 'interview', outcome: 'rejected' });
const silentAfterInterview = application({ furthestStage: 'final', outcome: 'ghosted' });

describe("the user's own numbers", () => {
  test('count what was sent, leave those still waiting apart, and keep interviews through a no', () => {
    const numbers = ownNumbers(
      [
        application({ stage: 'saved' }),
        waiting,
        waiting,
        refused,
        refusedAfterInterview,
        silentAfterInterview,
        application({ stage: 'offer', outcome: 'declined' }),
      ],
      [],
    );
    expect(numbers).toMatchObject({
      sent: 6,
      waiting: 2,
      offers: 1,
      interviews: { count: 3, total: 4, share: null },
      silentAfterInterview: { count: 1, total: 3, share: null },
    });
  });

  test('tell a share from ten cases on, and none below', () => {
    const nine = [refusedAfterInterview, ...Array<Case>(8).fill(refused)];
    expect(ownNumbers(nine, []).interviews).toEqual({ count: 1, total: 9, share: null });
    expect(ownNumbers([...nine, waiting, waiting], []).interviews.share).toBeNull();
    expect(ownNumbers([...nine, refused], []).interviews.share).toBe(0.1);
  });

  test('count feedback of requests that were sent alone', () => {
    const of = (status: 'drafted' | 'sent' | 'replied' | 'declined' | 'unanswered') => ({
      feedback: {
        status,
        language: null,
        text: '',
        channel: null,
        sentAt: null,
        remindedAt: null,
        words: '',
        answeredAt: null,
      },
    });
    const requests = [of('drafted'), of('sent'), of('replied'), of('declined'), of('unanswered')];
    expect(ownNumbers([], requests).feedback).toEqual({ count: 1, total: 4, share: null });
  });

  test('are all nothing where nothing was sent', () => {
    expect(ownNumbers([application({ stage: 'preparing' })], [])).toMatchObject({
      sent: 0,
      interviews: { count: 0, total: 0, share: null },
    });
  });
});
