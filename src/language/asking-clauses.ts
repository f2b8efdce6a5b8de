// A polite message in Chinese tells who asks and what for, and holds one question: the clauses that ask it. What the
// others name (a place on record, another metric) is chat, and must not get in its way.
import { clausesOf } from './clauses.ts';
import type { Mention } from './find-mentions.ts';
import { findChinesePlaces } from './lexicon/chinese-places.ts';
import { mostTelling } from './long-message.ts';
import { type NormalizedText, rawSpan } from './normalize.ts';

/** Fewer clauses or words than these are the question itself. Ranges 3 to 6 and 15 to 40. */
const LEAST_CLAUSES = 4;
const LEAST_WORDS = 20;

const POLITE =
  /请问|请教|麻烦|[您你]好|各位好|谢|打扰|劳驾|拜托|不好意思|尊敬|烦请|恳请|告知|想问|想知道|帮忙|帮我|老师/;

/** The part of a polite message that asks, as it was typed; undefined where all of it counts. */
export function askingPart(text: NormalizedText, mentions: readonly Mention[]): string | undefined {
  if (!POLITE.test(text.text)) return undefined;
  const clauses = clausesOf(mentions);
  if (clauses.length < LEAST_CLAUSES || wordsIn(clauses) < LEAST_WORDS) return undefined;
  const best = mostTelling(clauses.filter((clause) => clause.some(namesMetric)));
  if (best.length === 0) return undefined;
  const at = clauses.indexOf(best);
  const asking = clauses.filter((clause, place) => place === at || (place > at && goesOn(clause)));
  const isMissing = (sort: (mention: Mention) => boolean) => !asking.some((clause) => clause.some(sort));
  const lacks = [isEntity, isPeriod].filter(isMissing);
  const heard = clauses.filter(
    (clause, place) =>
      asking.includes(clause) ||
      (place < at &&
        (clause.some((mention) => lacks.some((sort) => sort(mention))) ||
          narrows(text.text, clause) ||
          (lacks.includes(isEntity) && placeIn(text, clause) !== undefined))),
  );
  if (heard.length === clauses.length) return undefined;
  return heard
    .map(
      (clause) =>
        (clause.some(isEntity) || asking.includes(clause) ? undefined : placeIn(text, clause)) ??
        written(text, clause),
    )
    .join('，');
}

function wordsIn(clauses: readonly Mention[][]): number {
  return clauses.flat().filter(({ nested }) => !nested).length;
}

function written(text: NormalizedText, clause: readonly Mention[]): string {
  return rawSpan(text, clause[0]?.start ?? 0, Math.max(...clause.map(({ end }) => end)));
}

const isEntity = ({ senses }: Mention) => senses.some(({ type }) => type === 'entity');
const isPeriod = ({ kind }: Mention) => kind === 'period';
const namesMetric = ({ senses }: Mention) =>
  senses.some(({ type }) => type === 'variable' || type === 'term');

// 不要比例, 预计的不要: what is set aside before is set aside.
function narrows(text: string, clause: readonly Mention[]): boolean {
  const isSetAside = /要|不|只|别/.test(text.slice(clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0));
  return clause.some(
    (mention) => hasCue(mention, /^(?:except|grade:)/) || (isSetAside && hasCue(mention, /^status:/)),
  );
}

/** What asks on, after the question itself: a name, a time, a question word, a claim, what is not meant. */
const GOES_ON =
  /^(?:not|except|status:|grade:|scope:|benchmark|direction:|measure:|ask:(?!thanks|greeting|help|how|open))/;
const ASKS_HELP = /^(?:能|可|方便|麻烦|烦|劳|请帮|帮|还请)/;

function goesOn(clause: readonly Mention[]): boolean {
  if (clause.some(({ kind, senses }) => kind === 'period' || senses.some(({ type }) => type !== 'cue')))
    return true;
  if (ASKS_HELP.test(clause[0]?.text ?? '')) return clause.some((mention) => hasCue(mention, /^ask:claim$/));
  return clause.some((mention) => mention.kind === 'number' || hasCue(mention, GOES_ON));
}

function hasCue({ senses }: Mention, pattern: RegExp): boolean {
  return senses.some((sense) => sense.type === 'cue' && pattern.test(sense.cue));
}

// A place that the pack does not know is whose figure is meant, in a clause of its own too: the name alone is kept of it.
function placeIn(text: NormalizedText, clause: readonly Mention[]): string | undefined {
  const from = clause[0]?.start ?? 0;
  const [place] = findChinesePlaces(text.text.slice(from, clause.at(-1)?.end ?? from));
  return place && rawSpan(text, from + place.start, from + place.end);
}
