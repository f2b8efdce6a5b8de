// What a question says is not wanted: what stands behind a not or an except, and a clause that is denied at its end.
import type { Sense } from './aliases.ts';
import { clausesOf } from './clauses.ts';
import type { Mention } from './find-mentions.ts';
import { hasCue } from './mention-senses.ts';

/** How many mentions after "not" it can reach. */
const NEGATION_REACH = 3;

/** The mentions that are said not to be wanted, with what lies in them. */
export function findExcluded(text: string, mentions: readonly Mention[]): Set<Mention> {
  const excluded = new Set<Mention>();
  mentions.forEach((mention, position) => {
    if (!mention.senses.some(denies)) return;
    for (const next of mentions.slice(position + 1, position + 1 + NEGATION_REACH)) {
      // Of "not 60% in 2023" the number is denied, and the time is when.
      if (next.kind === 'break' || (next.kind === 'number' && next.text !== 'one')) break;
      // What all the others are counted without still narrows what is asked.
      const isExpected = hasCue(next, 'status:forecast') && FORESEEN.test(next.text);
      const isDenied = (next.kind === 'unknown' || isExpected) && hasCue(mention, 'not');
      if (next.senses.some(isExcludable) || next.kind === 'period' || isDenied || PERCENT.test(next.text)) {
        // With the phrase goes what lies in it.
        for (const other of mentions)
          if (other.start >= next.start && other.end <= next.end) excluded.add(other);
        const noun = mentions[mentions.indexOf(next) + 1];
        if (noun && PERCENT.test(next.text) && noun.senses.some(isRate)) excluded.add(noun);
        if (hasCue(next, 'measure:share'))
          for (const whole of mentions.filter((other) => isWholeOf(next, other, text))) excluded.add(whole);
        break;
      }
    }
  });
  if (!DENIES_AFTER.test(text) && !HAS_SOME.test(text)) return excluded;
  const clauses = clausesOf(mentions);
  for (const clause of clauses) {
    if (isDeniedAfter(clause))
      for (const mention of clause) if (!hasCue(mention, 'not')) excluded.add(mention);
    if (isHadAlready(clause, text)) {
      const others = clauses.filter((other) => other !== clause).flat();
      for (const mention of clause) if (isReplaced(mention, others)) excluded.add(mention);
    }
  }
  return excluded;
}

function denies(sense: Sense): boolean {
  return sense.type === 'cue' && (sense.cue === 'not' || sense.cue === 'except');
}

// 不要预计的, not the target: English has verbs too, and what is not expected is no figure denied.
const FORESEEN =
  /\p{Script=Han}|^(?:targets?|plans?|planned|forecasts?|projections?|projected|goals?|estimates?|estimated|budget|outlook)$/u;

const DENIES_AFTER = /不要|不用|不需要|不管|别管|不看|不问/;
const DENIED_AFTER = new RegExp(`^(?:${DENIES_AFTER.source})$`);

/** 本市的我已经有了: whoever asks needs that one no more, where another is asked for. */
const HAD_ALREADY =
  /(?:我们?|咱们?)(?:手[上里头])?(?:已经|早就|早|都|也)?(?:有了|知道了?|查[到过]了?|清楚了?|拿到了)$/;

const HAS_SOME = /有了|知道|查[到过]|清楚|拿到了/;

function isHadAlready(clause: readonly Mention[], text: string): boolean {
  const said = text.slice(clause[0]?.start ?? 0, Math.max(0, ...clause.map(({ end }) => end)));
  return HAD_ALREADY.test(said);
}

function isReplaced({ kind, senses }: Mention, others: readonly Mention[]): boolean {
  if (kind === 'period') return others.some((other) => other.kind === 'period');
  return senses.some(({ type }) => type === 'entity') && others.some((other) => other.senses.some(isPlace));
}

function isPlace(sense: Sense): boolean {
  return sense.type === 'entity' || (sense.type === 'cue' && sense.cue.startsWith('scope:'));
}

/** 就不用念了: by what a figure would be told. */
const TOLD = /^[念报说讲提给写列查看]了?$/;

// 花多少钱我也不要: what is said of at the end of a clause is denied whole.
function isDeniedAfter(clause: readonly Mention[]): boolean {
  const outer = clause.filter(({ nested }) => !nested);
  const at = outer.findLastIndex(({ text }) => DENIED_AFTER.test(text));
  return (
    at > 0 &&
    outer
      .slice(at + 1)
      .every(
        ({ senses, text }) =>
          TOLD.test(text) ||
          (senses.length > 0 && senses.every((sense) => sense.type === 'cue' && sense.cue === 'filler')),
      )
  );
}

// "Not as a share of the benchmark's": with the share goes whose it is of.
function isWholeOf({ end }: Mention, { start, senses }: Mention, text: string): boolean {
  return (
    start >= end && senses.some(({ type }) => type === 'entity') && SHARE_OF.test(text.slice(end, start))
  );
}

const SHARE_OF = /^ (?:(?:of|to|with|that of) )?(?:the )?$/;

const PERCENT = /^(?:%|percent|per cent|pct|百分之)$/;

// "Not the % change": the sign and what it stands before are one thing.
function isRate(sense: Sense): boolean {
  return sense.type === 'cue' && /^(?:measure:(?:growth|share)|ask:difference)$/.test(sense.cue);
}

function isExcludable(sense: Sense): boolean {
  return sense.type === 'cue'
    ? /^(?:measure|grade|scope|type):/.test(sense.cue)
    : sense.type !== 'statement' && sense.type !== 'topic' && sense.type !== 'unit';
}
