// A thing asked for by its date and sort and not by name: 去年4月启动的那个活动, "the programme launched in June 2022".
import type { EntityType, Period, Statement } from '../../knowledge/types.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Slots } from '../slots/slots.ts';
import { questionWords, STRICT_WORDS } from './question-words.ts';
import type { StatementCandidate } from './rank-statements.ts';
import { textsOf } from './statement-index.ts';

/** What came about: as a question says it, and as a statement does. */
const DEEDS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [/启动|发起|开启|推出|开始|上线|\b(?:launched|started|began|begun|introduced|kicked off|came out|brought out)\b/, /启动|发起|推出|上线|(?:从|自).*(?:开始|起)|\b(?:launch|start|began|begun|introduc|brought out)/],
  [/开工|动工|破土/, /开工|动工/],
  [/关闭|停办|停运|取消|结束|\b(?:closed|ended|abolished|scrapped|shut)\b/, /关闭|停办|停运|取消|结束|\b(?:closed|ended|abolish|scrap|shut)/],
  [/开放|开业|开馆|\bopened\b/, /开放|开业|开馆|\bopen/],
]; // biome-ignore format: a deed a row

/** What sort of thing is asked for. */
const SORTS: readonly (readonly [asked: RegExp, types: readonly EntityType[]])[] = [
  [/活动|行动|计划|机制|制度|\b(?:programme|program|campaign|scheme|drive|initiative|reform)\b/, ['programme', 'event']],
  [/项目|工程|\bproject\b/, ['project']],
]; // biome-ignore format: a sort a row

const LONGEST_DAYS = 31;

/** The one statement of the month or day asked for that tells of such a deed of such a thing; undefined where several do. */
export function onlyOfDate(
  ranked: readonly StatementCandidate[],
  { query, periods, entities }: Slots,
  { catalog }: AnsweringIndex,
): StatementCandidate | undefined {
  const { text } = query.text;
  if (questionWords(query.cues).some((word) => STRICT_WORDS.has(word)) || query.numbers.length > 0)
    return undefined;
  const [asked, ...more] = periods.flatMap((one) => (one.stated && one.period ? [one.period] : []));
  if (asked === undefined || more.length > 0 || !isShort(asked)) return undefined;
  const deeds = DEEDS.filter(([deed]) => deed.test(text));
  const sorts = SORTS.filter(([sort]) => sort.test(text));
  if (deeds.length === 0 || sorts.length === 0) return undefined;
  const fitting = ranked.filter(({ statement }) => {
    const said = textsOf(statement).join('\n').toLowerCase();
    return (
      isOfTime(statement, asked) &&
      deeds.every(([, told]) => told.test(said)) &&
      sorts.every(([, types]) => statement.about.some((id) => types.includes(catalog.entity(id).type))) &&
      entities.every((id) => statement.about.includes(id)) &&
      query.unknown.every(({ text: word }) => said.includes(word) || sorts.some(([sort]) => sort.test(word)))
    );
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

// The day of a remark is not the day of what it tells.
function isOfTime({ period, saidBy, status }: Statement, asked: Period): boolean {
  if (period === undefined || saidBy !== undefined || status !== 'actual' || !isShort(period)) return false;
  return period.start <= asked.end && asked.start <= period.end;
}

function isShort({ start, end }: Period): boolean {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000 < LONGEST_DAYS;
}
