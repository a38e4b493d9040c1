import { describe, expect, test } from 'vitest';
import { planToday } from '@/insights/today/plan-today';
import type { TodaySources } from '@/insights/today/today-item';
import { agendaEntry, goal, noSources, usualDays } from '../../../fakes/today';

const zone = 'Europe/Berlin';
const on = (day: string, sources: Partial<TodaySources>, settings = usualDays) =>
  planToday({ ...noSources, ...sources }, settings, {
    now: `${day}T10:00:00.000Z`,
    zone,
    horizon: 7,
  });
const kinds = (day: string, sources: Partial<TodaySources>) =>
  on(day, sources).due.map(({ kind }) => kind);
const noReview = { ...usualDays, reviewDay: 0 };
const round = {
  id: 'r',
  kind: 'video' as const,
  startsAt: '2026-05-12T08:00:00.000Z',
  minutes: 60,
  zone,
};

describe('a follow-up', () => {
  test('is proposed a week after nobody answered, until the application counts as quiet', () => {
    const agenda = [agendaEntry()];
    expect(kinds('2026-05-07', { agenda })).toEqual([]);
    expect(on('2026-05-07', { agenda }, noReview).soon).toMatchObject([
      { kind: 'followUp', day: '2026-05-08', until: '2026-05-21', title: 'Ward Nurse' },
    ]);
    expect(on('2026-05-08', { agenda }, noReview).due).toMatchObject([{ kind: 'followUp' }]);
    expect(on('2026-05-21', { agenda }, noReview).due).toMatchObject([{ kind: 'followUp' }]);
    expect(on('2026-05-22', { agenda }, noReview).due).toEqual([]);
  });

  test('is proposed three days after they had answered, and not while an interview is ahead', () => {
    expect(kinds('2026-05-04', { agenda: [agendaEntry({ stage: 'screening' })] })).toEqual([
      'followUp',
    ]);
    const ahead = [agendaEntry({ stage: 'interview', rounds: [round] })];
    expect(kinds('2026-05-06', { agenda: ahead })).toEqual([]);
    expect(kinds('2026-05-15', { agenda: ahead })).toContain('followUp');
  });

  test('waits as long as the user chose to wait, and comes twice at most', () => {
    const waiting = [agendaEntry({ waitingUntil: '2026-05-14T10:00:00.000Z' })];
    expect(kinds('2026-05-13', { agenda: waiting })).toEqual([]);
    expect(kinds('2026-05-14', { agenda: waiting })).toEqual(['followUp']);
    expect(kinds('2026-05-13', { agenda: [agendaEntry({ followUps: 2 })] })).toEqual([]);
  });
});

describe('an interview', () => {
  const agenda = [agendaEntry({ stage: 'interview', rounds: [round] })];
  test('stands on its day, before everything else, and leaves when it is over', () => {
    const lesson = {
      id: 'l',
      theme: 'resume' as const,
      text: 'Shorter',
      applicationId: null,
      learntAt: '2026-05-01T10:00:00.000Z',
      task: { text: 'Cut it', due: '2026-05-01', doneAt: null },
      adjustment: null,
      closedAt: null,
    };
    const moment = { now: '2026-05-12T07:00:00.000Z', zone, horizon: 7 };
    const sources = { ...noSources, agenda, lessons: [lesson] };
    const { due } = planToday(sources, usualDays, moment);
    expect(due.map(({ kind }) => kind)).toEqual(['interview', 'task']);
    expect(kinds('2026-05-12', { agenda })).toEqual([]);
  });

  test('is thanked for the day after, for some days', () => {
    expect(kinds('2026-05-13', { agenda })).toEqual(['thanks']);
    expect(on('2026-05-16', { agenda }, noReview).due.map(({ kind }) => kind)).toContain('thanks');
    expect(on('2026-05-17', { agenda }, noReview).due.map(({ kind }) => kind)).not.toContain(
      'thanks',
    );
  });
});

test('a saved posting is named three days before it closes, until that day', () => {
  const agenda = [agendaEntry({ stage: 'saved', closesOn: '2026-05-12' })];
  expect(kinds('2026-05-06', { agenda })).toEqual([]);
  expect(on('2026-05-09', { agenda }, noReview).due).toMatchObject([
    { kind: 'closing', date: '2026-05-12' },
  ]);
  expect(kinds('2026-05-13', { agenda })).toEqual([]);
});

test('feedback can be asked for from the day after a no on, for two weeks, and reminded of once', () => {
  const refused = agendaEntry({ outcome: 'rejected', stage: 'interview' });
  expect(on('2026-05-01', { agenda: [refused] }, noReview).due).toEqual([]);
  expect(kinds('2026-05-04', { agenda: [refused] })).toEqual(['feedback']);
  expect(kinds('2026-05-19', { agenda: [refused] })).toEqual([]);
  const sent = { status: 'sent' as const, sentAt: '2026-05-04T10:00:00.000Z', remindedAt: null };
  const asked = [agendaEntry({ outcome: 'rejected', feedback: sent })];
  expect(kinds('2026-05-11', { agenda: asked })).toEqual(['feedbackReminder']);
});

describe('the plan of a goal', () => {
  const plan = { days: [2, 4], where: 'library', what: 'SQL course' };
  const goals = [goal({ id: 'goal-learning', kind: 'learning', target: 3, plan })];
  test('stands on its days, with its share of the hours, and asks for nothing afterwards', () => {
    expect(on('2026-05-05', { goals }).due).toMatchObject([
      { kind: 'plan', title: 'SQL course', detail: 'library', hours: 1.5, key: 'plan:2026-05-05' },
    ]);
    expect(kinds('2026-05-06', { goals })).toEqual([]);
    expect(kinds('2026-05-05', { goals: [{ ...goals[0]!, isOpen: false }] })).toEqual([]);
  });

  test('moves to another day, and leaves when it is dropped', () => {
    const moved = new Map([['goal-learning', { 'plan:2026-05-05': { until: '2026-05-06' } }]]);
    expect(on('2026-05-05', { goals, marks: moved }).due).toEqual([]);
    expect(on('2026-05-06', { goals, marks: moved }).due).toMatchObject([
      { key: 'plan:2026-05-05' },
    ]);
    const dropped = new Map([['goal-learning', { 'plan:2026-05-05': 'over' as const }]]);
    expect(on('2026-05-05', { goals, marks: dropped }).due).toEqual([]);
  });
});

test('the look back on the week stands on the picked day and two more, until it was written', () => {
  expect(kinds('2026-05-07', {})).toEqual([]);
  expect(on('2026-05-08', {}).due).toMatchObject([{ kind: 'review', part: '2026-05-04' }]);
  expect(kinds('2026-05-10', {})).toEqual(['review']);
  expect(kinds('2026-05-11', {})).toEqual([]);
  expect(kinds('2026-05-08', { reviewedWeeks: ['2026-05-04'] })).toEqual([]);
  const onMonday = on('2026-05-11', {}, { ...usualDays, reviewDay: 1 });
  expect(onMonday.due).toMatchObject([{ kind: 'review', part: '2026-05-04' }]);
});

test('no week is looked back on that ended before anything was known', () => {
  expect(kinds('2026-05-08', { knownSince: null })).toEqual([]);
  const knownSince = '2026-05-10T21:59:00.000Z';
  expect(kinds('2026-05-08', { knownSince })).toEqual(['review']);
  expect(kinds('2026-05-08', { knownSince: '2026-05-10T22:00:00.000Z' })).toEqual([]);
});
