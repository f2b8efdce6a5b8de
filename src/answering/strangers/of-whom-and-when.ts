// Of which people, which hours or which part of a place a question speaks, where the figure is of them all.
import type { Mention } from '../../language/find-mentions.ts';
import { ROLE_EN, ROLE_ZH, ROLES_EN } from '../../language/lexicon/people-by-role.ts';
import { matches } from '../../language/matches.ts';
import type { Query } from '../../language/query.ts';
import { onceFor } from '../words/once-for.ts';
import { isOwn, namesVariable } from '../words/own-words.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';
import { addsNothing } from './modifiers.ts';

interface Part {
  readonly asked: string;
  readonly word: string;
}

/** The parts that the question names and `own`, the metric's names, its definition and its unit, do not. */
export function ofWhomAndWhen(query: Query, own: string): string[] {
  return partsIn(query)
    .filter(({ word }) => !isOwn(own, word))
    .map(({ asked }) => asked);
}

/** Those of a role whose doings or opinions are asked for, right before a name of the metric or anywhere in a question. */
export function ofRole(query: Query, variable: string, own: string): string[] {
  const { text } = query.text;
  const before = query.mentions.flatMap((mention) => {
    if (mention.nested || !namesVariable(mention, variable) || OF_POSTS.test(own)) return [];
    const word = ROLE_BEFORE.exec(text.slice(Math.max(0, mention.start - 30), mention.start));
    return word ? [word[1] ?? word[2] ?? ''] : [];
  });
  const named = matches(OF_ROLE, text)
    .filter(({ index }) => !query.mentions.some((mention) => isThing(mention) && covers(mention, index)))
    .map(([word]) => word);
  const isIts = (word: string) =>
    isOwn(own, word) || isOwn(own, word.replace(/s$/, '')) || (LIVE_THERE.test(word) && RESIDENTS.test(own));
  return [...before, ...named].filter((word) => !isIts(word));
}

// Cook vacancies: what is counted is held by whoever has the post.
const OF_POSTS = /\bvacanc|空缺|缺编/;
const LIVE_THERE = /^(?:locals?|当地人|本地人|村民)$/;
const RESIDENTS = /\b(?:residents?|inhabitants?|population)\b|居民|人口/;

const covers = ({ start, end }: Mention, at: number) => start <= at && at < end;

// The bare word for whoever is told of in a fact is no name.
const isThing = ({ nested, senses }: Mention) =>
  !nested && senses.some(({ type }) => type === 'entity' || type === 'variable' || type === 'unit');

const ROLE_BEFORE = new RegExp(`\\b(${ROLE_EN})(?:['’]s?)? $|(${ROLE_ZH})们?(?:自己)?的?$`);

// Several of them are no post that one holds; those who ask, say or are told are no part of what is counted.
const TOLD =
  '(?<!\\b(?:tell|told|telling|send|sending|show|give|brief|briefing|remind|ask|asked|asking) (?:the |our |my |some )?)';
const ASKS =
  '(?! (?:who |that )?(?:(?:are|were|is|was|have|has|had|keep|keeps|kept|do|did|will|would|just|also|often|always|all|still|now|here|there|at the [a-z]+) )*(?:ask|want|need|say|said|claim|told|tell|report|wonder|argu|insist|swear|like|think|thought|reckon|believe|demand|quot|put|wrote|writ|print|know)[a-z]*)';
const OF_ROLE = new RegExp(`${TOLD}\\b${ROLES_EN}\\b${ASKS}`, 'g');

const partsIn = onceFor((query: Query): readonly Part[] => [
  ...among(query),
  ...setApart(query),
  ...[OF_PEOPLE, DONE_TO, COMPLAINED_OF, AT_HOURS, IN_PART_OF, AT_NO_TIME].flatMap((pattern) =>
    saidOutsideNames(query, pattern).map(({ 0: asked, 1: word }) => ({ asked, word: word ?? asked })),
  ),
]);

