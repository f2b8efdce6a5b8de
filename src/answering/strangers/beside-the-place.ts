// A place or body that is told by another: the one next door, a rival of it, a side or a floor of it. What is on record
// for the one that is named is none of theirs.
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';
import { isOwn } from '../words/own-words.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';

const ONE = '(?:[个家座所条处]|[市县区镇乡村省站路馆院厂园]|城市|地方|单位|公司)';
const NEXT_TO = new RegExp(
  `(?:旁边|隔壁|对面|附近|邻近|相邻|毗邻|边上|隔(?:一)?条[路街江河]|斜对过|对过)(?:的|那|这|马路|街|路|[一几两])*${ONE}`,
  'gu',
);
const RIVAL = /(?:竞争对手|老?对手|死对头|冤家|同行|友商|对家|邻居|兄弟单位)(?:的|那边|那儿)?/gu;
const SIDE =
  /(?:[东南西北](?:[东南西北])?|靠\p{Script=Han}{1,2}?|临\p{Script=Han}{1,2}?)(?:那|这)?一?(?:侧|半边?|边|头|面|段|角|片|岸|部|城)的?|(?<!一)[左右上下](?:侧|半[边段]|岸)的?|(?:[一二三四五六七八九十]|\d{1,2})(?:楼(?!盘)|层|号楼|号厅|号车间)|(?:老城|新城|主城|郊)区|郊外|城[里外]头|乡下/gu;

/** What the question says stands beside the place, or is a side of it; `own` are the metric's names and definition. */
export function besideThePlace(query: Query, own: string): string[] {
  return saidIn(query).filter((said) => !isOwn(own, said));
}

const saidIn = onceFor((query: Query): readonly string[] => [
  ...[NEXT_TO, RIVAL].flatMap((pattern) => saidOutsideNames(query, pattern).map(([said]) => said)),
  ...saidOutsideNames(query, SIDE)
    .filter(({ 0: said, index }) => adjoinsPlace(query, index, index + said.length))
    .map(([said]) => said),
]);

function adjoinsPlace({ entities, text: { text } }: Query, from: number, to: number): boolean {
  return entities.some(
    ({ mention: { start, end, nested } }) =>
      !nested && (/^的?$/.test(text.slice(to, start)) || /^的?$/.test(text.slice(end, from))),
  );
}
