// Whether a statement tells the sort of thing that a question asks for: an honour and whose it is, what a thing turns into,
// which cities, where a body lies, how far a thing has come, what all places do.
import { ADMINISTRATIVE_AREAS } from '../../knowledge/entity-types.ts';
import type { EntityType, Statement } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { STATE_WORDS } from '../../language/lexicon/chinese-states.ts';
import { synonymsOf } from '../../language/lexicon/chinese-synonyms.ts';
import { matches } from '../../language/matches.ts';
import type { Query } from '../../language/query.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { asksMade } from '../words/asks-made.ts';
import { onceFor } from '../words/once-for.ts';
import { thingSought } from '../words/thing-sought.ts';
import { allTexts, piecesBesideNames, saidIn, toldIn } from './statement-texts.ts';

/** True where nothing that is sought is of another sort than what the statement tells. */
export function holdsSought(statement: Statement, slots: Slots, index: AnsweringIndex): boolean {
  if (slots.query.intent === 'claim') return true;
  return (
    tellsHonour(statement, slots, index) &&
    tellsBecoming(statement, slots) &&
    tellsAreas(statement, slots, index) &&
    tellsThings(statement, slots) &&
    tellsWhereabouts(statement, slots) &&
    tellsProgress(statement, slots) &&
    tellsDifference(statement, slots) &&
    tellsLearnt(statement, slots) &&
    tellsMade(statement, slots, index) &&
    tellsReached(statement, slots) &&
    tellsOfAll(statement, slots)
  );
}

const ASKS_HONOUR =
  /(?:什么|哪些|哪个|哪项|啥)(?:荣誉|奖|称号)|\b(?:what|which) (?:award|accolade|prize|honou?r|medal|distinction)s?\b/;
const HONOUR_TOLD =
  /\b(?:award|prize|medal|honou?r|accolade|commend|crown|recogni[sz])|\b(?:named|rated|title of) (?:an?|the|one|as)\b|[获颁奖]|荣誉|称号|评为|授予|表彰|命名/;

// What a tributary was named is no honour of the river, nor is a name one.
function tellsHonour(statement: Statement, { query, entities }: Slots, { catalog }: AnsweringIndex): boolean {
  if (!ASKS_HONOUR.test(query.text.text)) return true;
  if (!HONOUR_TOLD.test(saidIn(statement))) return false;
  return entities.every(
    (id) =>
      statement.about.includes(id) ||
      ADMINISTRATIVE_AREAS.has(catalog.entity(id).type) ||
      catalog.entity(id).type === 'programme',
  );
}

const ASKS_BECOMING =
  /[变转](?:变)?[成为](?:什么|啥|哪)(?!样)|\b(?:turn(?:s|ed|ing)?|chang(?:e|es|ed|ing)|transform(?:s|ed|ing)?) (?:it |itself |them )?into what\b|\bwhat\b.* (?:turn(?:s|ed|ing)?|chang(?:e|es|ed|ing)|transform(?:s|ed|ing)?) (?:it |itself |them )?into$/;
const BECOMING_TOLD =
  /[变转改][成为变向作]|成为|[从由].{1,20}[到变转改]|\binto\b|\bbec[ao]me|\bfrom .{1,60} to\b/;

// From trailing behind to what, of a thing that looks otherwise.
function tellsBecoming(statement: Statement, { query: { text } }: Slots): boolean {
  return !ASKS_BECOMING.test(text.text.replace(END, '')) || BECOMING_TOLD.test(toldIn(statement));
}

const END = /[\s?？!！.。呢啊呀吗嘛]+$/u;

const AREA_TYPES: ReadonlySet<string> = new Set(['city', 'district', 'county', 'province', 'country']);

/** The sort of area asked for right behind the question word, as written: 哪些城市, "which cities". */
const areasAsked = onceFor(({ mentions }: Query): { word: string; type: EntityType } | undefined => {
  const outer = mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  const at = outer.findIndex(({ senses }) => isCue(senses, 'ask:which'));
  const next = at === -1 ? undefined : outer[at + 1];
  const sort = next?.senses.length === 1 ? next.senses[0] : undefined;
  if (next === undefined || sort?.type !== 'cue' || !sort.cue.startsWith('type:')) return undefined;
  const type = sort.cue.slice('type:'.length);
  return AREA_TYPES.has(type) ? { word: next.text, type: type as EntityType } : undefined;
});

