// What a claim adds to a figure that is on record: that it was a record or beat all others, was so much a day, or stood so
// before the time was out. The figure bears out none of it.
import type { Catalog } from '../../knowledge/catalog.ts';
import { granularityOf } from '../../knowledge/period.ts';
import type { Observation, Variable } from '../../knowledge/types.ts';
import type { Query, StatedNumber } from '../../language/query.ts';
import { wordsOfVariable } from '../strangers/words-of-variable.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';
import { spellingsOfUnit } from '../words/spellings-of-unit.ts';

/** True where the claim tells more of the figure shown than how much it was, of whom and when. */
export function addsDetail(
  { number }: StatedNumber,
  shown: Observation,
  variable: Variable,
  query: Query,
  catalog: Catalog,
): boolean {
  return (
    isOfAll(shown, query) ||
    isRate(number.end, shown, query, [
      wordsOfVariable(variable),
      ...spellingsOfUnit(catalog.unitOf(variable)),
    ]) ||
    isWithinTime(query) ||
    isOfOneAlone(query) ||
    isBesideIt(shown, query) ||
    isAnotherTime(number.start, query)
  );
}

const A_RECORD =
  /\b(?:(?:an?|its|their|new|another|all-time)(?: (?:all-time|new|national|regional|world|local|club))? record\b(?! (?:of|that|with|keep))|record[- ](?:high|low|breaking|setting|year|level)|all-time\b|unprecedented|never (?:been )?(?:higher|lower|better|worse|so [a-z]+))/g;
const MOST_OF_ALL =
  /\b(?:the|its|their) (?:(?:second|third|joint)[- ])?(?:(?!(?:lat|earli|r|t|w|gu|b|l)est\b|least\b|latest\b)[a-z]{3,}est|best|worst|fewest|most|least) (?!recent|important|likely)(?:[a-z-]+ ){0,3}?(?:ever|yet|so far|in|of|among|anywhere|since|on record|figure|number|result|value|total|rate|share|score)\b/g;
const ALL_OTHERS =
  /\b(?:beat(?:s|ing|en)?|outd(?:id|oes|oing)|outpac(?:ed|es|ing)|outperform(?:s|ed|ing)?|outstripp(?:ed|ing)|topp(?:ed|ing)|ahead of|better than|higher than|lower than|worse than|more than|fewer than|surpass(?:ed|ing)?|overt(?:ook|aking)|exceed(?:ed|ing|s)|trounc(?:ed|ing)|eclips(?:ed|ing)) (?:every(?:one|body|where)?|all|any|each|most|the (?:rest|others?|competition|field)|other|others|its (?:rivals?|neighbou?rs?|peers?)|anywhere)\b/g;

// "An all-time record", "beat every other town": the first of an order is the one that does.
function isOfAll({ value, among }: Observation, query: Query): boolean {
  if (among !== undefined && value === '1') return false;
  return [A_RECORD, MOST_OF_ALL, ALL_OTHERS].some((pattern) => saidOutsideNames(query, pattern).length > 0);
}

const EACH =
  /^[^,.;:?!()]{0,30}?\b(?:(?:an?|per|each|every)(?: single| other)? (day|week|month|quarter|year|hour|minute|night|shift|head|person|capita|resident|inhabitant|visitor|visit|household|family|employee|worker|item|unit|mile|km|kilometre|trip)|(daily|weekly|monthly|hourly|nightly|apiece))\b/;
const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'day', weekly: 'week', monthly: 'month', hourly: 'hour', nightly: 'night', apiece: 'each',
}; // biome-ignore format: a table

// "4,600 a day", of what came in a year: another amount, unless the metric is one of so much a day.
function isRate(
  from: number,
  { period }: Observation,
  { text: { text }, periods }: Query,
  own: readonly string[],
): boolean {
  const until = periods.find(({ start }) => start >= from)?.start;
  const found = EACH.exec(text.slice(from, until));
  const word = found?.[1] ?? ADVERBS[found?.[2] ?? ''];
  if (found === null || word === undefined) return false;
  // What hangs on a condition is mostly told of a year.
  if (word === (period === undefined ? 'year' : granularityOf(period))) return false;
  return !own.some((one) => new RegExp(`\\b(?:${word}|${found[2] ?? word})s?\\b`, 'i').test(one));
}

