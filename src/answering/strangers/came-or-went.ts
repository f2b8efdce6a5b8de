// 走了多少名, 新来几个: how many came or went, of what a figure counts as it stands on a day.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Variable } from '../../knowledge/types.ts';
import { matches } from '../../language/matches.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';

const MOVED =
  /(?:(?:新?招聘?|新?聘|雇|请|裁|辞退?|开除)(?=[了过掉])|回来|回去|进来|出去|过来|过去|来|去|走|跑|进|出|入|回)[了过掉]*(?=有?(?:多少|几多|好多|几))/g;

/** The verb of coming or going that asks for a change, beside a metric that is recorded as of single days. */
export function cameOrWent(query: Query, variable: Variable, own: string, catalog: Catalog): string[] {
  const said = matches(MOVED, query.text.text).filter(
    ({ index, 0: verb }) =>
      !own.includes(verb.slice(0, 1)) &&
      query.mentions.some(({ nested, start }) => !nested && start === index),
  );
  return said.length > 0 && isOfDays(catalog)(variable) ? said.map(([verb]) => verb) : [];
}

const isOfDays = onceFor((catalog: Catalog) =>
  onceFor(({ id, measure }: Variable) => {
    const periods = catalog.observationsOf(id).flatMap(({ period }) => period ?? []);
    return measure === 'count' && periods.length > 0 && periods.every(({ start, end }) => start === end);
  }),
);
