/** One column of a table: what is exported and sorted by, and how it reads on screen. */
export interface TableColumn<Row> {
  /** Names the column in sorting; unique in its table. */
  id: string;
  label: string;
  /** The cell's plain value; a share as a number between 0 and 1. null: nothing is known, which is not zero. */
  value(row: Row): string | number | null;
  /** The cell in words, where the plain value is not what people read. */
  text?(row: Row): string;
  /** Where the cell leads. */
  address?(row: Row): string;
}

export interface TableOrder {
  column: string;
  direction: 'ascending' | 'descending';
}

/** The rows in a column's order; cells without a value come last either way, equal ones stay as they were. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  order: TableOrder | null,
): readonly Row[] {
  const column = columns.find(({ id }) => id === order?.column);
  if (!column || !order) return rows;
  const sign = order.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [left, right] = [column.value(a), column.value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * String(left).localeCompare(String(right));
  });
}

/** The order after a column's heading was pressed: numbers begin with the highest, words with the first letter. */
export function nextOrder(order: TableOrder | null, column: string, numeric: boolean): TableOrder {
  if (order?.column === column) {
    return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  return { column, direction: numeric ? 'descending' : 'ascending' };
}
