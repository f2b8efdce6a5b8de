import type { EntityType } from '../../knowledge/types.ts';
import type { ThreadContext } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';

/** A question with whom it calls he, she or they put in by name. */
export interface Named {
  readonly text: string;
  readonly entity: string;
  /** How far a work has come is asked for, which no figure tells. */
  readonly isOfProgress?: true;
}

const OF_HIM = /\b(?:his|her)\b(?! *$)/gi;
const HIM = /\b(?:he|she|him|her)\b|(?<![其])[他她](?![们市])/gi;

const THEIR = /\btheir\b/gi;
const THEY = /\b(?:they|them)\b(?! (?:is|was)\b)|[他它她]们|佢哋/gi;

const PERSON: ReadonlySet<EntityType> = new Set(['person']);
const WORK: ReadonlySet<EntityType> = new Set(['park', 'project', 'place', 'school', 'district']);
/** How far it has come, of a work that the thread speaks of. */
const IS_IT_DONE =
  /^(?:and |so |but )*(?:is|are) (?:it|they|that|this) (?:all )?(?:done|finished|built|complete|completed|ready|open|operational|in use|up and running)(?: yet| now| already)?[\s?.!]*$/i;
const BODY: ReadonlySet<EntityType> = new Set(['company', 'organisation', 'school']);

/** Names whom the thread speaks of; undefined where the question has no such pronoun or the thread no one such. */
export function namePronoun(
  text: string,
  index: AnsweringIndex,
  context: ThreadContext | undefined,
): Named | undefined {
  // After a question for a name that nobody knows, they are none of the record's.
  if (!context || context.unmet === 'entity') return undefined;
  if (IS_IT_DONE.test(text)) {
    const entity = onlyOne(WORK, index, context);
    if (entity === undefined) return undefined;
    return {
      entity,
      text: `what is the headway of ${index.catalog.entity(entity).name.en}`,
      isOfProgress: true,
    };
  }
  if (text.search(HIM) >= 0) return nameAs(text, onlyOne(PERSON, index, context), OF_HIM, HIM, index);
  // 他们, after who pays for it: the body that was told.
  if (text.search(THEY) >= 0 || text.search(THEIR) >= 0)
    return nameAs(text, onlyOne(BODY, index, context), THEIR, THEY, index);
  return undefined;
}

function nameAs(
  text: string,
  entity: string | undefined,
  whose: RegExp,
  who: RegExp,
  { catalog }: AnsweringIndex,
): Named | undefined {
  if (entity === undefined) return undefined;
  const { name } = catalog.entity(entity);
  const called = /\p{Script=Han}/u.test(text) ? name.zh : name.en;
  return { entity, text: text.replace(whose, `${called}'s`).replace(who, called) };
}

// The thread's own, else who said what was told last, else whom that is about.
function onlyOne(
  types: ReadonlySet<EntityType>,
  { catalog }: AnsweringIndex,
  context: ThreadContext,
): string | undefined {
  const last = context.told?.at(-1) ?? '';
  const told = catalog.statement(last);
  const speaker = told?.saidBy ?? catalog.observation(last)?.saidBy;
  const isOfType = (id: string) => types.has(catalog.entity(id).type);
  const [entity, ...more] =
    [
      context.entities.filter(isOfType),
      (speaker === undefined ? [] : [speaker]).filter(isOfType),
      (told?.about ?? []).filter(isOfType),
    ].find((entities) => entities.length > 0) ?? [];
  return more.length === 0 ? entity : undefined;
}