function isCue(senses: Mention['senses'], cue: string): boolean {
  return senses.some((sense) => sense.type === 'cue' && sense.cue === cue);
}

// Which cities it looks to, of a list of what is done in the city.
function tellsAreas(statement: Statement, { query, entities }: Slots, { catalog }: AnsweringIndex): boolean {
  const asked = areasAsked(query);
  if (asked === undefined) return true;
  const { name, about } = statement;
  const isOther = (id: string) => !entities.includes(id) && catalog.entity(id).type === asked.type;
  const isCalled = name.zh.endsWith(asked.word) || name.en.toLowerCase().includes(asked.word);
  return about.some(isOther) || isCalled || namesAny(statement, asked.type, entities, catalog);
}

const THINGS_ASKED =
  /(\p{Script=Han}{2})(?:都|分别|具体|一共|总共|主要)?有哪[些几]\p{Script=Han}?[\s?？!！.。呢啊呀嘛]*$/u;
/** Whatever is listed can be called so. */
const ANYTHING =
  /[方层]面|内容|举措|措施|做法|办法|工作|动作|安排|要求|打算|亮点|成绩|成果|变化|进展|部分|情况|问题|特点|地方|东西|事情|信息|记录|数据|指标|分别|具体|[的了是都]$|^[的了是都]/;

// 投产的项目有哪些, of a list of what is worked on: nothing in it is a project.
function tellsThings(statement: Statement, { query }: Slots): boolean {
  const [, thing] = THINGS_ASKED.exec(query.text.text) ?? [];
  if (thing === undefined || ANYTHING.test(thing)) return true;
  if (query.statements.some(({ id, mention }) => id === statement.id && mention.text.includes(thing)))
    return true;
  const said = saidIn(statement);
  return [thing, ...synonymsOf(thing)].some((word) => said.includes(word));
}

function namesAny(
  statement: Statement,
  type: EntityType,
  entities: readonly string[],
  catalog: AnsweringIndex['catalog'],
): boolean {
  const said = allTexts(statement);
  return catalog.pack.entities.some(
    (one) =>
      one.type === type &&
      !entities.some((id) => id === one.id || catalog.isWithin(id, one.id)) &&
      (said.includes(one.name.zh) || said.includes(one.name.en)),
  );
}

/** Before or within what says where a thing is. */
const PLACE_TOLD =
  /\b(?:in|at|on|beside|near|opposite|behind|between|along|next to|by the|outside|inside|under|above)\b|[在位处设旁]|坐落|对面/;

// Where a firm lies, of what it does.
function tellsWhereabouts(statement: Statement, { query, entities }: Slots): boolean {
  if (entities.length === 0 || thingSought(query) === undefined) return true;
  return PLACE_TOLD.test(toldIn(statement));
}

const ASKS_PROGRESS = /(?:进展|进度)(?:如何|怎么样|怎样|咋样|到哪一?步)?[?？呢啊呀了]*$/;

// 活动进展, of what the campaign is called.
function tellsProgress(statement: Statement, { query }: Slots): boolean {
  if (!ASKS_PROGRESS.test(query.text.text) || query.cues.has('ask:when')) return true;
  return statement.answers.includes('how') || STATE_WORDS.some((word) => saidIn(statement).includes(word));
}

const ASKS_OF_ALL =
  /各(?:地|区县|县区|县市区|乡镇|单位|部门)|\b(?:all|every|each) (?:the )?(?:place|district|count(?:y|ie)|town)s?\b/;
const OF_ALL_TOLD = /各|全[市县省区国]|每|所有|都|\b(?:all|every|each|across|throughout)\b/;

// What every place is asked to do is not told by what one of them does.
function tellsOfAll(statement: Statement, { query: { text }, entities }: Slots): boolean {
  return entities.length > 0 || !ASKS_OF_ALL.test(text.text) || OF_ALL_TOLD.test(toldIn(statement));
}

