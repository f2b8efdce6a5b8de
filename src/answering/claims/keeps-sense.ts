// Whether a claim that has a statement's words says what the statement says: the opposite has most of them as well, and so
// has what is told of another, of another place's part in it, or turned round.
import type { Entity, Statement } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { placeIn } from '../statements/roles-of-names.ts';
import { onceFor } from '../words/once-for.ts';
import { saysNoMore } from './says-no-more.ts';

/** False where the claim turns round, denies or shifts to another what the statement tells. */
export function keepsSense(statement: Statement, query: Query, index: AnsweringIndex): boolean {
  const { catalog } = index;
  const { text } = query.text;
  const names = query.entities
    .filter(({ mention }) => !mention.nested)
    .map(({ id, mention }) => ({ entity: catalog.entity(id), start: mention.start, end: mention.end }));
  // A sentence of English may quote Chinese.
  const isLatin = names.length > 0 && names.every(({ start, end }) => !HAN.test(text.slice(start, end)));
  const told = toldIn(statement)[isLatin ? 'en' : query.lang];
  return (
    OPPOSITES.every((pair) => keepsSide(pair, text, told)) &&
    !affirmsDenied(text, told) &&
    keepsWay(text, told) &&
    keepsClock(text, told) &&
    keepsPairs(text, told) &&
    keepsComparison(names, text, told) &&
    saysWhatItIs(text, told) &&
    keepsDegree(text, told) &&
    names.every((name) => keepsPart(name, text, told)) &&
    keepsOrderOfNames(names, text, told) &&
    saysNoMore(statement, query, index) &&
    keepsHeight(
      names.map(({ entity }) => entity),
      statement,
      text,
      told,
      catalog,
    )
  );
}

const HAN = /\p{Script=Han}/u;

const toldIn = onceFor(({ text }: Statement) => ({
  zh: normalizeText(text.zh).text,
  en: normalizeText(text.en).text,
}));

