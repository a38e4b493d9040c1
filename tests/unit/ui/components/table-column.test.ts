import { describe, expect, test } from 'vitest';
import { nextOrder, sortRows, type TableColumn } from '@/ui/components/table-column';

interface Row {
  name: string;
  count: number | null;
}

const columns: TableColumn<Row>[] = [
  { id: 'name', label: 'Name', value: ({ name }) => name },
  { id: 'count', label: 'Count', value: ({ count }) => count },
];
const rows: Row[] = [
  { name: 'Éclair', count: 2 },
  { name: 'apple', count: null },
  { name: 'Zebra', count: 10 },
];
const names = (order: Parameters<typeof sortRows>[2]) =>
  sortRows(rows, columns, order).map(({ name }) => name);

describe('a table', () => {
  test('stays as it is until a heading is pressed', () => {
    expect(sortRows(rows, columns, null)).toBe(rows);
    expect(names({ column: 'gone', direction: 'ascending' })).toEqual(['Éclair', 'apple', 'Zebra']);
  });

  test('sorts numbers as numbers, with what is not known last either way', () => {
    expect(names({ column: 'count', direction: 'descending' })).toEqual([
      'Zebra',
      'Éclair',
      'apple',
    ]);
    expect(names({ column: 'count', direction: 'ascending' })).toEqual([
      'Éclair',
      'Zebra',
      'apple',
    ]);
  });

  test('sorts words as people do, accents and capitals among the rest', () => {
    expect(names({ column: 'name', direction: 'ascending' })).toEqual(['apple', 'Éclair', 'Zebra']);
  });

  test('begins numbers with the highest and words with the first letter, then turns round', () => {
    const first = nextOrder(null, 'count', true);
    expect(first.direction).toBe('descending');
    expect(nextOrder(first, 'count', true).direction).toBe('ascending');
    expect(nextOrder(first, 'name', false)).toEqual({ column: 'name', direction: 'ascending' });
  });
});