const ASKS_DIFFERENCE =
  /(?:区别|不同|不一样|差别|差异)(?:在哪里?|是什么)?[呢啊呀?？]*$|\bdifferences? between\b|\bhow (?:is|are|does|do|did|was|were) .* differ/;
const DIFFERENCE_TOLD =
  /区别|不同|不一样|差[别异距]|比|[而则]|\bdiffer|\bcompar|\bthan\b|\bunlike\b|\bgap\b|\bwhile\b|\bwhereas\b|\bbut\b|\binstead\b/;

// How two things differ is not told by what one of them is.
function tellsDifference(statement: Statement, { query: { text } }: Slots): boolean {
  return !ASKS_DIFFERENCE.test(text.text) || DIFFERENCE_TOLD.test(toldIn(statement));
}

const ASKS_LEARNT =
  /(?:看|看到|学|学到|学会|见到)了?(?:些)?(?:什么|啥|哪些)[呢啊呀?？]*$|^(?:and |so )?what (?:did|have|had|has) [a-z' ]+? (?:learn|learnt|learned|see|seen)\b/;
const LEARNT_TOLD = /[看学见]|发现|了解到|\b(?:learn\w*|saw|sees?|seen|found|shows?|showed|discover\w*)\b/;

// What was learnt on a visit is not told by where it led.
function tellsLearnt(statement: Statement, { query: { text } }: Slots): boolean {
  return !ASKS_LEARNT.test(text.text) || LEARNT_TOLD.test(toldIn(statement));
}

// What a plant makes is not told by where it stands.
function tellsMade(statement: Statement, { query, entities }: Slots, { catalog }: AnsweringIndex): boolean {
  if (!asksMade(query) || query.statements.some(({ id, mention }) => id === statement.id && !mention.nested))
    return true;
  if (entities.some((id) => catalog.entity(id).type === 'person')) return true;
  const pieces = piecesBesideNames(catalog)(statement);
  return [...pieces].some((piece) => MADE_TOLD.test(piece));
}

const MADE_TOLD =
  /^(?:生产|制造|产品|出产|加工|从事|经营|提供|服务|投资|mak(?:e|es|ing)|made|produc\w*|manufactur\w*|run|runs|invest\w*|provid\w*|offer\w*|train\w*|teach\w*|serv\w*)$/;

const ASKS_REACHED =
  /[了过](?:吗|没有?|么)[呢啊呀?？]*$|已经?\p{Script=Han}+[吗么][?？]*$|^(?:is|are|has|have|was|were) .*\b(?:already|yet)\b/u;
const DOING = /^(?:is|are|was|were) .*?\b([a-z]+ing) (?:already|yet|now)\b/;
const AFTER_VERB = /^(?:the|an?|its?|their|in|on|at|by|to|of|from|for|with|and|or|more|up|down|out)$/;
const ASKS_GAINS =
  /(?:有|取得|做出)了?(?:什么|哪些|啥)(?:成绩|成果|成就|成效|业绩)|\bwhat (?:are |were )?(?:the |its |their )?(?:achievements|gains|successes)\b/;
const DEMANDED = /要求|希望|放下|力争/;
const ONLY_HOPED =
  /希望|力争|旨在|争取|\b(?:is|are|was|were) meant to\b|\b(?:hopes?|hoped|aims?|aimed|strives?) to\b/;

// Whether it leads is not told by the hope that it will.
function tellsReached({ text: told, items }: Statement, { query: { text } }: Slots): boolean {
  if (ASKS_GAINS.test(text.text)) return !DEMANDED.test(told.zh) || items.length > 1;
  if (!ASKS_REACHED.test(text.text) || ONLY_HOPED.test(text.text)) return true;
  const [, doing = ''] = DOING.exec(text.text) ?? [];
  // "Is it leading": what leading firms do is none of it.
  const uses =
    doing === ''
      ? []
      : matches(
          new RegExp(`\\b${doing}(?: ([a-z]+))?`, 'gi'),
          [told, ...items].map(({ en }) => `${en}.`).join(' '),
        );
  if (uses.length > 0 && uses.every(([, noun]) => noun !== undefined && !AFTER_VERB.test(noun))) return false;
  return !ONLY_HOPED.test(`${told.zh}${told.en}`);
}
