import { expect, test } from 'vitest';
import { roleFamily } from '@/insights/role-family';
import { groupTitles } from '@/ui/options/skills/report/group-titles';

test('titles are counted within their families, the largest family and the commonest title first', async () => {
  const titles = ['Nurse', 'Data Analyst', 'Staff Nurse', 'Nurse'];
  expect(await groupTitles(titles, roleFamily)).toEqual([
    {
      key: 'nurse',
      name: 'Nurse',
      count: 3,
      titles: [
        { title: 'Nurse', count: 2 },
        { title: 'Staff Nurse', count: 1 },
      ],
    },
    {
      key: 'data-analyst',
      name: 'Data analyst',
      count: 1,
      titles: [{ title: 'Data Analyst', count: 1 }],
    },
  ]);
});