/** What is one of them is not the other. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /增[加长多]|上升|上涨|提高|变多|\b(?:rose|risen|rising|grew|grown|increas\w+|went up|more)\b/,
    /减少|下降|下跌|降低|变少|\b(?:fell|fallen|falling|shrank|shrunk|decreas\w+|declin\w+|dropp\w+|went down|fewer|less)\b/,
  ],
  [
    /开始|启动|开工|动工|施行|\b(?:begins?|began|begun|starts?|started|launch\w*)\b/,
    /结束|完成|竣工|完工|终止|\b(?:ends?|ended|finish\w*|complet\w+)\b/,
  ],
  [
    /开放|开馆|开业|开通|启用|\b(?:open(?:s|ed)?|reopen(?:s|ed)?)\b/,
    /关闭|闭馆|停业|停运|停用|关停|拆除|\b(?:clos(?:es?|ed)|shut|demolish\w+)\b/,
  ],
  [/加入|参加|\b(?:join(?:s|ed)?)\b/, /退出|离开|\b(?:le(?:aves?|ft)|withdr[ae]w\w*|quit)\b/],
  [/取消|废除|解除|\b(?:abolish\w*|scrap\w*|lifted)\b/, /恢复|实行|征收|\b(?:restor\w+|introduc\w+|impos\w+)\b/],
  [/最[大多高长快]|\b(?:most|largest|biggest|highest|longest|busiest)\b/, /最[小少低短慢]|\b(?:least|smallest|lowest|shortest|quietest)\b/],
  [/缩短|变短|\b(?:shorter|shortened)\b/, /延长|变长|\b(?:longer|lengthened)\b/],
]; // biome-ignore format: pairs

function keepsSide([one, other]: readonly [RegExp, RegExp], claim: string, told: string): boolean {
  const [says, saysOther] = [one.test(claim), other.test(claim)];
  if (says === saysOther) return true;
  const [tells, tellsOther] = [one.test(told), other.test(told)];
  return tells === tellsOther || tells === says;
}

const NOT_ZH = /(?:没有?|不(?![断到仅同])|未|无)([\p{Script=Han}]{2})/gu;
const NOT_EN =
  /\b(?:nobody|no one|none|not|never|no longer)(?: (?:has|have|had|be|been|to|any|of them))? ([a-z]{3,})/g;
const DENIES = /没|不|未|无|\b(?:no|not|nobody|none|never|nor|neither|without)\b|n['’]t\b/;

// 有人生病, of whom it is told that 没有人生病.
function affirmsDenied(claim: string, told: string): boolean {
  if (DENIES.test(claim.replace(/[对是]不[对是]|有没有/g, ''))) return false;
  return [...told.matchAll(NOT_ZH), ...told.matchAll(NOT_EN)].some(([, denied = '']) =>
    claim.includes(denied),
  );
}

const FROM_TO_ZH = /从(\p{Script=Han}{1,4}?)(?:转为|转向|变为|变成|改为|走向|迈向|到|至)(\p{Script=Han}{2})/u;
const FROM_TO_EN = /\bfrom (?:the )?([a-z]+)(?: [a-z]+){0,2} to (?:the )?([a-z]+)/;

// 从领跑转为并跑, of what goes from following to leading.
function keepsWay(claim: string, told: string): boolean {
  const [, from, to] = FROM_TO_ZH.exec(claim) ?? FROM_TO_EN.exec(claim) ?? [];
  if (from === undefined || to === undefined) return true;
  const [start, end] = [told.indexOf(from), told.indexOf(to)];
  return start < 0 || end < 0 || start < end;
}

const CLAUSE_OF_FOUR = /(?<!\p{Script=Han})\p{Script=Han}{4}(?!\p{Script=Han})/gu;

// 甲渐远、乙已近, of whom it is told the other way round.
function keepsPairs(claim: string, told: string): boolean {
  const clauses = claim.match(CLAUSE_OF_FOUR) ?? [];
  return clauses.every(
    (one) =>
      told.includes(one) ||
      !clauses.some((other) => other !== one && told.includes(one.slice(0, 2) + other.slice(2))),
  );
}

const COMPARES = /超过|超出|高于|低于|多于|少于|大于|小于|胜过|不如|不及|比|\b(?:than|vs)\b/;

// "One lends more than the other", of what is told of the two without holding the one against the other.
function keepsComparison(
  names: readonly { readonly start: number; readonly end: number }[],
  claim: string,
  told: string,
): boolean {
  if (COMPARES.test(told)) return true;
  const places = names.toSorted((one, other) => one.start - other.start);
  return places.every(({ end }, at) => {
    const next = places[at + 1];
    return next === undefined || !COMPARES.test(claim.slice(end, next.start));
  });
}

const CLOCK = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g;

// 09:47, of what came at 09:46; a time told in another way is not held here.
function keepsClock(claim: string, told: string): boolean {
  const clocks: readonly string[] = told.match(CLOCK) ?? [];
  return (
    clocks.length === 0 ||
    (claim.match(CLOCK) ?? []).every((clock) => clocks.some((one) => one.startsWith(clock)))
  );
}

const WHOLLY = /全面|全部|完全|彻底|\b(?:fully|completely|entirely|wholly)\b/;

// 全面建成, of what 初步成形: how far a thing has come is told.
function keepsDegree(claim: string, told: string): boolean {
  return !WHOLLY.test(claim) || WHOLLY.test(told);
}

const IS_A = /\b(?:is|was|as|,) (?:an?|the) ((?:[a-z-]+ ){0,2}[a-z-]{4,})/g;

// "Is a retired teacher", of a retired postman.
function saysWhatItIs(claim: string, told: string): boolean {
  return [...claim.matchAll(IS_A)].every(([, said = '']) => {
    const words = said.split(' ').filter((word) => word.length > 3 && !PREPOSITION.test(word));
    const isMeant = words.some((word) => told.includes(word));
    return !isMeant || words.every((word) => told.includes(word.replace(/s$/, '')));
  });
}

const PREPOSITION = /^(?:that|with|from|into|over|under|than|this|which|where|when|right|true|after|before)$/;

/** What stands before a name and says which part it has in what came about. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['at', /(?:在|位于|于)$|\b(?:at|in|inside) (?:the )?$/],
  ['to', /(?:[到去赴往]|前往|来到|送到)$|\b(?:to|into) (?:the )?$/],
  ['from', /(?:[从自]|来自)$|\bfrom (?:the )?$/],
  ['with', /[与和跟同、]$|\b(?:and|with|vs) (?:the )?$/],
];

/** The part in what came about that the words before a name give it; undefined where they give none. */
export function partOf(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 12), start);
  return PARTS.find(([, pattern]) => pattern.test(before))?.[0];
}

