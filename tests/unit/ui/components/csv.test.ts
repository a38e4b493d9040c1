import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv } from '@/ui/components/csv';
import type { TableColumn } from '@/ui/components/table-column';

interface Row {
  name: string;
  share: number | null;
}

const columns: TableColumn<Row>[] = [
  { id: 'name', label: 'Name', value: ({ name }) => name },
  { id: 'share', label: 'Share', value: ({ share }) => share, text: () => 'in words' },
];
const cells = (csv: string) => Papa.parse<string[]>(csv.replace('\uFEFF', '')).data;

describe('a table as CSV', () => {
  test('holds the headings and plain values; what is not known stays empty', () => {
    const csv = toCsv(
      [
        { name: 'SQL', share: 0.5 },
        { name: 'Git', share: null },
      ],
      columns,
    );
    expect(cells(csv)).toEqual([
      ['Name', 'Share'],
      ['SQL', '0.5'],
      ['Git', ''],
    ]);
  });

  test('begins with the mark by which spreadsheets know its encoding', () => {
    expect(toCsv([], columns).charCodeAt(0)).toBe(0xfeff);
  });

  test('gives back commas, quotes, line ends and other scripts as they were', () => {
    const names = ['a, b', 'say "no"', 'two\nlines', 'Pflege – Zürich', '看護師'];
    const csv = toCsv(
      names.map((name) => ({ name, share: null })),
      columns,
    );
    expect(
      cells(csv)
        .slice(1)
        .map(([name]) => name),
    ).toEqual(names);
  });

  test.each(['=1+1', '+49 30', '-1+1', '@SUM(A1)', '\t=1', '\r=1', ' =cmd', '|calc', '%0A'])(
    'keeps %j as text, so that no spreadsheet runs it',
    (name) => {
      const [, row] = cells(toCsv([{ name, share: -0.5 }], columns));
      expect(row?.[0]).toBe(`'${name}`);
      expect(row?.[1]).toBe('-0.5');
    },
  );

  test('leaves a harmless sign inside a name alone', () => {
    const csv = toCsv([{ name: 'C++ = fun', share: null }], columns);
    expect(cells(csv)[1]?.[0]).toBe('C++ = fun');
  });
});