const BEFORE_IT_WAS_OUT =
  /\b(?:(?:well |long |just |shortly |even |already )?(?:before|ahead of|prior to|until|after)(?: the (?:very )?(?:end|middle|start|beginning|close|turn|last (?:week|month|day)s?) of)?|(?:by|at|from) the (?:very )?(?:middle|start|beginning|turn) of|(?:halfway|midway|part-?way) (?:through|into)|(?:early|late) in|(?:in|on|at|over|during|for|by|through) (?:the|a|an|one|any|its|that) (?:[a-z-]+ ){0,3}?(?:minutes?|hours?|mornings?|afternoons?|evenings?|nights?|days?|weekends?|weeks?|fortnights?|months?|seasons?|springs?|summers?|autumns?|winters?|stretch|spell|dawn|start|outset|opening|beginning|close|peak|height|depths?) (?:of|in|during)(?: the)?) $/;

const ALONE_BEFORE =
  /(?:^|[,.;:–—-] ?|\b(?:that|was|is|and) )(?:only|nobody but|no ?one but|nobody except|no ?one except|none but|nowhere but|no (?:other )?[a-z]+ (?:but|except|than)) (?:in |at |the )*$/;

// "Only Haizhou had": of all others nothing is told.
function isOfOneAlone({ mentions, text: { text } }: Query): boolean {
  return mentions.some(
    ({ start, nested, senses }) =>
      !nested && senses.some(({ type }) => type === 'entity') && ALONE_BEFORE.test(text.slice(0, start)),
  );
}

const NEAR =
  /\b(?:in and around|near|nearby|close to|just outside|outside|beyond|off|next (?:door )?to|opposite|across from|(?:north|south|east|west) of) (?:the )?$/;

// "Near Haizhou", which is not in it.
function isBesideIt({ entity }: Observation, { mentions, text: { text } }: Query): boolean {
  return mentions.some(
    ({ start, nested, senses }) =>
      !nested &&
      senses.some((sense) => sense.type === 'entity' && sense.id === entity) &&
      NEAR.test(text.slice(0, start)),
  );
}

/** Held against a time before or behind: again, back at, never again. */
const OVER_AGAIN =
  /\b(?:once again|yet again|never again|again(?! (?:please|pls|if|to check|for me)\b)|no longer|not yet|for once|back (?:again )?(?:(?:up |down )?to|at)(?! back)|(?:returned|recovered|rebounded|reverted|restored) to)\b/g;
/** The first, the highest or a passing value of several. */
const OF_SEVERAL =
  /\b(?:first|initially|at first|originally|briefly|temporarily|momentarily|permanently|suddenly|peaked(?: out)?|maxed out|topped out|bottomed out|levelled (?:off|out)|leveled (?:off|out)|plateaued|troughed|spiked|crested|hovered|oscillated|fluctuated|settled|stabilised|stabilized|froze|stayed|stuck|remained|doubled|trebled|tripled|quadrupled|halved)(?: (?:at|around|about|near|to|between|reached|hit))? (?:(?:a|an|the|about|around|some|over|under|more than|less than) )*(?:[a-z]{3} |[$£€¥])?$/;

// "Was back to 14", "peaked at 14": how it stood at other times is told as well.
function isAnotherTime(start: number, query: Query): boolean {
  return (
    saidOutsideNames(query, OVER_AGAIN).length > 0 ||
    OF_SEVERAL.test(query.text.text.slice(Math.max(0, start - 60), start))
  );
}

// "Well before the end of 2024": the figure is of the whole of it, or of its last day.
function isWithinTime({ text: { text }, periods }: Query): boolean {
  return periods.some(({ start }) => BEFORE_IT_WAS_OUT.test(text.slice(0, start)));
}
