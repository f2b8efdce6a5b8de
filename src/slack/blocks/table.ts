import type { DataTableBlock } from '@slack/types';
import type { RenderedTable } from '../../wording/rendered-answer.ts';
import { LIMITS } from './limits.ts';
import { truncateText } from './text.ts';

/** A native table; undefined where it would not fit whole, since a table without its last rows misleads. */
export function buildTable({ caption, header, rows }: RenderedTable): DataTableBlock | undefined {
  const all = [header, ...rows];
  const length = all.flat().reduce((total, cell) => total + cell.length, 0);
  const fits =
    rows.length > 0 &&
    rows.length <= LIMITS.tableRows &&
    header.length <= LIMITS.tableColumns &&
    length <= LIMITS.tableText;
  if (!fits) return undefined;
  return {
    type: 'data_table',
    caption: truncateText(caption, LIMITS.tableCaption),
    // An empty cell is refused.
    rows: all.map((row) => row.map((cell) => ({ type: 'raw_text', text: cell.trim() === '' ? '—' : cell }))),
    page_size: LIMITS.tablePage,
  };
}
