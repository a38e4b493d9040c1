import { describe, expect, test } from 'vitest';
import { emptyRound, type AskedQuestion, type InterviewRound } from '@/domain/interview';
import { emptyStory, type Story } from '@/domain/story';
import { matchingStories } from '@/insights/matching-stories';
import { storyCoverage } from '@/insights/story-coverage';
import { storyLength } from '@/insights/story-length';
import { storyUses } from '@/insights/story-uses';

function story(id: string, fields: Partial<Story>): Story {
  return { ...emptyStory, action: 'I did it.', changedAt: '2026-05-01T09:00:00Z', id, ...fields };
}

function round(id: string, startsAt: string, questions: Partial<AskedQuestion>[]): InterviewRound {
  const blank = { text: '', kind: null, story: null, went: null };
  return {
    ...emptyRound,
    id,
    startsAt,
    zone: 'UTC',
    questions: questions.map((asked) => ({ ...blank, ...asked })),
  };
}

describe('the length of a story', () => {
  test('is that of its parts at the pace of the user; the title is not spoken', () => {
    const told = { ...emptyStory, title: 'Never said', situation: 'word '.repeat(65) };
    expect(storyLength(told, 130)).toEqual({ words: 65, seconds: 30, isLong: false });
    expect(storyLength(told, 65)).toEqual({ words: 65, seconds: 60, isLong: false });
  });

  test('is long from above three minutes', () => {
    const told = { ...emptyStory, action: 'word '.repeat(391) };
    expect(storyLength(told, 130).isLong).toBe(true);
    expect(storyLength({ ...told, action: 'word '.repeat(390) }, 130).isLong).toBe(false);
  });

  test('counts words where no spaces stand between them', () => {
    expect(
      storyLength({ ...emptyStory, result: '納期に間に合いました。' }, 130).words,
    ).toBeGreaterThan(2);
  });
});

test('a kind of question is covered by a story with words in it', () => {
  const stories = [
    story('a', { questions: ['conflict'] }),
    story('b', { questions: ['failure'], action: ' ' }),
  ];
  expect(storyCoverage(['failure', 'conflict', 'Night shifts'], stories)).toEqual({
    covered: ['conflict'],
    open: ['failure', 'Night shifts'],
  });
});

test('the uses of a story tell where and how it went, the latest first', () => {
  const rounds = [
    round('r1', '2026-05-01T09:00:00Z', [{ story: 'a', went: 'not-yet', text: 'A conflict?' }]),
    round('r2', '2026-05-04T09:00:00Z', [{ story: 'b' }, { story: 'a', went: 'well' }]),
  ];
  expect(storyUses('a', rounds).map(({ roundId, went }) => [roundId, went])).toEqual([
    ['r2', 'well'],
    ['r1', 'not-yet'],
  ]);
});

describe('stories that match a posting', () => {
  const stories = [
    story('plain', { questions: ['change'] }),
    story('asked-before', { questions: ['failure'] }),
    story('one-skill', { skills: ['sql'] }),
    story('two-skills', { skills: ['SQL', 'Forecasting', 'Welding'] }),
    story('empty', { skills: ['SQL', 'Forecasting'], action: '' }),
  ];

  test('come by skills, then by what was asked before; one without words never', () => {
    const found = matchingStories(stories, ['SQL', 'Forecasting'], ['failure']);
    expect(found.map((it) => it.story.id)).toEqual([
      'two-skills',
      'one-skill',
      'asked-before',
      'plain',
    ]);
    expect(found[0]?.skills).toEqual(['SQL', 'Forecasting']);
  });

  test('are no more than wanted', () => {
    expect(matchingStories(stories, [], [], 2)).toHaveLength(2);
  });
});
