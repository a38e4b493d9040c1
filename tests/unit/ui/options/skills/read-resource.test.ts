import { expect, test } from 'vitest';
import { readResource } from '@/ui/options/skills/learning/read-resource';

test.each([
  ['The course at the library', { title: 'The course at the library', url: null }],
  [
    'SQL course: https://library.example/sql',
    { title: 'SQL course', url: 'https://library.example/sql' },
  ],
  ['https://library.example/sql', { title: 'library.example', url: 'https://library.example/sql' }],
  [
    'https://library.example/a (the long one).',
    { title: 'the long one).', url: 'https://library.example/a' },
  ],
  ['javascript:alert(1)', { title: 'javascript:alert(1)', url: null }],
  ['   ', null],
])('%j is read', (line, resource) => {
  expect(readResource(line)).toEqual(resource);
});
