// "Output as a share of the neighbour's", where output itself is on record too: the share of the benchmark's is named by
// whatever names the amount.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Measure, Variable } from '../../knowledge/types.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';

/** The query in which the names of an amount name its share of a benchmark's, where that is asked for of one on record. */
export function withShareNamed(query: Query, measure: Measure | undefined, catalog: Catalog): Query {
  if (measure !== 'share' || query.variables.length === 0) return query;
  const places = new Set(query.entities.flatMap(({ id, mention }) => (mention.nested ? [] : [id])));
  const shares = sharesOf(catalog);
  const variables = query.variables.map((named) => {
    const share = named.mention.nested ? undefined : shares.get(named.id);
    return share && isAgainstAny(share, places, catalog) ? { ...named, id: share.id } : named;
  });
  return { ...query, variables };
}

/** True where the share is that of an amount among those metrics, in that of a benchmark. */
export function isShareOfAny({ id }: Variable, metrics: readonly string[], catalog: Catalog): boolean {
  return metrics.some((metric) => sharesOf(catalog).get(metric)?.id === id);
}

function isAgainstAny({ id }: Variable, places: ReadonlySet<string>, catalog: Catalog): boolean {
  return catalog.observationsOf(id).some(({ benchmark }) => benchmark !== undefined && places.has(benchmark));
}

/** The share of a benchmark's of every amount that has one of its own name. */
const sharesOf = onceFor((catalog: Catalog): ReadonlyMap<string, Variable> => {
  const shares = catalog.pack.variables.filter((one) => one.measure === 'share' && one.nameAgainst);
  return new Map(
    catalog.pack.variables.flatMap((amount) => {
      if (amount.measure !== 'level' && amount.measure !== 'count') return [];
      const [share, ...more] = shares.filter((one) => isShareOf(one, amount));
      return share === undefined || more.length > 0 ? [] : [[amount.id, share] as const];
    }),
  );
});

function isShareOf({ nameAgainst }: Variable, amount: Variable): boolean {
  if (!nameAgainst) return false;
  const rest = nameAgainst.zh.startsWith(amount.name.zh) ? nameAgainst.zh.slice(amount.name.zh.length) : '';
  const said = nameAgainst.en.toLowerCase();
  return AGAINST.test(rest) || said.startsWith(`${amount.name.en.toLowerCase()} as a share of {benchmark}`);
}

const AGAINST = /^(?:相当于|占|与|和|等于|对)\{benchmark\}/;
