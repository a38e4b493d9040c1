import { expect, test } from 'vitest';
import { emptyStory, type Story } from '@/domain/story';
import { sentenceProposals } from '@/insights/sentence-proposals';

function story(title: string, questions: string[]): Story {
  return { ...emptyStory, id: title, changedAt: '2026-05-01T09:00:00Z', title, questions };
}

test('sentences are proposed from what the user did, each once', () => {
  const stories = [
    story('The night shift', ['leadership', 'conflict']),
    story('The audit', ['failure']),
    story('The late lorry', []),
    story('  ', ['leadership']),
  ];
  const reached = { company: 'Larch Hospital', furthestStage: 'final' } as const;
  const applied = { company: 'Fenwharf', furthestStage: 'applied' } as const;
  expect(
    sentenceProposals(stories, [{ text: 'Called Ines.' }], [reached, applied, reached]),
  ).toEqual([
    { kind: 'led', about: 'The night shift' },
    { kind: 'learnt', about: 'The audit' },
    { kind: 'did', about: 'The late lorry' },
    { kind: 'win', about: 'Called Ines.' },
    { kind: 'invited', about: 'Larch Hospital' },
  ]);
});

test('nothing is proposed where nothing was written down', () => {
  expect(sentenceProposals([], [], [{ company: 'Fenwharf', furthestStage: 'applied' }])).toEqual(
    [],
  );
});
