// A clause of a Chinese claim that tells something beside its figure: 市民失望, 比邻市好得多, 自从换了供应商. The figure bears
// none of it out. Who asks, what for, and how it is to be confirmed, stand in clauses of their own as well and are chat.
import type { Mention } from '../../language/find-mentions.ts';
import { isLong } from '../../language/long-message.ts';
import type { Query, StatedNumber } from '../../language/query.ts';

/** True where a clause of the claim's own sentence tells of something else than the figure. */
export function tellsInOtherClause({ number }: StatedNumber, { mentions, text: { text } }: Query): boolean {
  if (!/\p{Script=Han}/u.test(text) || isLong(mentions)) return false;
  const outer = mentions.filter(({ nested }) => !nested);
  return clausesOf(outer, sentenceAround(text, number.start), text).some((clause) => {
    const said = text.slice(clause[0]?.start, clause.at(-1)?.end);
    return (
      (said.match(HAN)?.length ?? 0) >= LEAST_HAN &&
      !clause.some(isOfFigure) &&
      !clause.some(asks) &&
      clause.some(tells) &&
      !OF_WHO_ASKS.test(said)
    );
  });
}

const HAN = /\p{Script=Han}/gu;
/** Fewer characters than these are no clause that tells anything. Range 3 to 5. */
const LEAST_HAN = 4;

/** Whoever asks or is asked, the work on a text, and the record: chat around the claim. */
const OF_WHO_ASKS =
  /[我你您咱俺]|大家|各位|稿|版|文章|报道|新闻|记录|资料|材料|标题|导语|图说|海报|展板|ppt|[写编校审核查问说讲听看记印登填抄引发刊用]|领导|老板|编辑|同事|记者|急|等着|请|麻烦|谢|帮|劳驾|不好意思|打扰|[错对准数]|这[个条句些]?(?:数|话|事)|数据|来源|出处/;

const QUOTES = /["“”「」『』]/;

// A quotation ends a clause, as a break does.
function clausesOf(
  outer: readonly Mention[],
  [from, to]: readonly [number, number],
  text: string,
): Mention[][] {
  const clauses: Mention[][] = [[]];
  for (const mention of outer) {
    if (mention.start < from || mention.end > to) continue;
    const before = clauses.at(-1)?.at(-1);
    if (before && QUOTES.test(text.slice(before.end, mention.start))) clauses.push([]);
    if (mention.kind === 'break') clauses.push([]);
    else clauses.at(-1)?.push(mention);
  }
  return clauses;
}

function sentenceAround(text: string, at: number): readonly [number, number] {
  const ends = [...text.matchAll(/[!?;。！？；\n]/g)].map(({ index }) => index);
  return [(ends.findLast((end) => end < at) ?? -1) + 1, ends.find((end) => end >= at) ?? text.length];
}

function isOfFigure({ kind, senses }: Mention): boolean {
  return kind === 'period' || kind === 'number' || senses.some(({ type }) => type !== 'cue');
}

function asks({ senses }: Mention): boolean {
  return senses.some((sense) => sense.type === 'cue' && ASKS.test(sense.cue));
}

const ASKS = /^(?:ask:(?!difference|gap|points|series|multiple|list)|thanked|turn:)/;

// A word nobody knows, or one that says how something stands or went.
function tells({ kind, senses }: Mention): boolean {
  return kind === 'unknown' || senses.some((sense) => sense.type === 'cue' && TELLS.test(sense.cue));
}

const TELLS =
  /^(?:measure:|direction:|type:|scope:|grade:|status:forecast|except|not$|deed|ask:(?:difference|gap|points|series|multiple|list))/;
