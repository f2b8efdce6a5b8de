import { useState } from 'react';
import type { Json } from '../../../types.ts';
import { Icon } from '../frame/icons.tsx';
import { usePage } from '../state/page-context.tsx';
import { Pie } from './pie.tsx';
import { Bars, Lines, Plot } from './plot.tsx';
import { type ChartData, readChart } from './read-chart.ts';

/** A native chart, or its figures as a table: the same for who sees and for who hears. */
export function Chart({ block }: { block: Json }) {
  const { strings } = usePage();
  const [asTable, showTable] = useState(false);
  const chart = readChart(block);
  if (!chart) return null;
  return (
    <figure className="chart">
      <figcaption>
        <span>
          <strong>{chart.title}</strong>
          {chart.unit && <span className="chart-unit">{chart.unit}</span>}
        </span>
        <button
          type="button"
          className="icon-button"
          title={asTable ? strings.showChart : strings.showTable}
          onClick={() => showTable(!asTable)}
        >
          <Icon name={asTable ? 'chart' : 'table'} />
          <span className="sr-only">{asTable ? strings.showChart : strings.showTable}</span>
        </button>
      </figcaption>
      {asTable ? <Figures chart={chart} /> : <Drawing chart={chart} />}
      {chart.kind !== 'pie' && chart.series.length > 1 && (
        <Legend names={chart.series.map(({ name }) => name)} />
      )}
      {chart.kind === 'pie' && <Legend names={chart.categories} />}
    </figure>
  );
}

function Drawing({ chart }: { chart: ChartData }) {
  const summary = `${chart.title}: ${sayFigures(chart)}`;
  if (chart.kind === 'pie') return <Pie chart={chart} label={summary} />;
  return (
    <Plot chart={chart} label={summary}>
      {(scale) =>
        chart.kind === 'bar' ? <Bars chart={chart} scale={scale} /> : <Lines chart={chart} scale={scale} />
      }
    </Plot>
  );
}

function sayFigures({ categories, series, unit }: ChartData): string {
  return series
    .map(({ values }) =>
      categories
        .flatMap((category, at) => (values[at] === undefined ? [] : `${category} ${values[at]}${unit}`))
        .join(', '),
    )
    .join('; ');
}

function Legend({ names }: { names: string[] }) {
  return (
    <ul className="legend">
      {names.map((name, index) => (
        <li key={name} data-series={index}>
          {name}
        </li>
      ))}
    </ul>
  );
}

function Figures({ chart }: { chart: ChartData }) {
  const { strings } = usePage();
  return (
    <div className="data-table">
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.period}</th>
              {chart.series.map(({ name }) => (
                <th key={name} scope="col" data-number="true">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.categories.map((category, at) => (
              <tr key={category}>
                <td>{category}</td>
                {chart.series.map(({ name, values }) => (
                  <td key={name} data-number="true">
                    {values[at] ?? '—'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
