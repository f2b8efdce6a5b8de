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

/** What puts another place beside the name that follows: next door to, closest to, just behind. */
const NEXT_TO_EN =
  /\b(?:(?:any|some|every|no)(?:where|one|body|thing)(?: else)? (?:like|but|except(?: for)?|similar to|comparable to|resembling|besides|other than|apart from|around|near|outside|beyond)|(?:(?:an?|any|another|some|one|every|each) [a-z-]+ the (?:size|likes|scale|calibre|class|equal) of|(?:bigger|smaller|larger|richer|poorer|older|better|worse|more [a-z]+|less [a-z]+) than|(?:as|so) [a-z]+ as|on a par with)|(?:all|none|those|others) (?:like|but|except(?: for)?|similar to|around|near|outside|beyond)|(?:came|comes|finished|stood|is|was|were|landed|ended) (?:right |just |straight |directly |immediately )?(?:after|behind|below|above|ahead of)|next(?: door)?(?: along)? (?:to|from|after)|(?:nearest|closest|second|similar|adjacent|parallel|opposite|rival|twinned|neighbou?r|alternative)s? (?:to|of|with)|nearest|beside|neighbou?ring|adjoining|bordering(?: on)?|opposite|facing|(?:right|just|directly|immediately|one|next|next door|two|three|places?) (?:behind|ahead of|above|below|under|over|after|before|past)|across (?:the )?[a-z]+ from|(?:along|down|up|over) (?:the )?(?:road|street|river|coast|line|valley|way)? ?from|(?:down|up)stream (?:of|from)|(?:north|south|east|west)(?:east|west)? of|(?:the|an?) (?:[a-z-]+ ){1,4}?(?:around|round|surrounding|outside|beyond|near|close to|not far from)|the (?:greater|wider)|(?:rivals?|competitors?|neighbou?rs?|equivalents?|counterparts?|runners?[ -]?up|successors?|predecessors?|heirs?|second|alternatives?|forerunners?) (?:of|to))(?: the)? $/;
/** Who stands to it as a rival, a neighbour or a forerunner: another than the place whose name goes before. */
const RIVAL_EN =
  /^(?:['’]s?)? (?:(?:[a-z-]+) ){0,2}?(?:rivals?|competitors?|competition|neighbou?rs?|counterparts?|equivalents?|opponents?|challengers?|nemesis|runner-?up|predecessors?|successors?|forerunners?|twin(?: (?:town|city))?|sister (?:[a-z]+)|parent (?:company|body|group|firm)|next[- ]door|nearest [a-z]+|closest [a-z]+)\b/;
/** Whoever the record measures against may be called so. */
const MEASURED_AGAINST = /^(?:['’]s?)? (?:rivals?|counterparts?|competitors?)$/;
/** A side, a floor or a corner of what is named behind it. */
const SIDE_EN =
  /\b(?:(?:the|its|that|one|either|each|any|this) )(?:(?!(?:on|at|by|from|in)\b)[a-z-]+ ){0,3}?(?:sides?|half|halves|ends?|wings?|floors?|stor(?:e)?ys?|banks?|edges?|corners?|quarters?|outskirts|suburbs|centre|center|core|heart|basement|lobby|upstairs|downstairs|portion|stretch|arm|tip|fringes?|hinterland|bits?) of (?:the )?$|\b(?:(?:ground|top|upper|lower|first|second|third|fourth|fifth|north|south|east|west|new|old|main|back|front|left|right)(?:ern)?[- ])(?:floors?|stor(?:e)?ys?|wings?|halls?|ends?|sides?|entrances?|gates?|levels?|decks?) (?:of|at|in|on|inside) (?:the )?$/;

// "The town next to X", "X's biggest rival", "the harbour side of X".
function besideName({ entities, text: { text }, cues }: Query): string[] {
  // Of two places named, one may well be measured by how near it comes to the other.
  const isAlone = new Set(entities.flatMap(({ id, mention }) => (mention.nested ? [] : [id]))).size === 1;
  return entities.flatMap(({ mention: { start, end, nested } }) => {
    if (nested) return [];
    const before =
      (isAlone ? NEXT_TO_EN.exec(text.slice(0, start)) : null) ?? SIDE_EN.exec(text.slice(0, start));
    if (before) return [before[0].trim()];
    const behind = RIVAL_EN.exec(text.slice(end))?.[0];
    const isBenchmark = behind !== undefined && cues.has('benchmark') && MEASURED_AGAINST.test(behind);
    return behind === undefined || isBenchmark ? [] : [behind.replace(/^['’]s?/, '').trim()];
  });
}
/** What the question says stands beside the place, or is a side of it; `own` are the metric's names and definition. */
export function besideThePlace(query: Query, own: string): string[] {
  return saidIn(query).filter((said) => !isOwn(own, said));
}

const saidIn = onceFor((query: Query): readonly string[] => [
  ...[NEXT_TO, RIVAL].flatMap((pattern) => saidOutsideNames(query, pattern).map(([said]) => said)),
  ...saidOutsideNames(query, SIDE)
    .filter(({ 0: said, index }) => adjoinsPlace(query, index, index + said.length))
    .map(([said]) => said),
  ...besideName(query),
]);

function adjoinsPlace({ entities, text: { text } }: Query, from: number, to: number): boolean {
  return entities.some(
    ({ mention: { start, end, nested } }) =>
      !nested && (/^的?$/.test(text.slice(to, start)) || /^的?$/.test(text.slice(end, from))),
  );
}
