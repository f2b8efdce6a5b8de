// A message that asks what is known of one thing in other words than "what is it": what the file has on it, a line on it
// for a label, why it keeps coming up.
import type { Mention } from './find-mentions.ts';
import { type NormalizedText, rawSpan } from './normalize.ts';

const RECORD =
  '(?:(?:the|our|your|these|this|those) )?(?:records?|files?|logs?|archives?|notes?|database|papers?|reports?|sources?|books?|clippings|cuttings|library|pack)';
const A_LINE =
  '(?:an? |some |the )?(?:[a-z-]+ ){0,3}?(?:lines?|blurb|bio|description|summary|explainer|sentences?|paragraph|background(?:er)?|intro(?:duction)?|profile|primer|gist|lowdown|run-?down|note)';

/** What stands before the name; what stands behind it is the asker's. */
const BEFORE = new RegExp(
  `^(?:(?:so|and|hi|hey|hello|ok|please|pls)[ ,]+)*(?:what (?:do|does|did|has|have) ${RECORD} (?:got )?(?:say|have|hold|tell us|tell me|know|contain|show|give|got)(?: to say)? (?:about|on|of|regarding|concerning)|(?:i |we )?(?:need|want|would like|could use|could do with|am after|(?:am |are )?(?:looking for|writing|drafting)|have to write) ${A_LINE} (?:on|about|of)|(?:i|we) keep (?:on )?(?:seeing|hearing (?:about|of)|reading about|coming across|running into|bumping into)) (?:the |this |that )?["'“‘]?$`,
);
const KEEP = /\bkeep\b/;
const WHAT_IS_IT =
  /\bwhat(?:'s|’s| is| are)? (?:the story|the deal|that|it|this|they|those)\b|\bwho (?:is|are) (?:that|they|he|she|it)\b|\btell me\b|\bany (?:background|idea|info)\b/;

/** The message as "what is …"; undefined where it names more than one thing or asks for something else. */
export function withThingAsked(text: NormalizedText, mentions: readonly Mention[]): string | undefined {
  const outer = mentions.filter(({ nested }) => !nested);
  const named = outer.filter(
    ({ kind, senses }) => kind === 'period' || senses.some(({ type }) => type !== 'cue'),
  );
  const [thing] = named;
  if (thing === undefined || named.length > 1 || !thing.senses.some(({ type }) => OF_A_THING.has(type)))
    return undefined;
  const before = text.text.slice(0, thing.start);
  if (!BEFORE.test(before)) return undefined;
  if (KEEP.test(before) && !WHAT_IS_IT.test(text.text.slice(thing.end))) return undefined;
  return `what is ${rawSpan(text, thing.start, thing.end)}`;
}

const OF_A_THING: ReadonlySet<string> = new Set(['entity', 'statement', 'topic']);
