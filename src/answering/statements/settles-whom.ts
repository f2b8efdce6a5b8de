// Whether a statement settles who it was: whoever spoke of it is not therefore whom the words are about, whose it was, or who
// did it.
import type { EntityType, Statement } from '../../knowledge/types.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { HEAD } from '../words/head-words.ts';
import { SPOKE } from './settles-person.ts';
import { toldIn } from './statement-texts.ts';

/** 追兵是谁, "who are the pursuers", and nothing behind it. */
const WHO_IS =
  /^(?:那么?|请问)?\p{Script=Han}{2,10}?(?:到底|究竟|都|具体)?(?:是|指的?是|指)谁[呢啊呀?？]*$|^(?:and |so )?who (?:are|were|is|was) the [a-z-]+(?: [a-z-]+)?[\s?]*$/u;
/** Whose it was, and by whom it is done: a place does neither. */
const WHOSE = /由谁|谁的|\bwhose\b|\bwho (?:recovered|took back)\b/;
const WENT = /谁(?:去|到|赴|跑)了?|\bwho (?:went|visited|travelled|traveled|attended)\b/;
const OF_WORDS =
  /句|话|说法|意思|看法|观点|主意|判断|要求|\b(?:words?|quot\w*|claims?|remarks?|views?|ideas?|authority|say-so|warn\w*|talk\w*|call\w*|ask\w*)\b/;

const WHO_IS_BENCHMARK = /\bwho(?:['’]?s| is| was) (?:the |its |our )?benchmark\b|标杆是谁|谁是标杆/;
const BENCHMARK_TOLD = /标杆|对标|\bbenchmark\b|\bmeasures? (?:it|them)sel/;
/** Whoever or whatever is of these sorts is no side of a comparison. */
const UNSIDED: ReadonlySet<EntityType> = new Set(['person', 'programme', 'event']);

const SOMEBODY: ReadonlySet<EntityType> = new Set(['person', 'company', 'organisation', 'school']);
const AREAS: ReadonlySet<EntityType> = new Set(['city', 'district', 'county', 'country', 'park']);

/** True where no such question is asked, or the statement names another than its speaker and whom the question names. */
export function holdsWhom(
  statement: Statement,
  { query, entities }: Slots,
  { catalog }: AnsweringIndex,
): boolean {
  const { text } = query.text;
  if (query.intent !== 'claim' && WHO_IS_BENCHMARK.test(text)) return tellsBenchmark();
  if (query.intent === 'claim' || SPOKE.test(text) || OF_WORDS.test(text)) return true;
  if (query.mentions.some((one) => !one.nested && HEAD.test(one.text))) return true;
  if (statement.answers.includes('who') && !WHO_IS.test(text)) return true;
  if (WENT.test(text)) return !entities.includes(statement.about[0] ?? '') || tellsSomebody(false);
  if (WHOSE.test(text)) return tellsSomebody(false);
  if (!WHO_IS.test(text) || statement.saidBy === undefined) return true;
  return statement.items.length > 1 || tellsSomebody(true);

  // What was said of a campaign that is called after benchmarks names none.
  function tellsBenchmark(): boolean {
    const sides = statement.about.filter((id) => !UNSIDED.has(catalog.entity(id).type));
    return BENCHMARK_TOLD.test(toldIn(statement)) && sides.length > 1;
  }

  function tellsSomebody(orArea: boolean): boolean {
    const others = statement.about.filter((id) => id !== statement.saidBy && !entities.includes(id));
    const types = others.map((id) => catalog.entity(id).type);
    // One area is where it is; of two, one is whom the other is set beside.
    return (
      types.some((type) => SOMEBODY.has(type)) ||
      (orArea && types.filter((type) => AREAS.has(type)).length + (entities.length > 0 ? 1 : 0) > 1)
    );
  }
}
