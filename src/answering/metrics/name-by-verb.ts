// 罚了多少钱, 拉了多少客, 减了多少吨: a verb and a noun or unit that any metric may have, said for the metric that
// has the verb in its name.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Unit, Variable } from '../../knowledge/types.ts';
import { endsInMoreThan } from '../../language/more-than.ts';
import type { Query } from '../../language/query.ts';
import { asksDimension, asksPace, PACE } from '../slots/ask-dimension.ts';
import { subjectsFor } from '../slots/subjects.ts';
import { onceFor } from '../words/once-for.ts';
import { isTurned } from '../words/turned-name.ts';

/**
 * The question with the metric in place of the verb; undefined where none or several of its subject's may be meant.
 * `isNamed` where the question or its thread says whose it is.
 */
export function nameByVerb(
  query: Query,
  entities: readonly string[],
  catalog: Catalog,
  isNamed: boolean,
): string | undefined {
  const { text } = query.text;
  const asked = HOW_MANY.exec(text);
  const isMetricNamed = query.variables.some(({ mention }) => !mention.nested);
  // 建了多久: how long it has gone on is none of how long it is to take.
  if (LASTED.test(text)) return undefined;
  if (asked === null || entities.length === 0 || query.lang !== 'zh' || isMetricNamed) return undefined;
  const from = asked.index + asked[0].length;
  const after = meant('', text.slice(from), query, entities, catalog);
  if (after !== undefined)
    return `${text.slice(0, asked.index)} ${after.variable.name.zh} 有多少 ${text.slice(from + after.noun.length)}`;
  const bare = text.slice(0, asked.index).replace(/[了过]$|的(?:一共|总共|共)?有?$/, '');
  for (const before of new Set([bare, bare.replace(COMPLEMENT, '')]))
    for (const length of [2, 1]) {
      const verb = before.slice(-length);
      if (
        !/^\p{Script=Han}+$/u.test(verb) ||
        verb.length < length ||
        NO_VERB.test(verb) ||
        isNoVerb(query, before.length - length, before.length, before.length < asked.index)
      )
        continue;
      const found = meant(verb, text.slice(from), query, entities, catalog);
      if (found === undefined) continue;
      const head = before.slice(0, -length).replace(/(?:要|想|能|得|可以|会)$/, '');
      if (!isNamed && isDoneByOther(query, head, namesOf(found.variable))) continue;
      const { zh } = found.variable.name;
      const rest = text.slice(from + found.noun.length);
      // 比2023年多装了几部: by how much, and no value.
      return endsInMoreThan(head) ? `${zh} ${head}多少 ${rest}` : `${head} ${zh} 有多少 ${rest}`;
    }
  return undefined;
}

const ADDS_NO_DOER =
  /(?:一共|总共|共计|大概|大约|到底|究竟|全年|全[市县区郡省州馆院网]|[我咱你]们|[共都又还也才就已这那年月])+/gu;

// 早餐供了多少: with nobody named, what stands before the verb since the time is whoever does it, or of what it is done.
function isDoneByOther({ periods }: Query, head: string, own: string): boolean {
  const from = Math.max(0, ...periods.map(({ end }) => end).filter((end) => end <= head.length));
  const [doer = ''] = /\p{Script=Han}*$/u.exec(head.slice(from).replace(ADDS_NO_DOER, '')) ?? [];
  return doer !== '' && !own.includes(doer);
}

const HOW_MANY =
  /(?:多少|好多|几多|几)(?:个|位|名|条)?(?=\p{Script=Han})|(?=[多好几]远|多久|多长时间)|(?<=[花砸耗掏]了?)(?:多少|好多)(?=\P{Script=Han}|$)/u;
const LASTED = /[了过](?:多久|多长时间)/;
/** What a verb may have behind it: 借出去, 收上来, 处理得到. */
const COMPLEMENT = /(?:出去|出来|上来|下来|回来|进去|进来|得到|[出掉到得下上回完])$/;
const NO_VERB = /^(?:[一二三四五六七八九十]|.?[有是共达为的总需要能会约值在数第年月日里中和与及])$/;

// 面积多少亩: what stands before is what is measured, and no verb; nor is the end of a longer word (陆续). What has a
// complement behind it (借出去) is one.
function isNoVerb({ mentions }: Query, start: number, end: number, isDone: boolean): boolean {
  if (mentions.every((mention) => mention.start !== start)) return true;
  if (isDone) return false;
  return mentions.some(
    (mention) =>
      mention.start < end &&
      start < mention.end &&
      mention.senses.some(
        (sense) =>
          sense.type === 'variable' ||
          sense.type === 'term' ||
          (sense.type === 'cue' && /^measure:(?!other)/.test(sense.cue)),
      ),
  );
}

/** Verbs of moving, coming and spending, and what a metric is called that counts it. */
const VERBS: readonly (readonly [verb: RegExp, inName: RegExp])[] = [
  [/^[拉运载坐送搭乘][船车]?$|^运送$/, /客运|载客|乘/],
  [/^(?:来|去|进|接待|迎来|逛|光顾)$/, /[到来入访游]|参[加与]/],
  [/^[花砸耗投掏]$|^投入$/, /花费|造价|投资|投入|支出|费用|成本/],
];

