import { describe, expect, test } from 'vitest';
import { emptyRound, type InterviewKind } from '@/domain/interview';
import { shortText } from '@/insights/short-text';
import { canBeRefused, waitsForDecision } from '@/insights/waiting-for-decision';

const now = Date.parse('2026-05-04T12:00:00Z');

function round(kind: InterviewKind, startsAt: string) {
  return { ...emptyRound, id: startsAt, zone: 'UTC', kind, startsAt };
}

describe('a plan for a no', () => {
  test.each([
    ['saved', null, false],
    ['applied', null, true],
    ['final', null, true],
    ['offer', null, false],
    ['interview', 'rejected', false],
    ['interview', 'withdrawn', false],
  ] as const)('has its place at %s, ended %s: %s', (stage, outcome, expected) => {
    expect(canBeRefused({ stage, outcome })).toBe(expected);
  });

  test('is offered once the final round is over, and not before', () => {
    const waiting = { stage: 'interview', outcome: null } as const;
    const over = round('final', '2026-05-04T09:00:00Z');
    expect(waitsForDecision(waiting, [over], now)).toBe(true);
    expect(waitsForDecision(waiting, [round('phone', '2026-05-04T09:00:00Z')], now)).toBe(false);
    expect(waitsForDecision(waiting, [round('final', '2026-05-04T11:30:00Z')], now)).toBe(false);
    expect(waitsForDecision(waiting, [over, round('video', '2026-05-05T09:00:00Z')], now)).toBe(
      false,
    );
    expect(waitsForDecision({ stage: 'final', outcome: 'rejected' }, [over], now)).toBe(false);
  });
});

describe('the short text of a posting', () => {
  const paragraphs = ['We look after people.', 'You know wound care.'].map((text) => ({
    kind: 'paragraph' as const,
    text,
  }));
  const list = { kind: 'list' as const, ordered: false, items: ['Nights'] };

  test('is its paragraphs, where they are short', () => {
    expect(shortText([list, ...paragraphs], 100)).toBe(
      'We look after people. You know wound care.',
    );
  });

  test('ends between words otherwise', () => {
    expect(shortText(paragraphs, 30)).toBe('We look after people. You know …');
    expect(shortText([], 30)).toBe('');
  });
});
