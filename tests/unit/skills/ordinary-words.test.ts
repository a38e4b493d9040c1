import { expect, test } from 'vitest';
import { isOrdinary } from '@/skills/ordinary-words';

test.each(['What', 'Full-time', 'Head of Department', 'Project Manager', 'Senior Role'])(
  '%j is of every posting',
  (term) => {
    expect(isOrdinary(term)).toBe(true);
  },
);

test.each(['Brightway', 'Fenwharf Planner Suite', 'XQC', 's7comm', 'Pathway Manager'])(
  '%j may be a skill',
  (term) => {
    expect(isOrdinary(term)).toBe(false);
  },
);
