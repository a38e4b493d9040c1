import { describe, expect, test } from 'vitest';
import { foldApplication } from '@/domain/application';
import { defaultResume, foldResume } from '@/domain/resume';
import { eventMaker } from '../../fakes/event-maker';
import { posting } from '../../fakes/postings';

const make = eventMaker();
const id = 'resume-1';
const added = make('resume.added', id, { name: 'General', text: 'SQL.', skills: ['SQL'] });
const revised = make('resume.revised', id, { skills: ['SQL', 'Python'] });

describe('a version of the résumé', () => {
  test('keeps what a revision does not name', () => {
    expect(foldResume([revised, added])).toEqual({
      id,
      name: 'General',
      text: 'SQL.',
      skills: ['SQL', 'Python'],
      addedAt: added.at,
      changedAt: revised.at,
    });
  });

  test('is gone when removed, and back when that is taken back', () => {
    const removed = make('resume.removed', id, {});
    expect(foldResume([added, revised, removed])).toBeNull();
    const undo = make('event.retracted', id, { target: removed.id });
    expect(foldResume([undo, removed, revised, added])?.skills).toEqual(['SQL', 'Python']);
  });
});

test('without a choice, or with one that is gone, the first version is meant', () => {
  const first = foldResume([added])!;
  const second = { ...first, id: 'resume-2' };
  expect(defaultResume([first, second], null)?.id).toBe('resume-1');
  expect(defaultResume([first, second], 'resume-2')?.id).toBe('resume-2');
  expect(defaultResume([first, second], 'gone')?.id).toBe('resume-1');
  expect(defaultResume([], 'gone')).toBeNull();
});

test('an application names the version that it was made with', () => {
  const saved = make('posting.saved', 'a', { posting: posting() });
  const used = make('application.resumeUsed', 'a', { resumeId: id });
  const none = make('application.resumeUsed', 'a', { resumeId: null });
  expect(foldApplication([saved])?.application.resumeId).toBeNull();
  expect(foldApplication([used, saved])?.application.resumeId).toBe(id);
  expect(foldApplication([none, used, saved])?.application.resumeId).toBeNull();
});
