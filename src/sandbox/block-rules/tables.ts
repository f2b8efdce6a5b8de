/**
 * The table and data_table blocks. Slack's page for data_table has gone from 100 rows and 10,000 characters to
 * 200 and 20,000; the lower figures stand here.
 */
import { limits } from '../limits.ts';
import { richText } from './rich-text.ts';
import { boolean, byType, isObject, list, number, object, oneOf, type Rule, string } from './schema.ts';

const cells: Record<string, Rule> = {
  raw_text: object({ type: oneOf('raw_text'), text: string() }),
  raw_number: object({ type: oneOf('raw_number'), value: number(), text: string() }),
  rich_text: richText,
};
const cell = byType(() => cells);

const { rich_text: _, ...headerCells } = cells;
const headerCell = byType(() => headerCells);

export const tableParts: Record<string, Rule> = {
  rows: list(list(cell, { max: limits.table.columns }), { max: limits.table.rows }),
};

export const tableOptions: Record<string, Rule> = {
  column_settings: list(object({}, { align: oneOf('left', 'center', 'right'), is_wrapped: boolean }), {
    min: 0,
    max: limits.table.columns,
  }),
};

export const dataTableParts: Record<string, Rule> = {
  caption: string(),
  rows: (value, at, scope) => {
    const { minRows: min, rows: max, columns } = limits.dataTable;
    list(list(cell, { max: columns }), { min, max })(value, at, scope);
    if (!Array.isArray(value) || !Array.isArray(value[0])) return;
    for (const [index, entry] of value[0].entries()) headerCell(entry, `${at}/0/${index}`, scope);
    for (const [index, row] of value.entries()) {
      if (Array.isArray(row) && row.length !== value[0].length)
        scope.report('all rows must have the same number of cells', `${at}/${index}`);
    }
  },
};

export const dataTableOptions: Record<string, Rule> = {
  page_size: number({ min: 1, max: limits.dataTable.pageSize, whole: true }),
  row_header_column_index: number({ min: 0, max: limits.dataTable.columns - 1, whole: true }),
};

/** The characters a table shows across its cells: Slack caps them for a message as a whole. */
export function cellText(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + cellText(entry), 0);
  if (!isObject(value)) return 0;
  const own = typeof value.text === 'string' ? value.text.length : 0;
  return own + cellText(value.elements) + (own === 0 && typeof value.url === 'string' ? value.url.length : 0);
}
