// Whether a statement tells which of several a question asks for: the third round, the rest of a list, each of three.
import type { Statement } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { onceFor } from '../words/once-for.ts';
import { numberedParts, ordinalsOf } from '../words/ordinals.ts';
import { textsOf } from './statement-index.ts';

/** True where the statement is of the one asked for, or names the others or each of them where those are. */
export function holdsWhich(statement: Statement, slots: Slots, index: AnsweringIndex): boolean {
  return (
    namesOthers(statement, slots) && spellsOut(statement, slots) && !isOtherOfSeveral(statement, slots, index)
  );
}

// The third round is not the first, and two of a list of six are not the list.
function isOtherOfSeveral(statement: Statement, { query }: Slots, index: AnsweringIndex): boolean {
  const asked = askedOrdinals(query);
  if (asked.length === 0) return false;
  const known = knownOrdinals(statement, index);
  return asked.some(({ value }) => !known.has(value));
}

const askedOrdinals = onceFor(({ text: { text }, entities, statements }: Query) => {
  const taken = [...entities, ...statements].map(({ mention }) => mention);
  return [...ordinalsOf(text), ...numberedParts(text)].filter(
    ({ start }) => !taken.some((mention) => mention.start <= start && start < mention.end),
  );
});

const ordinals = new WeakMap<Statement, ReadonlySet<string>>();

function knownOrdinals(statement: Statement, { catalog }: AnsweringIndex): ReadonlySet<string> {
  const remembered = ordinals.get(statement);
  if (remembered) return remembered;
  const names = statement.about
    .map((id) => catalog.entity(id))
    .flatMap(({ name, aliases }) => [...Object.values(name), ...aliases.zh, ...aliases.en]);
  const found = new Set(
    [...textsOf(statement), ...names]
      .map((text) => normalizeText(text).text)
      .flatMap((text) => [...ordinalsOf(text), ...numberedParts(text)])
      .map(({ value }) => value),
  );
  ordinals.set(statement, found);
  return found;
}

// "Apart from X, which": a statement of one thing names no other.
function namesOthers({ items }: Statement, { query }: Slots): boolean {
  return !query.cues.has('except') || items.length >= 2;
}

const EACH_OF =
  /哪[几两二三四五六七八九十\d]|具体|分别|逐[一个条项]|到底|究竟|各(?:是|指)|\bwhich (?:two|three|four|five|six|\d)\b|\b(?:exactly|specifically|precisely|one by one|each of)\b/;
const OF_SEVERAL = /[两二三四五六七八九十\d]|\b(?:two|three|four|five|six|triple|double)\b/;

/** False for 三大瓶颈具体是哪三个, of a list in which they are one item: it does not say what they are. */
export function spellsOut({ items }: Statement, { query: { text } }: Pick<Slots, 'query'>): boolean {
  if (!EACH_OF.test(text.text)) return true;
  return !items.some(({ zh, en }) =>
    [zh, en.toLowerCase().replace(/^the /, '')].some(
      (item) => OF_SEVERAL.test(item) && text.text.includes(item),
    ),
  );
}
