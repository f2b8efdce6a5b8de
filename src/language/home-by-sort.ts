// 图书馆2021年来了多少人, 馆里有多少座位: the body that the pack is of, said by its sort where a clause begins. Behind another
// word (大学图书馆) it is another's.
import type { Catalog } from '../knowledge/catalog.ts';

const SORT = /(?:图书馆|博物馆|医院|学校|公司|集团|银行|水厂|电厂|医联体)$/;
const BEGINS = '(^|[,。;!?:\\s]|请问|问一?下|咱们?|我们|你们)';
const GOES_ON =
  '(?=(?:在|于)?(?:20\\d\\d|\\d\\d年|[去今前]年|[上下]半年|一共|总共|共|现在|目前|如今|每[周天]))';

const known = new WeakMap<Catalog, readonly [pattern: RegExp, name: string] | undefined>();

/** The text with the home's name in place of its sort; as it was where it is not so named. */
export function withHomeBySort(text: string, catalog: Catalog): string {
  if (!known.has(catalog)) known.set(catalog, sortOf(catalog));
  const [pattern, name] = known.get(catalog) ?? [];
  return pattern && name !== undefined
    ? text.replace(pattern, (_, before: string) => `${before}${name}`)
    : text;
}

function sortOf({ pack }: Catalog): readonly [RegExp, string] | undefined {
  const home = pack.entities.find(({ id }) => id === pack.home);
  const [sort] = (home && home.type !== 'place' && SORT.exec(home.name.zh)) || [];
  if (!home || sort === undefined) return undefined;
  const inside = `${sort.slice(-1)}里(?:的)?`;
  return [
    new RegExp(`${BEGINS}(?:${sort}(?:里的?)?${GOES_ON}|${inside}(?=\\p{Script=Han}|\\d))`, 'u'),
    home.name.zh,
  ];
}
