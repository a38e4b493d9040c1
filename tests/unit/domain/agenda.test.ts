import { describe, expect, test } from 'vitest';
import { foldAgenda } from '@/domain/agenda';
import { eventMaker } from '../../fakes/event-maker';
import { posting } from '../../fakes/postings';

const make = eventMaker();
const saved = make('posting.saved', 'a', { posting: posting({ validThrough: '2026-05-12' }) });
const applied = make('application.stageChanged', 'a', { stage: 'applied' });
const screening = make('application.stageChanged', 'a', { stage: 'screening' });
const refused = make('application.ended', 'a', { outcome: 'rejected' });

describe('the agenda of an application', () => {
  test('has its closing date until it is sent', () => {
    expect(foldAgenda([saved])?.closesOn).toBe('2026-05-12');
    expect(foldAgenda([saved, applied])?.closesOn).toBeNull();
  });

  test('is empty where a posting is saved and says no date', () => {
    expect(foldAgenda([make('posting.saved', 'b', { posting: posting() })])).toBeNull();
  });

  test('counts the follow-ups since the last step', () => {
    const written = make('followUp.sent', 'a', {});
    const again = make('followUp.sent', 'a', {});
    expect(foldAgenda([saved, applied, written, again])?.followUps).toBe(2);
    const answered = make('application.stageChanged', 'a', { stage: 'interview' });
    expect(foldAgenda([saved, applied, written, again, answered])?.followUps).toBe(0);
  });

  test('ends with the application, unless they talked and feedback can be asked for', () => {
    expect(foldAgenda([saved, applied, refused])).toBeNull();
    expect(foldAgenda([saved, applied, screening, refused])?.feedback.status).toBe('none');
    const declined = make('feedback.declined', 'a', {});
    expect(foldAgenda([saved, applied, screening, refused, declined])).toBeNull();
    const withdrawn = make('application.ended', 'a', { outcome: 'withdrawn' });
    expect(foldAgenda([saved, applied, screening, withdrawn])).toBeNull();
  });

  test('knows when its interviews are, and nothing private of them', () => {
    const changes = { startsAt: '2026-05-20T09:00:00.000Z', zone: 'Europe/Berlin', notes: 'Calm' };
    const round = make('interview.written', 'a', { round: 'r', changes });
    expect(foldAgenda([saved, screening, round])?.rounds).toEqual([
      {
        id: 'r',
        kind: 'video',
        startsAt: '2026-05-20T09:00:00.000Z',
        minutes: 60,
        zone: 'Europe/Berlin',
      },
    ]);
  });
});