// 与桥头签订, of what two others signed there; "a delegation from the hospital", of one that came to it.
function keepsPart(
  { entity, start }: { readonly entity: Entity; readonly start: number },
  claim: string,
  told: string,
): boolean {
  const place = placeIn(told, entity);
  if (place < 0) return true;
  const [said, tells] = [partOf(claim, start), partOf(told, place)];
  if (said === undefined || said === tells) return true;
  if (said === 'to' || said === 'from') return false;
  return tells === undefined;
}

const BY = /[由被]|\bby\b/;

// "The farm launched it at the bureau", of what the bureau launched at the farm: in one voice, names stand in one order, save
// where both say that one is a place.
function keepsOrderOfNames(
  names: readonly { readonly entity: Entity; readonly start: number; readonly end: number }[],
  claim: string,
  told: string,
): boolean {
  if (BY.test(claim) !== BY.test(told))
    return !(BY.test(claim) ? isDoneByOther(names, claim, told) : takesDoersPart(names, claim, told));
  const places = names
    .map((name) => ({ ...name, place: placeIn(told, name.entity) }))
    .filter(({ place }) => place >= 0)
    .filter(({ start, place }) => !(partOf(claim, start) === 'at' && partOf(told, place) === 'at'))
    .sort((one, other) => one.start - other.start);
  return places.every((one, at) => {
    const last = places[at - 1];
    return last === undefined || last.place <= one.place || isCalledSo(last, one, claim);
  });
}

// 项目投资公司, of the 项目 that is 由公司投资: whoever did it is the one that it is done to.
function takesDoersPart(
  names: readonly { readonly entity: Entity; readonly start: number; readonly end: number }[],
  claim: string,
  told: string,
): boolean {
  return names.some(({ entity, start }) => {
    const place = placeIn(told, entity);
    const deed = VERB_BEFORE.exec(claim.slice(0, start))?.[1];
    return (
      place > 0 &&
      /[由被]$/.test(told.slice(0, place)) &&
      deed !== undefined &&
      told.slice(place).includes(deed)
    );
  });
}

const BY_BEFORE = /\bby (?:the )?$/;
const IS_ITS = /\b(?:is|was|are|were) (?:the|an?) [a-z]+ (?:in|of|behind|for)\b/;

// "The company was invested in by the project", of the company that is the investor in it.
function isDoneByOther(
  names: readonly { readonly entity: Entity; readonly start: number; readonly end: number }[],
  claim: string,
  told: string,
): boolean {
  const doer = names.find(({ start }) => BY_BEFORE.test(claim.slice(0, start)));
  if (!doer) return false;
  const to = placeIn(told, doer.entity);
  return names.some((one) => {
    const from = placeIn(told, one.entity);
    return one !== doer && from >= 0 && from < to && IS_ITS.test(told.slice(from, to));
  });
}

const VERB_BEFORE = /(?<![由被的是为])(?![\p{Script=Han}]?[由被的是为])(\p{Script=Han}{2})$/u;

// 某某是某地护林员, where the record says the post before the name.
function isCalledSo(
  { entity, end }: { readonly entity: Entity; readonly end: number },
  other: { readonly start: number },
  claim: string,
): boolean {
  return entity.type === 'person' && /^(?:就?是|,? (?:is|was)\b)/.test(claim.slice(end, other.start));
}

const HEIGHT =
  /最|第一|首[个位次]|唯一|\b(?:most|least|best|worst|first|only|(?:high|low|larg|small|great|bigg|long|short|fast|slow|busi|rich|poor|old|young|wid|new)est)\b/;

// 全州最高, told of whoever is named before it there, and of no other.
function keepsHeight(
  named: readonly Entity[],
  { about }: Statement,
  claim: string,
  told: string,
  catalog: AnsweringIndex['catalog'],
): boolean {
  if (!HEIGHT.test(claim) || named.length === 0) return true;
  const at = HEIGHT.exec(told)?.index ?? -1;
  if (at < 0) return true;
  const before = told.slice(0, at);
  const [last] = about
    .map((id) => ({ id, place: lastPlaceIn(before, catalog.entity(id)) }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => other.place - one.place);
  const ids = named.map(({ id }) => id);
  return last === undefined || ids.includes(last.id) || !ids.some((id) => about.includes(id));
}

function lastPlaceIn(told: string, { name, aliases }: Entity): number {
  return Math.max(
    ...[...Object.values(name), ...aliases.zh, ...aliases.en].map((one) =>
      told.lastIndexOf(normalizeText(one).text),
    ),
  );
}
