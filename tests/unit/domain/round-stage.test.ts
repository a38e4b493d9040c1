import { expect, test } from 'vitest';
import { proposedStage } from '@/domain/round-stage';

test.each([
  ['applied', null, 'phone', 'screening'],
  ['applied', null, 'panel', 'interview'],
  ['interview', null, 'final', 'final'],
  ['interview', null, 'phone', null],
  ['offer', null, 'final', null],
  ['applied', 'ghosted', 'video', 'interview'],
  ['interview', 'rejected', 'final', null],
  ['applied', 'withdrawn', 'phone', null],
] as const)('at %s, ended %s, a %s round proposes %s', (stage, outcome, kind, proposed) => {
  expect(proposedStage({ stage, outcome }, kind)).toBe(proposed);
});
