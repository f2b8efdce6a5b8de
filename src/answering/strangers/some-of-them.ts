// Of which of the things it counts a question speaks, where a figure counts them all: new stops, 官方河长, 周日到馆,
// the money of it, those over 65.
import type { Unit, Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { matches } from '../../language/matches.ts';
import type { Query } from '../../language/query.ts';
import { isWhoIsCounted } from '../metrics/people-counted.ts';
import { AUXILIARY, isAkin, LINKING, namesVariable } from '../words/own-words.ts';
import { saysWord } from '../words/says-word.ts';

/** The words that tell some from the others; `own` are the metric's names. */
export function someOfThem(query: Query, variable: Variable, own: string, unit: Unit): string[] {
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  const named = outer.filter((mention) => namesVariable(mention, variable.id));
  return [
    ...whichOfThem(outer, variable, own, unit),
    ...onDays(query, own),
    ...deniedOf(query, named, own),
    ...besides(query, named),
    ...outsideOf(query, outer),
    ...otherPredicate(query, own, unit),
    ...whatTheyAre(query, named, own, unit),
    ...moneyOf(query, named, own),
    ...ofAnAge(query, own, unit),
    ...theseOnly(query, outer, own),
    ...oneOrOther(query, own),
  ];
}

/** Between "how many" and its noun these leave the noun as it is. */
const LEAVES_NOUN =
  /^(?:of|the|a|all|its|their|our|your|his|her|those|these|this|that|total|overall|actual|exactly|different|separate|whole|entire|in|more|fewer|such|were|are|there|or|and|so|reported|recorded|kinds?|types?|sorts?|times|'|s)$/;
const CHANGES_NOTHING =
  /^(?:grade:|type:|measure:(?!other)|status:|ask:(?!open|claim)|benchmark|direction:|amount)/;

// "How many local loans", "first-time visits": an everyday word right before the noun says which of them.
function whichOfThem(outer: readonly Mention[], variable: Variable, own: string, unit: Unit): string[] {
  const { id, measure, grade } = variable;
  if (measure !== 'count') return [];
  const from = outer.findIndex(({ text }) => text === 'how many');
  const to = outer.findIndex((mention, at) => at > from && namesVariable(mention, id));
  if (from < 0 || to < 0 || to - from > 4) return [];
  const between = outer.slice(from + 1, to);
  if (between.some(({ text }) => AUXILIARY.test(text) || LINKING.test(text))) return [];
  return between
    .filter(({ kind, text, senses }) => {
      if (
        kind !== 'phrase' ||
        !/^[a-z-]+$/.test(text) ||
        LEAVES_NOUN.test(text) ||
        isAkin(own, text) ||
        isWhoIsCounted(text, variable, unit)
      )
        return false;
      // Who grants it is another slot.
      if (/^(?:national|state)$/.test(text)) return grade === undefined;
      return senses.every((sense) => sense.type === 'cue' && !CHANGES_NOTHING.test(sense.cue));
    })
    .map(({ text }) => text);
}

const ON_DAYS =
  /\bon (?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|weekdays|holidays)\b|\bat night\b|\bin the (?:morning|afternoon|evening)s?\b/g;

// "On Sundays": of a part of the time that the figure is of.
function onDays({ text: { text } }: Query, own: string): string[] {
  return matches(ON_DAYS, text)
    .map(([said]) => said)
    .filter((said) => !saysWord(own, said));
}

// 不达标, 没整治: the metric's own word is denied. 达不达标 asks.
function deniedOf({ text: { text }, denied }: Query, named: readonly Mention[], own: string): string[] {
  return named
    .filter((mention) => {
      if (denied.includes(mention)) return false;
      const [before, no] = [text[mention.start - 2], text[mention.start - 1]];
      if (no === undefined || !'不未没'.includes(no) || before === mention.text[0]) return false;
      return !own.includes(`${no}${mention.text}`);
    })
    .map((mention) => text.slice(mention.start - 1, mention.end));
}

// 低效用地之外的: what the metric is not.
function besides({ text: { text }, denied }: Query, named: readonly Mention[]): string[] {
  return named
    .filter((mention) => !denied.includes(mention))
    .flatMap(({ end }) => /^(?:之外|以外)的/.exec(text.slice(end))?.[0] ?? []);
}

// 在海州之外: what there is elsewhere. 除海州之外 leaves it out.
function outsideOf({ text: { text } }: Query, outer: readonly Mention[]): string[] {
  if (!OUTSIDE.test(text)) return [];
  return outer
    .filter(({ senses }) => senses.some(({ type }) => type === 'entity'))
    .filter(
      ({ start, end }) =>
        /^(?:之外|以外)/.test(text.slice(end)) && !/除[了去开]?$/.test(text.slice(0, start)),
    )
    .map(({ start, end }) => text.slice(start, end + 2));
}

const OUTSIDE = /之外|以外/;

const MONEY_OF = /^(?:收费|收入|费用|成本|价格|单价|电费|工资)/;

// 岸电收费: the money of it, where it is counted itself.
function moneyOf({ text: { text } }: Query, named: readonly Mention[], own: string): string[] {
  return named
    .flatMap(({ end }) => MONEY_OF.exec(text.slice(end))?.[0] ?? [])
    .filter((said) => !own.includes(said));
}

const OF_AN_AGE =
  /\b(?:over|under|above|below|aged|older than|younger than) (\d{1,3})s?\b(?!%| ?(?:percent|per cent|[a-z]*illion|bn|m\b|k\b|days?|hours?|minutes?|mins?|years?|months?))/;

// "How many were over 65": a number that tells some of them from the others.
function ofAnAge({ text: { text }, intent, cues }: Query, own: string, { kind }: Unit): string[] {
  if (kind !== 'count' || intent === 'claim' || !cues.has('measure:count')) return [];
  const said = OF_AN_AGE.exec(text);
  return said === null || own.includes(said[1] ?? '') ? [] : [said[0]];
}

const ONLY = [
  /(?:^|[,;:.(–—!?] ?)(?:and |but |for |of |among |the |this is about |i mean )*((?:[a-z'-]+ ){0,3}?(?:[a-z-]{2,}s|[a-z]*(?:men|people|children|folk)|staff|youth)) (?:only|alone|exclusively)(?= ?(?:$|[,:;.?!)–—]|pls\b|please\b|in\b|at\b|for\b|\d))/g,
  /(?:^|[,;:.(–—] ?)(?:just|only|strictly) (?:for |among |of |counting )?(?:the )?((?:[a-z'-]+ ){0,3}?(?:[a-z-]{2,}s|[a-z]*(?:men|people|children|folk)|staff|youth))(?=[,:;.?)]|$| pls\b| please\b)/g,
] as const;
/** What of an answer may be wanted and nothing else. */
const OF_THE_ANSWER =
  /\b(?:numbers?|figures?|digits?|numerals?|stats|statistics|facts?|words?|totals?|percentages?|percents?|answers?|replies|sentences?|lines?|decimals?|basics?|years?|months?|quarters?|dates?|times?|periods?|units?|results?|values?|amounts?|sums?|details?|bullets?|headlines?|names?|sources?|citations?|ones?|things?|questions?|purposes|reasons|this|is|was|does|has|us|pls|thanks|yes|minutes?|hours?|days?|eyes|records?|actuals|rows?|columns?|cells?|tables?|charts?|slides?|terms|figs|nos|bits|pieces|checks|seconds|secs|mins|rounds?|ranks?|rates?|shares?)$/;

// "Wheelchair users only": those alone, where the figure is of them all.
function theseOnly(query: Query, outer: readonly Mention[], own: string): string[] {
  if (query.intent === 'claim') return [];
  return ONLY.flatMap((pattern) => matches(pattern, query.text.text)).flatMap(
    ({ 0: said, 1: who = '', index }) => {
      const start = index + said.indexOf(who);
      const isNamed = outer.some(
        (one) => one.start < start + who.length && start < one.end && !isPlainWord(one),
      );
      return isNamed || OF_THE_ANSWER.test(who) || saysWord(own, who) ? [] : [who];
    },
  );
}

const isPlainWord = ({ kind, senses }: Mention): boolean =>
  kind !== 'period' && senses.every(({ type }) => type === 'cue');

const ONE_OR_OTHER =
  /[,;:–—-] ?(?:by |with |on |in |for |at |the )*(?:[a-z'-]+ ){0,2}?([a-z'-]+) or (?:by |with |on |in |for |at |the )*(?:[a-z'-]+ ){0,2}?([a-z'-]+) ?[?]/g;

// "Clickers or cameras?": one of two things that nobody knows about the record.
function oneOrOther({ text: { text }, mentions }: Query, own: string): string[] {
  // The clause names nothing on record, which is why its words stand beside the question's unknown ones.
  const isStrange = (word: string) =>
    mentions.some(({ kind, text: one }) => kind === 'unknown' && one === word) && !isAkin(own, word);
  return matches(ONE_OR_OTHER, text)
    .filter(([, one = '', other = '']) => isStrange(one) && isStrange(other))
    .map(([, one = '']) => one);
}

const LINKED =
  /^ (?:(?:that |which |who )?(?:are|were|is|was|have been|has been) )?(?:(?:still|now|all|actually|really|very|too|brand|quite) )*(new|newer|newest|old|older|oldest|late|early|full|empty|big|small|large|young|good|bad|safe|ready|busy|open|closed|free|ill|sick|modern|private|public|local|foreign)(?= |[?.!,;]|$)/;
const IS_LINKED = /^(?:and |so |but )*(?:are|were|is|was) /;

// "How many lines are new since then", "are the buses full?": an everyday word that tells what some of them are.
function whatTheyAre(
  { text: { text } }: Query,
  named: readonly Mention[],
  own: string,
  { kind }: Unit,
): string[] {
  if (kind !== 'count') return [];
  return named.flatMap(({ end }) => {
    const [said, word] = LINKED.exec(text.slice(end)) ?? [];
    const isTold = said?.trim() !== word || IS_LINKED.test(text);
    return word === undefined || !isTold || isAkin(own, word) ? [] : [word];
  });
}

const FORESEEN_FOR =
  /\b(?:expected|forecast|projected|likely|set|due|going|supposed) to (?:reach|hit|have|achieve|make)$/;

/** "That is on record": so is every figure that is shown. */
const ON_RECORD = /^(?:on|in) (?:the |your )?(?:record|file|books?)$/;

const SHARE_THAT_IS =
  /(?:\b(?:share|percentage|percent|proportion|fraction)|%) of [a-z' -]+? (?:is|are|was|were) ([a-z -]+?)(?= (?:in|by|at|during|for) |[?.,]|$)/;

// "What share of sailings were on time", where those made on battery are on record.
function otherPredicate({ text: { text } }: Query, own: string, { kind }: Unit): string[] {
  const said = kind === 'percent' ? SHARE_THAT_IS.exec(text)?.[1] : undefined;
  // "What share of Y's output is X expected to reach" says who has it.
  if (
    said === undefined ||
    FORESEEN_FOR.test(said) ||
    ON_RECORD.test(said) ||
    said.split(' ').some((word) => word.length > 3 && isAkin(own, word))
  )
    return [];
  return [said];
}
