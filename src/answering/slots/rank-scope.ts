// The area a rank is taken over: asked for in the provinces, a rank among cities is no answer.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Observation } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Cue } from '../../language/lexicon/cues.ts';
import type { Query } from '../../language/query.ts';
import type { MissingSlot } from '../answer.ts';
import type { Slots } from './slots.ts';

// A rank holds within one area: a provincial rank is no national one.
export function onScope(
  observations: readonly Observation[],
  slots: Slots,
  catalog: Catalog,
): { observations: readonly Observation[]; missing: MissingSlot[] } {
  const ranked = observations.filter(({ among }) => among !== undefined);
  if (ranked.length === 0) return { observations, missing: [] };
  const named = areaNamed(slots.query, ranked, catalog) ?? sortNamed(slots.query, ranked, catalog);
  if (named !== undefined) return { observations, missing: [{ slot: 'among', asked: named }] };
  const asked = (['world', 'country', 'region', 'province', 'city', 'district'] as const).filter((scope) =>
    isBesideRank(slots.query, `scope:${scope}`),
  );
  if (asked.length === 0) return { observations, missing: [] };
  const fits = ranked.filter(
    ({ among }) =>
      among !== undefined &&
      (asked.some((scope) => scope === catalog.entity(among).type) || isNamed(among, slots.query)),
  );
  if (fits.length > 0)
    return {
      observations: observations.filter((o) => o.among === undefined || fits.includes(o)),
      missing: [],
    };
  // 全市 beside a city's rank names the city itself.
  const beyond = asked.filter((scope) => scope !== 'city' || isAtRank(slots.query));
  if (beyond.length === 0) return { observations, missing: [] };
  const word = slots.query.mentions.find((m) =>
    m.senses.some((s) => s.type === 'cue' && s.cue === `scope:${beyond[0]}`),
  );
  return { observations, missing: [{ slot: 'among', asked: word?.text ?? '' }] };
}

// "In the region", where the pack calls the area so, whatever sort of area it is.
function isNamed(area: string, { mentions, denied }: Query): boolean {
  return mentions.some(
    (mention) =>
      !denied.includes(mention) &&
      mention.senses.some(({ type, ...sense }) => type === 'entity' && 'id' in sense && sense.id === area),
  );
}

// 全市第6, 全市排名, 全市园区里: the city is what the rank is taken over.
function isAtRank({ mentions }: Query): boolean {
  const outer = mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  const has = (mention: Mention | undefined, cue: Cue) =>
    mention?.senses.some((sense) => sense.type === 'cue' && sense.cue === cue) ?? false;
  return outer.some((mention, at) => {
    const next = outer[at + 1];
    return (
      has(mention, 'scope:city') &&
      next?.start === mention.end &&
      (isRank(next) || isSortWithin(next, outer[at + 2]))
    );
  });
}

// 园区里, 学校当中: all of a sort that lie in the area.
function isSortWithin({ senses, text, end }: Mention, next: Mention | undefined): boolean {
  if (!senses.some((sense) => sense.type === 'cue' && sense.cue.startsWith('type:'))) return false;
  return AMID.test(text) || (next?.start === end && AMID.test(next.text));
}

const AMID = /(?:里|里面|里头|中|之中|当中|中间)$/;

// The area said in the sentence that asks for the rank; "hubs in western China" two sentences before is another matter.
function isBesideRank(query: Query, scope: Cue): boolean {
  if (!query.cues.has(scope)) return false;
  const has = (mention: Mention, cue: Cue) =>
    mention.senses.some((sense) => sense.type === 'cue' && sense.cue === cue);
  const sentences: Mention[][] = [[]];
  for (const mention of query.mentions) {
    if (mention.kind === 'break' && /[.!?。！？\n]/.test(mention.text)) sentences.push([]);
    else sentences.at(-1)?.push(mention);
  }
  const asksRank = (sentence: Mention[]) =>
    sentence.some((m) => has(m, 'measure:rank') || m.number?.form === 'rank');
  if (!sentences.some(asksRank)) return true;
  return sentences.some((sentence) => asksRank(sentence) && sentence.some((mention) => has(mention, scope)));
}

// 在海州排第几, "rank in Haizhou": the place around what is ranked is the area, and "the port in Haizhou" is not.
function areaNamed(
  { mentions, text }: Query,
  ranked: readonly Observation[],
  catalog: Catalog,
): string | undefined {
  const outer = mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  const isOther = (id: string) =>
    ranked.every(({ entity, among }) => among !== id && catalog.isWithin(entity, id) && among !== undefined);
  return outer.find(({ senses, start, end }, at) => {
    if (!senses.some((sense) => sense.type === 'entity' && isOther(sense.id))) return false;
    const [before, next] = [outer[at - 1], outer[at + 1]];
    if (before?.text === '在') return next?.start === end && isRank(next);
    if (AMONG_THOSE_OF.test(text.text.slice(0, start))) return true;
    const isWithin = before !== undefined && /^(?:in|inside|within|among|across)$/.test(before.text);
    return isWithin && !outer[at - 2]?.senses.some(({ type }) => type === 'entity');
  })?.text;
}

// "Among the parks of the city", by its name.
const AMONG_THOSE_OF =
  /\b(?:among|amongst|of all|out of) (?:all )?(?:the )?(?:other )?[a-z]+s (?:of|in|across|within) (?:the )?$/;

const IN_AREA = /\b(?:in|within|across|among|of) (?:the|this|our) (county|district|city|province|country)\b/;

// "6th in the county", where the rank is taken over another sort of area.
function sortNamed({ text }: Query, ranked: readonly Observation[], catalog: Catalog): string | undefined {
  const [said, sort] = IN_AREA.exec(text.text) ?? [];
  return ranked.some(({ among }) => among !== undefined && catalog.entity(among).type === sort)
    ? undefined
    : said;
}

function isRank({ senses, number }: Mention): boolean {
  return (
    number?.form === 'rank' || senses.some((sense) => sense.type === 'cue' && sense.cue === 'measure:rank')
  );
}