const AMONG = /\bamong(?:st)? (?!them\b|these\b|those\b|others?\b|the others?\b)[a-z' -]{3,30}/g;

// "Among women". Among the cities of a province is the area of a rank.
function among(query: Query): Part[] {
  return saidOutsideNames(query, AMONG).flatMap(({ 0: said, index }) => {
    const isArea = query.mentions.some(
      ({ start, end, senses }) =>
        index < start &&
        end <= index + said.length &&
        senses.some(
          (sense) => sense.type !== 'cue' || /^(?:scope|grade|type|home|benchmark)/.test(sense.cue),
        ),
    );
    return isArea ? [] : [{ asked: said.trim(), word: said.split(' ')[1] ?? said }];
  });
}

const ALTERNATIVES = /\b([a-z-]+) (?:vs\.?|versus) (?:the )?([a-z-]+)/g;
const ALONE =
  /[,;:(–—-]\s*(?:(?:just|only|purely|solely|strictly) (?:(?:for|from|by|among|of) )?(?:the |its |their )?([a-z' -]{3,40})|([a-z' -]{3,40}) (?:only|alone))\s*[.?!)]*$/g;
/** Whoever asks says how much of an answer is wanted. */
const OF_THE_REPLY =
  /\b(?:i|we|you|me|us|my|our|your|number|numbers|figure|figures|value|digits?|year|quarter|month|line|sentence|word|one|please|need|want|asking|checking)\b/;

// "Tenants vs homeowners", "just the vegetarians", in a clause of its own that nobody knows a word of.
function setApart(query: Query): Part[] {
  const isUnknown = (word: string) =>
    query.mentions.some(({ kind, nested, text }) => kind === 'unknown' && !nested && text === word);
  return [ALTERNATIVES, ALONE].flatMap((pattern) =>
    saidOutsideNames(query, pattern).flatMap(([asked, one = '', other = '']) => {
      const words = `${one} ${other}`.split(/[ -]/).filter((word) => word !== '');
      const word = OF_THE_REPLY.test(asked)
        ? undefined
        : words.find((one) => isUnknown(one) && !addsNothing(one));
      return word === undefined ? [] : [{ asked: asked.replace(/^[,;:(–—-]\s*|[\s.?!)]+$/g, ''), word }];
    }),
  );
}

const OF_PEOPLE =
  /\b(?:for|by|of|from|with|to) (?:(?:the|all|its|only|just|local|most) )?(?:(?:under|over)-?\d{2}s?|(women|men|girls|boys|children|kids|adults|teenagers|teens|pensioners|seniors|elderly|students|pupils|foreigners|migrants|immigrants|tourists|visitors|commuters|households|families|farmers|newcomers|veterans|minorities)|(?:small|large|big|foreign|private|medium-sized) (?:firms?|compan(?:y|ies)|business(?:es)?|enterprises?))\b|\b(?:state|foreign|family|privately|publicly)-owned\b|新来的|从[^,，。\d]{1,5}来的|(?:(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:多|几)?岁(?:以[上下]|[的那])|女性|男性|女生|男生|老年人|老人|青少年|外籍|残疾人|农民工|外来人口|低收入|小企业|中小企业|小微企业|外企|国企|民企)|\p{Script=Han}{2,4}(?:人士|人群|群体|阶层|一族)/gu;

/** Those who do it or to whom it is done, by what they work as. */
const DONE_TO =
  /\b(?:to|by|from) (?:the |all |its |their )?(teachers|doctors|nurses|drivers|workers|employees|managers|soldiers|prisoners|guests|parents|lecturers|refugees)\b/g;

/** Whatever is complained of, be it a word of everyday use. */
const COMPLAINED_OF =
  /\b(?:complaints?|complain(?:ed|ing)?|grievances?) (?:about|against|over|regarding|concerning) (?:the |its |their |our )?(?!(?:it|this|that|them|these|those|what|which|how)\b)([a-z]{3,})/g;

const AT_HOURS =
  /\b(?:at (?:the )?weekends?|over(?:night| the weekend)|after dark|(?:in|during|over) (?:the )?(?:winter|school holidays|holidays|rush hours?|evenings?|mornings?|pandemic|lockdown|christmas|easter|spring festival|golden week|heatwave|floods?|strikes?)|off-?peak|(?:peak|rush) hours?)\b|(?:春节|国庆|(?<!一)五一(?!十)|端午|中秋|元旦|清明|暑[假期]|寒假|假期|节日|黄金周|疫情|旺季|淡季|汛期|旱季|雨季)(?:期间|时期|前后|当天)?|[早晚平]高峰|高峰(?:期|时)/g;

const IN_PART_OF =
  /\bin (?:the |its )?(?:rural|urban|suburban|northern|southern|eastern|western|central|inner|outer|coastal|downtown|mountainous|upper|lower) (?:part|half|area|district|suburb|village|town|side)s?\b/g;

// A month or quarter that no year has, and a day of trade: none of them is the year.
const AT_NO_TIME =
  /(?<![\d.])(?:0|1[3-9]|[2-9]\d)月|\bmonth (?:0|1[3-9]|[2-9]\d)\b|\bq(?:[05-9]|\d{2,})\b|双十[一二]/g;
