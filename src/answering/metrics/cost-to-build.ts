// "What does the new wing cost to build", 二期建设要多少钱: what a project costs is what it costs to build.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Query } from '../../language/query.ts';

const TO_BUILD = /\b(costs?) to (?:build|construct|put up|erect|finish|complete)\b/;
const BUILT_FOR =
  /(?:建设|修建|建造|兴建|[建修盖])(?:起来|好|成|完)?(?=[^,，。?？]{0,4}(?:多少|好多|几多|几个?亿|几千?万))|(?<=(?:多少|好多|几多)(?:块)?(?:钱|亿|万)?)(?:来|去)?(?:建设|修建|建造|[建修盖])(?:的|成的?|好的?|起来的?)?$/u;
const SPENDS = /(?:要|得|会|需要?|打算)花(?=了?(?:多少|好多|几多))/u;
const MONEY = /多少钱|好多钱|几多钱|花|投|块钱|亿|万/;
const END = /[\s?？!！.。呢啊呀吗嘛]+$/u;

/** The text without the building, of a project that is named; undefined where nothing of the sort is asked. */
export function withoutBuilding(
  { text: { text }, intent }: Query,
  entities: readonly string[],
  catalog: Catalog,
): string | undefined {
  if (intent === 'claim' || !entities.some((id) => catalog.entity(id).type === 'project')) return undefined;
  const said = text.replace(END, '');
  if (TO_BUILD.test(said)) return said.replace(TO_BUILD, '$1');
  if (!MONEY.test(said) || !BUILT_FOR.test(said)) return undefined;
  return said.replace(BUILT_FOR, '').replace(SPENDS, '花');
}
