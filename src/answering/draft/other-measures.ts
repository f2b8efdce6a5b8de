// What in a passage speaks for another thing than a metric: another measure, a sort of thing, a word that qualifies it.
import type { Variable } from '../../knowledge/types.ts';
import type { Sense } from '../../language/aliases.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { Passage } from './read-passages.ts';
import { isOwnWordOf, isWithinName } from './variable-names.ts';

/** True where there is nothing but time, place, particles and the figure: what was spoken of before goes on. */
export function isBare({ mentions, unknown, entities }: Passage, { number }: StatedNumber): boolean {
  return (
    unknown.length === 0 &&
    mentions.every((mention) => {
      if (mention.start >= number.start && mention.end <= number.end) return true;
      if (entities.some(({ mention: entity }) => entity.start <= mention.start && mention.end <= entity.end))
        return true;
      if (tellsChange(mention)) return true;
      return mention.senses.every((sense) =>
        sense.type === 'cue' ? !OTHER_THING.test(sense.cue) : BESIDE_METRIC.has(sense.type),
      );
    })
  );
}

/** True where a word is another measure or another sort of thing. */
export function saysOtherThing({ mentions }: Passage): boolean {
  return mentions.some(
    (mention) =>
      !tellsChange(mention) &&
      mention.senses.some((sense) => sense.type === 'cue' && OTHER_THING.test(sense.cue)),
  );
}

/** What a word may be and name no metric; 计划, planned, may be a topic of the pack too. */
const BESIDE_METRIC: ReadonlySet<Sense['type']> = new Set(['unit', 'entity', 'topic']);
const OTHER_THING = /^(?:type:(?:company|project|school|person|park)|measure:other|not|except|deed)$/;

/** True for a word that tells of a change and names no metric: 下降17.7%, after the metric that fell. */
export function tellsChange({ senses, text }: Mention): boolean {
  return (
    (/^[降跌减增涨升]幅$/.test(text) ||
      senses.some(
        (sense) => sense.type === 'cue' && /^(?:ask:difference|measure:growth)$/.test(sense.cue),
      )) &&
    senses.every(({ type }) => type !== 'variable')
  );
}

/** A gap, a multiple or a sum is worked out, and no figure that was printed. */
export function isWorkedOut({ cues }: Passage): boolean {
  return WORKED_OUT.some((cue) => cues.has(cue));
}

const WORKED_OUT = ['except', 'ask:gap', 'ask:multiple', 'ask:sum'] as const;

/**
 * True where another measure is told of (人均, per head) that is not in the name of the variable, or a company or a school:
 * what is said of one is nothing of the place around it.
 */
export function saysOtherThan(variable: Variable, { mentions, entities }: Passage): boolean {
  return mentions.some(
    (mention) =>
      mention.senses.some((sense) => sense.type === 'cue' && OTHERS.test(sense.cue)) &&
      mention.senses.every(({ type }) => type === 'cue' || type === 'unit') &&
      !FALLS.test(mention.text) &&
      !entities.some(({ mention: entity }) => covers(entity, mention)) &&
      !isWithinName(mention, variable),
  );
}

/** True where so many a day or a month are told of, and the metric is none of a day: visits per day. */
export function saysOtherPace(
  variable: Variable,
  { text, start }: Passage,
  { number }: StatedNumber,
): boolean {
  const pace = PACE.exec(text.text.slice(start, Math.max(start, number.start)))?.[0];
  return pace !== undefined && !isWithinName({ text: pace }, variable);
}

const PACE =
  /\b(?:per|each|every) (?:day|week|month|hour|minute)\b|\b(?:daily|weekly|monthly|hourly)\b|每(?:一?[天日周月]|小时|分钟)|[日周月]均/;

const OTHERS = /^(?:measure:other|type:(?:company|school|person))$/;

/** True where a word beside the metric makes it another one: 民营产值, 食品产业产值, private-sector output. */
export function isQualified(variable: Variable, { mentions, metrics, unknown, text }: Passage): boolean {
  const wholeOf = ({ start, end }: Mention) => unknown.find((word) => word.start <= start && end <= word.end);
  return metrics.some((metric) => {
    const at = mentions.indexOf(metric);
    const [after, beyond] = [mentions[at + 1], mentions[at + 2]];
    return (
      runBefore(mentions, at, text.text).some(
        (word) =>
          (word.kind === 'unknown' || wholeOf(word) !== undefined) &&
          !VERBS.test(word.text) &&
          !isOwnWordOf(wholeOf(word) ?? word, variable),
      ) ||
      // Complaints about noise.
      (after !== undefined &&
        beyond?.kind === 'unknown' &&
        OF_WHAT.test(after.text) &&
        /^\s*$/.test(text.text.slice(metric.end, after.start)) &&
        /^\s*(?:the\s)?$/.test(text.text.slice(after.end, beyond.start)) &&
        !isWithinName(beyond, variable)) ||
      (after?.kind === 'unknown' &&
        /^[a-z]+$/.test(after.text) &&
        text.text.slice(metric.end, after.start) === ' ' &&
        metric.senses.every(({ type }) => type === 'term'))
    );
  });
}

const OF_WHAT = /^(?:about|of|from|for|by|on|over|among|with|in|at|between|within|under|outside)$/;

/** How many words before a metric may belong to it. */
const RUN = 3;

/** The words that run on into the one at a place: nothing that is known as a place, a time or a number. */
function runBefore(mentions: readonly Mention[], at: number, text: string): Mention[] {
  const run: Mention[] = [];
  for (let before = at - 1; before >= Math.max(0, at - RUN); before -= 1) {
    const [word, next] = [mentions[before], mentions[before + 1]];
    if (!word || !next || !/^[\s"“”'’-]*$/.test(text.slice(word.end, next.start))) break;
    if (word.period || word.number || word.senses.some(({ type }) => type !== 'cue') || LEADS.test(word.text))
      break;
    run.push(word);
  }
  return run;
}

const LEADS =
  /^(?:s|the|of|in|a|an|its|their|and|with|by|for|had|has|was|were|is|are|while|而|和|与|及|有|为|达)$/;

/** Everyday verbs before what is counted or measured. */
const VERBS =
  /^(?:拥有|建有|设有|具有|具备|建成|创造|创下|录得|有|达|超|reported|reporting|posted|posting|logged|generated|generating|boasts?|boasting|counted|counts|operates?|operated|operating|runs?|running|hosts?|handled|handling|saw|totalled|totaled|produced|producing|listed|installed|using|owns?|owned)$/;

function covers(outer: Mention, inner: Mention): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const FALLS = /^(?:fell|fallen|fall|dropped|drop|declined?|decreased?|shrank|shrink|下降|下滑|减少|萎缩)$/;
