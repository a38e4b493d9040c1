import { describe, expect, test } from 'vitest';
import { endSteps, rejectionSchema } from '@/domain/rejection';
import { stages } from '@/domain/status';
import { emptyDraft, toRejection, withGuess, withReason } from '@/ui/after-no/rejection-draft';

describe('a rejection as the user tells it', () => {
  test('can be left as it stands from every stage, and keeps the stage', () => {
    for (const furthestStage of stages) {
      const rejection = toRejection(emptyDraft({ furthestStage }));
      expect(rejectionSchema.parse(rejection)).toEqual(rejection);
      const isEarly = furthestStage === 'saved' || furthestStage === 'preparing';
      expect(rejection.stage).toBe(isEarly ? 'applied' : furthestStage);
      expect(rejection).toMatchObject({ reason: 'unknown', certainty: 'unknown', words: '' });
    }
  });

  test('proposes the influence with the reason, and forgets a detail of another reason', () => {
    const told = { ...emptyDraft({ furthestStage: 'applied' }), detail: 'Many applied' };
    expect(withReason(told, 'skills')).toMatchObject({ influence: 'within', detail: '' });
    expect(withReason(told, 'role-change').influence).toBe('outside');
  });

  test('takes from a guess what it says and leaves the rest', () => {
    const draft = withReason(emptyDraft({ furthestStage: 'interview' }), 'fit');
    const nothing = { reason: 'unknown', certainty: 'unknown', step: null } as const;
    expect(withGuess(draft, nothing)).toEqual(draft);
    const final = { reason: 'competition', certainty: 'hinted', step: 'final' } as const;
    expect(toRejection(withGuess(draft, final))).toMatchObject({
      stage: 'final',
      step: 'final',
      reason: 'competition',
      certainty: 'hinted',
      influence: 'outside',
    });
  });

  test('keeps every step with the stage it belongs to, and nothing empty', () => {
    for (const step of endSteps) {
      const draft = { ...emptyDraft({ furthestStage: 'applied' }), step, detail: '  ', words: ' ' };
      const rejection = toRejection(draft);
      expect(rejection).not.toHaveProperty('detail');
      expect(rejection).not.toHaveProperty('told');
      expect(stages).toContain(rejection.stage);
    }
  });
});
