import { unparse } from 'papaparse';
import type { TableColumn } from './table-column';

/** Spreadsheets that do not find this mark take the file for one in an old encoding. */
const byteOrderMark = '\uFEFF';

/**
 * A table as a CSV file (RFC 4180). A text that a spreadsheet would run as a formula is kept as text by an apostrophe
 * before it: titles and names come from other people's pages (OWASP, "CSV Injection").
 */
export function toCsv<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): string {
  const data = rows.map((row) => columns.map(({ value }) => value(row) ?? ''));
  const fields = columns.map(({ label }) => label);
  return byteOrderMark + unparse({ fields, data }, { escapeFormulae: /^\s*[=+\-@\t\r\n|%]/ });
}
