import { describe, expect, test } from 'vitest';
import { foldAfterNo } from '@/domain/after-no';
import { foldApplication } from '@/domain/application';
import type { JournalEvent } from '@/domain/events';
import { eventMaker } from '../../fakes/event-maker';
import { posting } from '../../fakes/postings';

const id = 'a';

describe('a request for feedback', () => {
  const make = eventMaker();
  const drafted = make('feedback.drafted', id, { language: 'de', text: 'Guten Tag' });
  const sent = make('feedback.sent', id, { channel: 'mail' });
  const reminded = make('feedback.reminded', id, {});
  const replied = make('feedback.replied', id, { words: '  More examples, please. ' });

  test('is drafted, sent, reminded of once and answered, word for word', () => {
    expect(foldAfterNo([drafted])?.feedback).toMatchObject({ status: 'drafted', language: 'de' });
    expect(foldAfterNo([drafted, sent])?.feedback).toMatchObject({
      status: 'sent',
      sentAt: sent.at,
    });
    const twice = make('feedback.reminded', id, {});
    const answered = foldAfterNo([drafted, sent, reminded, replied, twice])?.feedback;
    expect(answered).toMatchObject({
      status: 'replied',
      remindedAt: reminded.at,
      words: '  More examples, please. ',
      answeredAt: replied.at,
    });
  });

  test('stays sent when its text is written anew', () => {
    const again = make('feedback.drafted', id, { language: 'de', text: 'Sehr geehrte …' });
    expect(foldAfterNo([drafted, sent, again])?.feedback).toMatchObject({
      status: 'sent',
      text: 'Sehr geehrte …',
    });
  });

  test('can be answered by a no, or not at all', () => {
    const declined = make('feedback.declined', id, {});
    const unanswered = make('feedback.unanswered', id, {});
    expect(foldAfterNo([drafted, sent, declined])?.feedback.status).toBe('declined');
    expect(foldAfterNo([drafted, sent, unanswered])?.feedback.status).toBe('unanswered');
  });
});

test('a reflection keeps the last answer to each question, and an emptied one is none', () => {
  const make = eventMaker();
  const events: JournalEvent[] = [
    make('reflection.written', id, { question: 'again', text: 'I prepared well.' }),
    make('reflection.written', id, { question: 'outside', text: 'They hired inside.' }),
    make('reflection.written', id, { question: 'again', text: '' }),
  ];
  expect(foldAfterNo(events)?.answers).toEqual({ outside: 'They hired inside.' });
  expect(foldAfterNo(events.slice(0, 1))?.answers).toEqual({ again: 'I prepared well.' });
  expect(foldAfterNo([events[0]!, events[2]!])).toBeNull();
});

describe('an application that nobody answers', () => {
  const make = eventMaker();
  const saved = make('posting.saved', id, { posting: posting() });
  const applied = make('application.stageChanged', id, { stage: 'applied' });
  const ghosted = make('application.ended', id, { outcome: 'ghosted' });

  test('goes on when a late invitation comes, and ends anew when a late no comes', () => {
    const invited = make('application.stageChanged', id, { stage: 'screening' });
    expect(foldApplication([saved, applied, ghosted, invited])?.application).toMatchObject({
      outcome: null,
      stage: 'screening',
    });
    const ended = make('application.ended', id, { outcome: 'rejected' });
    const no = make('rejection.recorded', id, {
      stage: 'applied',
      reason: 'unknown',
      certainty: 'unknown',
      influence: 'unknown',
      words: '',
    });
    const rejected = foldApplication([saved, applied, ghosted, ended, no])?.application;
    expect(rejected).toMatchObject({ outcome: 'rejected', rejection: { stage: 'applied' } });
    const withdrawn = make('application.ended', id, { outcome: 'withdrawn' });
    const mine = foldApplication([saved, applied, ended, no, withdrawn])?.application;
    expect(mine).toMatchObject({ outcome: 'withdrawn', rejection: null });
  });

  test('remembers the waiting and the follow-up until it moves', () => {
    const awaited = make('answer.awaited', id, { until: '2026-06-01T06:00:00.000Z' });
    const followed = make('followUp.sent', id, {});
    const waiting = foldApplication([saved, applied, awaited])?.application;
    expect(waiting).toMatchObject({ waitingUntil: '2026-06-01T06:00:00.000Z' });
    const written = foldApplication([saved, applied, awaited, followed])?.application;
    expect(written).toMatchObject({ waitingUntil: null, followedUpAt: followed.at });
    const moved = make('application.stageChanged', id, { stage: 'interview' });
    expect(foldApplication([saved, applied, followed, moved])?.application).toMatchObject({
      waitingUntil: null,
      followedUpAt: null,
    });
  });
});
