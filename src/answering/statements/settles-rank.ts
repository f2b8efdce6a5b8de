// Whether a statement is of the rank that a question asks about: a level of government, a place in a ranking, the most.
import type { Statement } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import type { Slots } from '../slots/slots.ts';
import { SUPERLATIVE } from '../strangers/beyond-figures.ts';
import { onceFor } from '../words/once-for.ts';
import { allTexts } from './statement-texts.ts';

/** True where the statement speaks of the level, the most or the ranking that the question does. */
export function holdsRank(statement: Statement, slots: Slots): boolean {
  return holdsGrade(statement, slots) && holdsSuperlative(statement, slots) && holdsRanking(statement, slots);
}

const GRADE_WORDS: Readonly<Record<string, RegExp>> = {
  country: /国家|全国|national|state/i,
  province: /省|provinc/i,
  city: /市|city|municipal/i,
  district: /区|县|district|county/i,
};

// A national honour is none of the province's.
function holdsGrade(statement: Statement, { query }: Slots): boolean {
  const asked = gradesAsked(query);
  if (asked.length === 0) return true;
  const said = `${statement.text.zh}\n${statement.text.en}\n${statement.name.zh}\n${statement.name.en}`;
  return asked.some((grade) => GRADE_WORDS[grade]?.test(said));
}

const gradesAsked = onceFor((query: Query): readonly string[] => {
  const isNational = query.mentions.some(
    (m) => !m.nested && m.text === 'national' && !query.denied.includes(m),
  );
  return [
    ...Object.keys(GRADE_WORDS).filter((grade) =>
      query.mentions.some(
        (m) => !m.nested && !query.denied.includes(m) && hasGrade(m, grade) && !isElsewhere(m, query),
      ),
    ),
    ...(isNational ? ['country'] : []),
  ];
});

// 外省, 省外: somewhere else, and no level of government.
function isElsewhere({ start, end }: Mention, { text: { text } }: Query): boolean {
  return text[start - 1] === '外' || text[end] === '外';
}

function hasGrade({ senses }: Mention, grade: string): boolean {
  return senses.length > 0 && senses.every((sense) => sense.type === 'cue' && sense.cue === `grade:${grade}`);
}

const WHAT_IS_MOST = new RegExp(
  `\\bwhat(?:'s| is| was| are| were|s)? (?:the |its |their |our )?(?:${SUPERLATIVE.source})|(?:${SUPERLATIVE.source})的?\\p{Script=Han}{1,4}(?:是什么|是哪|有哪)`,
  'u',
);

const OPENS_WITH_MOST = new RegExp(`^(?:the |and |so |ok )*(?:${SUPERLATIVE.source}) [a-z]`);

/** True of "biggest company in the park": which one it is, asked without a word that asks. */
export function opensWithMost({ text: { text } }: Query): boolean {
  return OPENS_WITH_MOST.test(text);
}

// Which one has the most is settled only by what speaks of a most.
function holdsSuperlative(statement: Statement, { query }: Slots): boolean {
  const { text } = query.text;
  const isAsked =
    ((['ask:which', 'ask:where', 'ask:who'] as const).some((cue) => query.cues.has(cue)) &&
      SUPERLATIVE.test(text)) ||
    WHAT_IS_MOST.test(text) ||
    opensWithMost(query) ||
    (query.cues.has('ask:when') && OF_SIZE.test(text));
  return !isAsked || tellsSameMost(text, allTexts(statement)) || isFirstOfAll(statement, text);
}

/** Superlatives that say the same of a thing: of how many, how large, how old. */
const SUPERLATIVES = [
  /最[多少高低]|\b(?:most|fewest|least|highest|lowest|busiest)\b/i,
  /最[大小高]|\b(?:biggest|largest|greatest|smallest|highest)\b/i,
  /最[老早新久晚近]|\b(?:oldest|newest|earliest|latest|youngest)\b/i,
] as const;

// The oldest tower is none that has the most; what is in none of the lists is met by any.
function tellsSameMost(asked: string, told: string): boolean {
  const sorts = SUPERLATIVES.filter((sort) => sort.test(asked));
  return sorts.length === 0 ? SUPERLATIVE.test(told) : sorts.some((sort) => sort.test(told));
}

// 最早在哪试的: what came first is the earliest.
function isFirstOfAll(statement: Statement, asked: string): boolean {
  const others = asked.replace(EARLIEST, '');
  return others !== asked && !SUPERLATIVE.test(others) && FIRST_TOLD.test(allTexts(statement));
}

const EARLIEST = /最早|\bearliest\b/g;
const FIRST_TOLD = /先|首[个次批家先]|第一|头一|率先|\bfirst\b/i;

/** At its highest: 最晚 of a time is by when at the latest. */
const OF_SIZE = /最[高低多少大小长短]|\b(?:highest|lowest|most(?! recent\b)|fewest|largest|smallest)\b/;

// 先进市排第几: an honour has no place in a ranking.
function holdsRanking(statement: Statement, { query }: Slots): boolean {
  const asks = query.cues.has('measure:rank') && !query.cues.has('ask:list') && query.intent !== 'claim';
  return !asks || RANKED.test(allTexts(statement));
}

const RANKED = /第[一二三四五六七八九十\d]|排名|\brank|\d(?:st|nd|rd|th)\b/;
