// A metric asked for in everyday words that are no name of it (how long the blood would last, 约了没来的), put as its name
// where one metric of the pack alone is of that sort.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Variable } from '../knowledge/types.ts';
import { METRIC_FAMILIES, type MetricFamily } from './lexicon/metric-families.ts';
import { endsInMoreThan } from './more-than.ts';
import { phraseKeys } from './tokens.ts';

interface KnownFamily {
  readonly said: readonly RegExp[];
  readonly variable: Variable;
  /** Its names, terms and definition. */
  readonly own: string;
}

const PER_HEAD_ONCE = /每人只计一次|只计一次|\bcounted once\b/;
const HOW_MANY = '(?:多少|好多|几)(?:个|位|名)?';

// 献过血的有多少人, "how many different people gave": of what counts each of those who did it once.
function eachOnce(catalog: Catalog): KnownFamily[] {
  const counted = catalog.pack.variables.filter(
    ({ measure, definition }) =>
      measure === 'count' &&
      PER_HEAD_ONCE.test(`${definition?.zh ?? ''} ${definition?.en.toLowerCase() ?? ''}`),
  );
  const [variable, ...more] = counted;
  if (!variable || more.length > 0) return [];
  const [, verb, object] = /^(\p{Script=Han})(\p{Script=Han})者/u.exec(variable.name.zh) ?? [];
  const said = [
    /\b(?:how many|number of) (?:different|distinct|individual|unique|separate) (?:people|persons|individuals|donors|givers|visitors|members)(?: (?:who )?(?:gave|donated|visited|took part)(?: (?<noun>[a-z]+)(?! (?:twice|again|more)))?)?\b/,
    ...(verb && object
      ? [
          new RegExp(
            `(?<![次回遍])${verb}[过了]${object}的(?:人)?(?:一共|总共|共)?(?:有|是)?${HOW_MANY}人?(?:\\(不是人次\\)|,不是人次)?`,
            'u',
          ),
          new RegExp(`有?${HOW_MANY}(?:不同的)?人(?:都)?${verb}[过了]${object}(?!.{0,3}[次回遍])`, 'u'),
        ]
      : []),
  ];
  return [{ said, variable, own: ownOf(variable) }];
}

/** A longer message is a story, in which such words say other things. */
const LONGEST = 300;

const known = new WeakMap<Catalog, readonly KnownFamily[]>();

const WEEKS =
  /\b(a|one|1|two|2) weeks?(?:['’]s?)?(?: worth)? of (?<noun>[a-z]+)\b|(?:(一|两|1|2)个?(?:星期|周|礼拜)的(?<word>\p{Script=Han}{1,3}))/u;

/** The text with weeks as days, of what the pack counts in days; undefined where it says none. */
export function withWeeksInDays(text: string, catalog: Catalog): string | undefined {
  const found = WEEKS.exec(text);
  const noun = found?.groups?.noun ?? found?.groups?.word;
  if (!found || noun === undefined) return undefined;
  const isInDays = catalog.pack.variables.some(
    (variable) => /^[天日]$/.test(catalog.unitOf(variable).name.zh) && saysEach(ownOf(variable), noun),
  );
  if (!isInDays) return undefined;
  const days = /two|2|两/.test(found[1] ?? found[3] ?? '') ? 14 : 7;
  const put = found.groups?.word === undefined ? `${days} days ${noun}` : `${days}天的${noun}`;
  return text.replace(found[0], put);
}

/** The text with the metric's name in place of such words; undefined where it has none, or where several may be meant. */
export function withMetricSaid(text: string, catalog: Catalog): string | undefined {
  if (text.length > LONGEST) return undefined;
  for (const family of familiesOf(catalog))
    for (const pattern of family.said) {
      const found = pattern.exec(text);
      if (found && isOwnThroughout(found, family)) return putAsNamed(text, found, family.variable);
    }
  return undefined;
}

function familiesOf(catalog: Catalog): readonly KnownFamily[] {
  const found = known.get(catalog) ?? [
    ...eachOnce(catalog),
    ...METRIC_FAMILIES.flatMap((family) => familyIn(family, catalog)),
  ];
  known.set(catalog, found);
  return found;
}

function familyIn(
  { names, except, measures, unit, counted, said }: MetricFamily,
  catalog: Catalog,
): KnownFamily[] {
  const [variable, ...more] = catalog.pack.variables.filter((one) => {
    const { kind, name } = catalog.unitOf(one);
    return (
      measures.includes(one.measure) &&
      (unit === undefined || kind === unit) &&
      (counted === undefined || counted.test(name.zh)) &&
      names.test(calledOf(one)) &&
      !except?.test(`${one.name.zh}\n${one.name.en.toLowerCase()}`)
    );
  });
  if (!variable || more.length > 0) return [];
  return [{ said, variable, own: ownOf(variable) }];
}

function ownOf(variable: Variable): string {
  const { definition } = variable;
  return `${calledOf(variable)}\n${definition?.zh ?? ''}\n${definition?.en ?? ''}`.toLowerCase();
}

const calledOf = ({ name, aliases, terms }: Variable): string =>
  [name.zh, name.en, ...aliases.zh, ...aliases.en, ...terms.zh, ...terms.en].join('\n').toLowerCase();

// 献一次浆, of blood: another noun is another metric.
function isOwnThroughout({ groups }: RegExpExecArray, { own }: KnownFamily): boolean {
  return [groups?.noun, groups?.verb].every(
    (said) => said === undefined || said === '' || PEOPLE.test(said) || saysEach(own, said),
  );
}

const PEOPLE = /^(?:人手?|people|staff)$/;

function saysEach(own: string, said: string): boolean {
  if (/\p{Script=Han}/u.test(said)) return own.includes(said);
  const keys = new Set(own.split(/[^a-z]+/).flatMap(phraseKeys));
  return said.split(' ').every((word) => phraseKeys(word).every((key) => keys.has(key)));
}

function putAsNamed(text: string, { 0: said, index, groups }: RegExpExecArray, { name }: Variable): string {
  const before = text.slice(0, index);
  const after = text.slice(index + said.length);
  if (/\p{Script=Han}/u.test(said)) {
    // 比2022年少着了几场火: by how much, and no value.
    if (ASKS_ZH.test(said) && endsInMoreThan(before)) return `${name.zh} ${before}多少 ${after}`;
    return `${before}${groups?.keep ?? ''} ${name.zh}${ASKS_ZH.test(said) ? '是多少' : ''} ${after}`;
  }
  const of = groups?.keep === undefined ? '' : ` of ${groups.keep}`;
  return `${before}${ASKS_EN.test(said) ? 'what was the ' : ''}${name.en.toLowerCase()}${of}${after}`;
}

const ASKS_ZH = /多少|好多|几多|几|多久|多长|好久/;
const ASKS_EN = /^(?:how|what)\b/;
