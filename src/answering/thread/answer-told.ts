// A turn about the reply just given and nothing else (source?, really?, in English): what was told last, once more, with
// where it was printed.
import type { Observation, Statement } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { Query } from '../../language/query.ts';
import type { Answer, ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { bodyOf } from '../outcomes/answer-figure.ts';
import { composeAnswer } from '../outcomes/compose-answer.ts';

const OF_A_SOURCE =
  /出自哪|出处|来源|哪里登|哪儿登|登在哪|哪篇报道|哪家报道|依据是?什么|根据什么|\bsources?\b|\bcitation\b|\bcite\b|where (?:is|was|does|did) (?:that|this|it)(?: \w+)? (?:from|come from|printed|published)|who (?:says|printed|published) (?:so|that|it)|\bwhen (?:was|were) (?:that|this|those|these) (?:printed|published)|\b(?:which|what) (?:publication|paper|newspaper|document) (?:was|is|were|are|did) (?:that|this|it|those|these)\b|(?:这|那)[个条]?(?:是)?(?:哪天|什么时候|何时)(?:登|刊登|发表|见报)|^(?:又是|那是)?(?:哪天|什么时候|何时)(?:登|刊登|见报|发表)(?:出来)?的|^(?:那|又)?(?:是|在)?(?:哪一?[版节段]|第几[版节段])|^(?:and |so |on )*(?:which|what) (?:page|section|paragraph)\b(?: (?:is|was) (?:it|that)(?: (?:on|in))?)?[ ?]*$/;

/** What the last answer stated; undefined where the question asks for anything else, or nothing was stated. */
export function answerTold(
  query: Query,
  { catalog }: AnsweringIndex,
  context: ThreadContext | undefined,
): Answer | undefined {
  if (!context?.told || namesSlot(query)) return undefined;
  if (!OF_A_SOURCE.test(query.text.text) && !asksAgain(query)) return undefined;
  const statements: Statement[] = context.told.flatMap((id) => catalog.statement(id) ?? []);
  if (statements.length > 0)
    return composeAnswer({
      status: 'answered',
      query,
      context,
      statements,
      body: { kind: 'statements', statements },
    });
  const observations: Observation[] = context.told.flatMap((id) => catalog.observation(id) ?? []);
  if (observations.length === 0) return undefined;
  return composeAnswer({ status: 'answered', query, context, observations, body: bodyOf(observations) });
}

function namesSlot({ entities, variables, terms, periods, numbers }: Query): boolean {
  return entities.length + variables.length + terms.length + periods.length + numbers.length > 0;
}

// "Really?", 再说一遍, in English please: every word is of that kind or says nothing.
function asksAgain({ mentions, unknown, cues, text }: Query): boolean {
  if ([...cues].some((cue) => cue.startsWith('status:')) && !OF_STATUS.test(text.text)) return false;
  const spoken = mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  return unknown.length === 0 && spoken.some(isOfTurn) && spoken.every((m) => isOfTurn(m) || isFiller(m));
}

function isOfTurn({ senses }: Mention): boolean {
  return senses.some((sense) => sense.type === 'cue' && TURN.test(sense.cue));
}

// "Is that an actual?": the reply says of each figure whether it is.
const TURN = /^(?:turn:again|reply:|status:(?:actual|forecast)$)/;
const OF_STATUS = /\b(?:is|was|are|were) (?:that|this|it|those|these)\b|是.{0,6}(?:吗|么|还是|不是)/;

function isFiller({ senses }: Mention): boolean {
  return senses.some((sense) => sense.type === 'cue' && /^(?:filler|ask:open|ask:greeting)$/.test(sense.cue));
}
