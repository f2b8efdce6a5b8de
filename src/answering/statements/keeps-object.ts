// What was done to: "who built the hospital" is not settled by what the hospital built, nor "who developed the plan" by who
// developed something else.
import type { Statement } from '../../knowledge/types.ts';
import { englishSynonymsOf } from '../../language/lexicon/english-synonyms.ts';
import { normalizeText } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import { stemWord } from '../../language/tokens.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { placeIn } from './roles-of-names.ts';
import { saidIn } from './statement-texts.ts';

const DID = '(?:[a-z]{3,}ed|built|made|wrote|ran|drew|led|took|won|gave|chose|bought|sold|set up|found)';
const DID_TO = new RegExp(`\\bwho ${DID} (?:the |its |our )?$`);
const DID_TO_HAN = /(?:谁|哪家|哪个(?:公司|单位|部门|机构))\p{Script=Han}{1,3}$/u;
const OBJECT = new RegExp(
  `\\bwho ${DID} (?:the|this|that|its|their|an?) (?:[a-z'-]+ ){0,3}?([a-z-]+)(?=$| (?:at|in|of|for|on|from)\\b)`,
);
/** Before the name of who did it. */
const BY = /\bby (?:[a-z' ]{0,40} )?$/;
const BY_HAN = /由$/;

/** False where the statement tells of what was done by the thing asked about, or speaks of no such thing. */
export function keepsObject(
  statement: Statement,
  { query, entities }: Slots,
  { catalog }: AnsweringIndex,
): boolean {
  const { text } = query.text;
  const object = query.entities.find(
    ({ id, mention }) =>
      entities.includes(id) &&
      (DID_TO.test(text.slice(0, mention.start)) || DID_TO_HAN.test(text.slice(0, mention.start))),
  );
  if (!saysObject(statement, query)) return false;
  if (object === undefined) return true;
  const entity = catalog.entity(object.id);
  return [statement.text.zh, statement.text.en].every((said) => {
    const told = normalizeText(said).text;
    const before = told.slice(0, Math.max(0, placeIn(told, entity)));
    return !BY.test(before) && !BY_HAN.test(before);
  });
}

function saysObject(statement: Statement, { text: { text }, entities, statements }: Query): boolean {
  const asked = text.replace(/[\s?!.]+$/, '');
  const noun = OBJECT.exec(asked)?.[1];
  if (noun === undefined || statements.some(({ id }) => id === statement.id)) return true;
  const isName = asked.endsWith(noun) && entities.some(({ mention }) => mention.end === asked.length);
  if (isName) return true;
  const said = saidIn(statement);
  return [noun, ...englishSynonymsOf(stemWord(noun))].some((word) => said.includes(stemWord(word)));
}
