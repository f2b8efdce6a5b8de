// Everything on record that somebody said, where a question asks for no more than that: 局里的负责人说了什么.
import type { Statement } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { composeAnswer } from './compose-answer.ts';

const WHAT_SAID =
  /^(?:那么?|请问)?(.{2,24}?)(?:都|又|到底)?(?:说|讲|谈)了?(?:些)?(?:什么|啥|哪些话?)[\s呢啊呀?？]*$|^(?:and |so )?what (?:did|does|has|have) (?:the |an? )?([a-z' -]+?) (?:say|said)[\s?.]*$/u;

/** What says only that whoever it is has a post. */
const POST_WORDS =
  /^(?:的|相关|有关|主要|负责人|负责|同志|领导|官员|人士|人|of|for|from|in|charge|at|the|an|a|official|spokesperson|representative|head|manager|leader|[’']?s)$/;

/** More than these make no answer to be read. */
const MOST = 5;

/** The remarks of the one speaker meant; undefined where the question asks for more, or no such speaker is on record. */
export function answerRemarks({ slots, statements }: Finding, index: AnsweringIndex): Answer | undefined {
  const { query } = slots;
  const asked = WHAT_SAID.exec(query.text.text);
  const who = asked?.[1] ?? asked?.[2];
  if (who === undefined || query.intent === 'claim' || statements[0]?.named) return undefined;
  const speaker = speakerCalled(who, query, index);
  if (speaker === undefined) return undefined;
  // A list stands last: what it lists is of the sentence right before it.
  const said = index.catalog.pack.statements
    .filter(({ saidBy }) => saidBy === speaker)
    .sort((a, b) => a.items.length - b.items.length);
  const [first, second] = said;
  // A card tells more of one who is named than a single remark.
  const isBare = second === undefined && slots.entities.length > 0;
  if (first === undefined || isBare || said.length > MOST) return undefined;
  return composeAnswer({
    status: 'answered',
    query,
    body: { kind: 'statements', statements: said },
    statements: said,
    context: {
      entities: [speaker],
      periods: [],
      observations: slots.context?.observations ?? [],
      statements: [first.id],
    },
  });
}

function speakerCalled(who: string, query: Query, { catalog }: AnsweringIndex): string | undefined {
  const speakers = [...new Set(catalog.pack.statements.flatMap(({ saidBy }: Statement) => saidBy ?? []))];
  const outer = query.entities.filter(({ mention }) => !mention.nested && mention.end <= endOf(who, query));
  const [named, ...more] = outer;
  if (more.length > 0) return undefined;
  if (named !== undefined) {
    const rest = who.replace(named.mention.text, ' ');
    if (!wordsOf(rest, query).every((word) => POST_WORDS.test(word))) return undefined;
    return only(speakers.filter((id) => id === named.id || catalog.entity(id).within === named.id));
  }
  // "The zone official": each word stands in what the speaker is called.
  const words = who.split(/[ -]+/).filter((word) => !POST_WORDS.test(word));
  if (words.length === 0 || !/^[a-z' -]+$/.test(who)) return undefined;
  return only(
    speakers.filter((id) => {
      const { name, aliases, post } = catalog.entity(id);
      const called = normalizeText([name.en, ...aliases.en, post?.en ?? ''].join(' ')).text.split(/[^a-z]+/);
      return words.every((word) => called.includes(word));
    }),
  );
}

function endOf(who: string, { text: { text } }: Query): number {
  return text.indexOf(who) + who.length;
}

function wordsOf(rest: string, { mentions }: Query): readonly string[] {
  if (!/\p{Script=Han}/u.test(rest)) return rest.split(/[ -]+/).filter((word) => word !== '');
  const left = mentions.filter(({ nested, text }) => !nested && rest.includes(text));
  const covered = left.reduce((length, { text }) => length + text.length, 0);
  return covered === rest.trim().length ? left.map(({ text }) => text) : [rest];
}

function only(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}