function meant(
  verb: string,
  rest: string,
  query: Query,
  entities: readonly string[],
  catalog: Catalog,
): { variable: Variable; noun: string } | undefined {
  const { text } = query.text;
  for (const subject of entities.flatMap((id) => subjectsFor(id, catalog))) {
    const found = catalog.variablesOf(subject).flatMap((variable) => {
      const own = namesOf(variable);
      if (variable.measure === 'rank' || variable.measure === 'growth' || variable.measure === 'share')
        return [];
      if (
        !saysVerb(verb, own) ||
        isTurned(variable, text) ||
        isAtOtherPace(query, catalog.unitOf(variable)) ||
        (BY_EACH.test(variable.name.zh) && !/[均每]/.test(text))
      )
        return [];
      const noun =
        verb === ''
          ? personsWho(rest, own, catalog.unitOf(variable))
          : isSpent(verb, rest, catalog.unitOf(variable))
            ? ''
            : nounOf(rest, own, catalog.unitOf(variable));
      return noun === undefined ? [] : [{ variable, noun }];
    });
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

// 花了多少: of money, which need not be said.
function isSpent(verb: string, rest: string, { kind }: Unit): boolean {
  return kind === 'currency' && SPENT.test(verb) && ENDS.test(rest);
}

const SPENT = /^[花砸耗投掏]$/;

// 一天处理多少吨: by the day, where a year's are on record.
function isAtOtherPace({ mentions, text }: Query, unit: Unit): boolean {
  const isPaced = unit.name.zh.includes('/');
  // What was done in a day is none of what can be.
  if (isPaced && DONE.test(text.text)) return true;
  const paces = mentions.filter(({ nested, text }) => !nested && PACE.test(text));
  return paces.length === 0 ? isPaced : paces.some(({ text }) => !asksPace(text, unit));
}

const DONE = /[了过](?:多少|好多|几)/;

const BY_EACH = /[人户亩日月]均|每(?![天日周])/;

/** True where a verb is the metric's own, or one of those by which its name is commonly said: 花, of what was spent. */
export function saysVerb(verb: string, own: string): boolean {
  const known = VERBS.find(([said]) => said.test(verb));
  return known ? known[1].test(own) : own.includes(verb);
}

const namesOf = onceFor(({ name, aliases }: Variable): string => [name.zh, ...aliases.zh].join('\n'));

const DIMENSION = /^(?:[多好几]远|多久|多长时间)/;
const PERSONS = /^(?:人次|人|客人|乘客|旅客|客|读者|游客)/;
const MONEY = /^(\p{Script=Han}?)(?:块钱|钱)/u;
const ENDS = /^(?:[^\p{Script=Han}]|[了啊呀哦嘛呢吧哈嘞咯的噻撒啦]|$)/u;

// What is counted: the metric's unit, persons or money; a noun behind it must be the metric's own.
function nounOf(rest: string, own: string, { kind, name, aliases }: Unit): string | undefined {
  // 借了多少册, where the times they went out are counted; 一天处理多少吨.
  const unit = [name.zh, ...aliases.zh, name.zh.replace(/(?<=.)次$|\/.*$/, '')].find((one) =>
    rest.startsWith(one),
  );
  const money = kind === 'currency' ? MONEY.exec(rest) : null;
  const dimension = DIMENSION.exec(rest)?.[0];
  const persons = /^(?:人次?|名|位)$/.test(name.zh) ? personsIn(rest, own) : undefined;
  const said =
    money && (money[1] === '' || own.includes(money[1] ?? ''))
      ? money[0]
      : (persons ?? (dimension && asksDimension(dimension, { name }) ? dimension : unit));
  if (said === undefined || kind === 'percent' || kind === 'rank') return undefined;
  // 献了多少人次: every time is counted, and not each of them once.
  if (said.startsWith('人次') && !name.zh.endsWith('次')) return undefined;
  const after = rest.slice(said.length);
  if (ENDS.test(after)) return said;
  const noun = /^\p{Script=Han}{1,4}?(?=[^\p{Script=Han}]|[了啊呀哦嘛呢吧哈]|$)/u.exec(after)?.[0];
  return noun !== undefined && own.includes(noun) ? said + noun : undefined;
}

// Tourists are some of those who came, where the names do not speak of tourists.
function personsIn(rest: string, own: string): string | undefined {
  const said = PERSONS.exec(rest)?.[0];
  return said === undefined || /^(?:人次?|客人?)$/.test(said) || own.includes(said) ? said : undefined;
}

// 有多少人入馆: the verb stands behind the persons.
function personsWho(rest: string, own: string, { name }: Unit): string | undefined {
  // A 用户 is counted in 户, and is a person.
  const isOfPersons = name.zh === '人次' || (name.zh === '户' && /用户|会员/.test(own));
  const persons = isOfPersons ? PERSONS.exec(rest)?.[0] : undefined;
  const verb =
    persons &&
    /^\p{Script=Han}{1,2}?(?=[^\p{Script=Han}]|[了啊呀哦嘛呢吧哈过的]|$)/u.exec(
      rest.slice(persons.length),
    )?.[0];
  return verb && saysVerb(verb, own) ? `${persons}${verb}` : undefined;
}

const MONEY_VERB =
  /([投花赚挣罚欠亏贷借捐补交缴付卖砸])[入进出掉了过去到]*(?:多少|好多|几多|几)个?(?:块?钱|[十百千]?[亿万]|[美日欧]?元)/;

/** The verb of a question for money that is no word of the metric: 投了多少钱, of an output. */
export function otherMoneyVerb({ text: { text }, denied }: Query, variable: Variable): string[] {
  const said = MONEY_VERB.exec(text);
  const isDenied = denied.some(
    ({ start }) => said !== null && said.index <= start && start < said.index + said[0].length,
  );
  return said === null || isDenied || saysVerb(said[1] ?? '', namesOf(variable)) ? [] : [said[0]];
}
