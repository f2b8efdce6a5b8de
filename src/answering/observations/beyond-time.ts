// What lies before or after a time that is named: "complaints before 2024", 2022年以后. The figure of that time itself is
// never an answer.
import type { Observation } from '../../knowledge/types.ts';
import type { Slots } from '../slots/slots.ts';

export interface BeyondTime {
  readonly side: 'before' | 'after';
  /** The last of what came about before, or all that came about after; none for whoever asks for arithmetic or a check. */
  readonly observations: readonly Observation[];
}

/** Selects what came about on the far side of the one time named, or undefined where the question names no such side. */
export function beyondTime(onRecord: readonly Observation[], slots: Slots): BeyondTime | undefined {
  const [asked, ...more] = slots.periods;
  const time = asked?.period;
  if (!asked?.stated || !time || more.length > 0 || asked.atEnd || asked.opensRange) return undefined;
  const side = sideOf(slots.query);
  if (side === undefined) return undefined;
  if (NEEDS_THAT_TIME.test(slots.query.intent)) return { side, observations: [] };
  const beyond = onRecord.filter(
    ({ status, period }) =>
      status === 'actual' &&
      period &&
      (side === 'before' ? period.end < time.start : period.start > time.end),
  );
  if (side === 'after' || slots.query.intent === 'series') return { side, observations: beyond };
  const last = beyond.reduce((end, { period }) => (period && period.end > end ? period.end : end), '');
  return { side, observations: beyond.filter(({ period }) => period?.end === last) };
}

const NEEDS_THAT_TIME = /^(?:difference|multiple|gap|sum|claim)$/;

function sideOf({ text: { text }, periods, cues }: Slots['query']): BeyondTime['side'] | undefined {
  const [only] = periods;
  // 2026年前要达到多少: what is foreseen by then.
  if (!only || periods.length > 1 || cues.has('status:forecast')) return undefined;
  const [leading, following] = [text.slice(0, only.start), text.slice(only.end)];
  if (BEFORE.test(leading) || BEFORE_ZH.test(following)) return 'before';
  return AFTER.test(leading) || AFTER_ZH.test(following) ? 'after' : undefined;
}

// "A year before 2024" counts from it, and "the day before" is a time of its own.
const COUNTED = '(?<!\\b(?:year|month|day|week|quarter)s? )';
const LEADING = `(?:\\b(?:in|for|over) the years |${COUNTED}\\b(?:just |right |shortly )?)`;
const BEFORE = new RegExp(`${LEADING}(?:before|prior to|preceding|earlier than|ahead of) $`);
const AFTER = new RegExp(`${LEADING}(?:after|following|later than) $`);
// 前台, 后勤 and 前三季度 are other words.
const BEFORE_ZH =
  /^(?:的|那)?(?:(?:以前|之前)(?![半两二三四五六七八九十几\d])|前(?![进移行半两二三四五六七八九十几\d名往来去后端景期身任台沿提者所列茅线排段]|一(?!年)))/;
const AFTER_ZH =
  /^(?:的|那)?(?:(?:以后|之后)(?![半一两二三四五六七八九十几\d])|后(?![半一两二三四五六七八九十几\d来续面期者勤台备端代人半]))/;
