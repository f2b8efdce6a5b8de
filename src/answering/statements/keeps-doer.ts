// Who does it: a question that names the doer and asks whom or where is not settled by what another did to it
// (溧水拿哪个城市当标杆, where 溧水 is the benchmark of another; "who does Bexley benchmark itself against").
import { ADMINISTRATIVE_AREAS } from '../../knowledge/entity-types.ts';
import type { EntityType, Statement } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { placeIn } from './roles-of-names.ts';

/** What a place or body does to another, right behind its name and before whom it does it to is asked. */
const DOES =
  /^(?:自己|自身|又|也|还|是|都|本身|现在|目前|今年|去年|一直|主要|到底|究竟|,|\s)*(?:在|要|会|想|该)?(?:拿|把|以|将|向|跟|同|和|与|对标|对照|学习|学|瞄准|盯|追赶|赶超|追|选|去|赴|到|往|考察|参观|走访|请教)了?(?:.{0,6}?)(?:哪|谁|什么|啥)/;
const DOING_BEFORE = /\b(?:does|did|do|is|was|are|were|has|have|had|will|should) (?:the )?$/;
const DOING_BEHIND =
  /^(?: (?:itself|themselves|also|now|currently|then|in turn|city|district|county|people|officials?|delegation))*(?: [a-z]+ing)? ?(?:benchmark|measur|compar|look|learn|follow|stud|visit|go\b|going|went|travel|chas|copy|copi|model|us[ei]|pick|choos|tak|tri|try|match|catch|caught)/;
const REPORTER_WENT = /^(?:the |our |a )?(?:reporters?|journalists?) [a-z]+|^[^,，。]{0,14}记者/;
const ASKS_WHOM = /\b(?:who|whom|which|what|where)\b/;

/** False where the question names the doer and the statement tells of something another does. */
export function keepsDoer(
  statement: Statement,
  { query, entities }: Slots,
  { catalog }: AnsweringIndex,
): boolean {
  const { text } = query.text;
  if (!isFirst(statement, query, entities, catalog)) return false;
  const doer = query.entities.find(
    ({ id, mention }) =>
      entities.includes(id) && ACTORS.has(catalog.entity(id).type) && isDoer(text, mention),
  );
  if (doer === undefined) return true;
  const told = normalizeText(statement.text[query.lang]).text;
  const place = placeIn(told, catalog.entity(doer.id));
  if (place < 0) return true;
  // Where the reporter went is no visit of the place.
  if (REPORTER_WENT.test(told.slice(0, place))) return false;
  return statement.about.every((id) => {
    const isNear = id === doer.id || catalog.isWithin(id, doer.id) || catalog.isWithin(doer.id, id);
    if (isNear || !ACTORS.has(catalog.entity(id).type)) return true;
    const before = placeIn(told, catalog.entity(id));
    return before < 0 || before > place;
  });
}

// "When was the pier closed", "why does one measure itself by the other": whoever stands behind the auxiliary is whom it is told of first.
function isFirst(
  { text, about }: Statement,
  { text: { text: asked }, entities: mentioned, cues, intent }: Query,
  entities: readonly string[],
  catalog: AnsweringIndex['catalog'],
): boolean {
  if (intent === 'claim' || !STRICT.some((cue) => cues.has(cue))) return true;
  const subject = mentioned.find(
    ({ id, mention }) =>
      entities.includes(id) && !mention.nested && DOING_BEFORE.test(asked.slice(0, mention.start)),
  );
  if (subject === undefined) return true;
  const { type } = catalog.entity(subject.id);
  const told = normalizeText(text.en).text;
  const place = placeIn(told, catalog.entity(subject.id));
  if (place < 0 || /\bby (?:the )?$/.test(told.slice(0, place))) return true;
  return about.every((id) => {
    const isOther = id !== subject.id && catalog.entity(id).type === type;
    const before = isOther ? placeIn(told, catalog.entity(id)) : -1;
    return before < 0 || before > place;
  });
}

const STRICT = ['ask:when', 'ask:why'] as const;

/** True where the question asks what the thing named there does, and to whom. */
export function isDoer(text: string, { start, end }: { start: number; end: number }): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  return (
    DOES.test(behind) || (ASKS_WHOM.test(before) && DOING_BEFORE.test(before) && DOING_BEHIND.test(behind))
  );
}

const ACTORS: ReadonlySet<EntityType> = new Set([
  ...ADMINISTRATIVE_AREAS,
  'park',
  'company',
  'organisation',
  'school',
]);
