import { useState } from 'react';
import type { Json } from '../../../types.ts';
import { usePage } from '../state/page-context.tsx';
import { isObject, stringOf } from './read-block.ts';

/** A native table: the first row is its head, and long ones are turned page by page. */
export function DataTable({ block }: { block: Json }) {
  const { strings } = usePage();
  const [page, turnTo] = useState(0);
  const [head = [], ...rows] = (Array.isArray(block.rows) ? block.rows : []).map((row) =>
    Array.isArray(row) ? row.map(cellText) : [],
  );
  const size = typeof block.page_size === 'number' ? block.page_size : 5;
  const first = page * size;
  const shown = rows.slice(first, first + size);
  const caption = stringOf(block.caption);
  return (
    <div className="data-table">
      <div className="table-scroll">
        <table>
          {caption && <caption>{caption}</caption>}
          <thead>
            <tr>
              {head.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                <th key={index} scope="col" data-number={isNumberColumn(rows, index)}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
              <tr key={first + at}>
                {row.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
                  <td key={index} data-number={isNumberColumn(rows, index)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > size && (
        <p className="table-pages">
          <span>{strings.page(first + 1, Math.min(first + size, rows.length), rows.length)}</span>
          <button type="button" className="button" disabled={page === 0} onClick={() => turnTo(page - 1)}>
            {strings.previous}
          </button>
          <button
            type="button"
            className="button"
            disabled={first + size >= rows.length}
            onClick={() => turnTo(page + 1)}
          >
            {strings.next}
          </button>
        </p>
      )}
    </div>
  );
}

function cellText(cell: unknown): string {
  if (!isObject(cell)) return '';
  if (typeof cell.text === 'string') return cell.text;
  if (typeof cell.value === 'number') return String(cell.value);
  return leaves(cell.elements).join('');
}

function leaves(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (!isObject(value)) return [];
  return typeof value.text === 'string' ? [value.text] : leaves(value.elements);
}

const numeric = /^[^\p{L}]*[-+]?\d[\d,. ]*\s*\S{0,3}$/u;

/** Figures stand to the right, so that their digits line up. */
function isNumberColumn(rows: string[][], column: number): boolean {
  return rows.length > 0 && rows.every((row) => row[column] === '—' || numeric.test(row[column] ?? ''));
}
