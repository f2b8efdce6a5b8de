// How a line reads that was written in a thread without a word to anybody: as a question, as the bare name of what is
// wanted, or as something said. Who is meant by it is left to those who know the thread.
import type { Cue } from './lexicon/cues.ts';
import type { Query } from './query.ts';

export interface Address {
  readonly form: 'question' | 'fragment' | 'statement';
  /** Means nothing without what was said before: 2020年呢, and the rank? */
  readonly isElliptical: boolean;
  /** Names something of the record, or a measure. */
  readonly namesRecord: boolean;
  readonly namesTime: boolean;
  /** Is about the reply just given: again, in English, which is larger. */
  readonly isOfReply: boolean;
}

const ASKED =
  /[?]|多少|几(?!乎)|什么|啥|谁|哪|何(?:时|处|年)|怎|咋|如何|为何|是不是|是否|有没有|对不对|[吗呢么吧]\W*$|^(?:and |so |but |ok,? |then |also )?(?:what|how|who|whose|when|where|which|why|is|are|was|were|did|does|do|has|have|had|can|could|would|should|really)\b/u;
/** Asks by telling what to do. */
const REQUESTED =
  /^(?:请|再|那|麻烦|帮)?(?:再说|说一|讲一|列|查|算|换成|用|对比|比较|加起来|相加|翻成)|^(?:please |and |then |now |also )?(?:show|list|give|tell|compare|explain|add|sum|convert|repeat|say|in (?:english|chinese))\b/u;
/** Somebody speaks of themselves or to others. */
const SPOKEN =
  /[我你您他她们咱]|大家|各位|谢|挺|太|很|真(?!的)|^(?:对|是|不错|没错|正确|行|可以|同意)\W*$|好的|收到|已经|下午|上午|\b(?:i|we|you|they|he|she|me|us|him|them|my|our|your|i'm|we're|let's|thanks|ok|okay|lol|please see|will|sent|done)\b|^(?:right|correct|true|certain|wrong|seriously|no way|exactly|agreed|noted)\W*$/u;
const ELLIPTICAL = /呢\W*$|^(?:and|what about|how about)\b/u;
/** A bare name is short: more characters than this are a sentence. */
const LONGEST_FRAGMENT = { han: 14, latin: 40 };
const LONGEST_NAME = { han: 6, latin: 16 };
const LONGEST_REQUEST = 40;
/** Around a time that stands for a question of its own: 那…呢, “and for …?” */
const MOST_BESIDE_A_PERIOD = 3;
const OF_REPLY: readonly Cue[] = ['turn:again', 'turn:larger', 'reply:en', 'reply:zh'];

/** Reads how a line was meant. */
export function readAddress(query: Query): Address {
  const { cues, entities, variables, terms, statements, topics, units, periods, unknown } = query;
  const text = query.text.text.trim();
  const named = entities.length + variables.length + terms.length + statements.length + topics.length;
  const beside = text.length - periods.reduce((sum, { start, end }) => sum + end - start, 0);
  const isBarePeriod = periods.length > 0 && beside <= MOST_BESIDE_A_PERIOD && unknown.length === 0;
  const asks = [...cues].some((cue) => cue.startsWith('ask:'));
  const isBareName = text.includes('?') && !asks && !SPOKEN.test(text) && isShort(text, LONGEST_NAME);
  return {
    form: formOf(text),
    isElliptical: isBarePeriod || isBareName || ELLIPTICAL.test(text),
    namesRecord: named + units.length > 0 || [...cues].some((cue) => /^(?:measure|grade):/.test(cue)),
    namesTime: periods.length > 0,
    isOfReply: OF_REPLY.some((cue) => cues.has(cue)),
  };
}

function formOf(text: string): Address['form'] {
  if (ASKED.test(text)) return 'question';
  if (text.length <= LONGEST_REQUEST && REQUESTED.test(text)) return 'question';
  return isShort(text) && !SPOKEN.test(text) && !/了\W*$/u.test(text) ? 'fragment' : 'statement';
}

function isShort(text: string, { han, latin } = LONGEST_FRAGMENT): boolean {
  return text.length <= (/\p{Script=Han}/u.test(text) ? han : latin);
}
