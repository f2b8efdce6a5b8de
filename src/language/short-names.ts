// What people call a thing for short: the part of its name that nothing else on record has (Tamarack, for Tamarack
// County Library), and for the pack's home the sort of body it is (the library).
import type { Catalog } from '../knowledge/catalog.ts';
import { LOCAL_AREAS } from '../knowledge/entity-types.ts';
import type { Entity } from '../knowledge/types.ts';

export interface ShortName {
  readonly text: string;
  readonly entity: string;
}

/** The short names of a pack's entities that `isTaken` leaves free, each for one entity alone. */
export function shortNamesOf(catalog: Catalog, isTaken: (text: string) => boolean): ShortName[] {
  const found = new Map<string, string | undefined>();
  const everyday = everydayWords(catalog);
  for (const entity of catalog.pack.entities)
    for (const text of partsOf(entity)) {
      if (everyday.has(text)) continue;
      const other = found.get(text);
      if (!found.has(text)) found.set(text, entity.id);
      else if (other !== entity.id) found.set(text, other && outerOf(other, entity.id, catalog));
    }
  for (const { text, id } of stages(catalog))
    found.set(text, found.has(text) && found.get(text) !== id ? undefined : id);
  for (const text of homeWords(catalog)) found.set(text, catalog.pack.home);
  for (const { text, id } of programs(catalog)) found.set(text, id);
  return [...found].flatMap(([text, entity]) =>
    entity === undefined || isTaken(text) ? [] : [{ text, entity }],
  );
}

// One name for two is none, save that what lies in a place is called by the place's name too: then it is the one of the
// two that has figures, and the place where both have.
function outerOf(one: string, other: string, catalog: Catalog): string | undefined {
  const [outer, inner] = catalog.isWithin(one, other) ? [other, one] : [one, other];
  const isArea = LOCAL_AREAS.some((area) => area === catalog.entity(outer).type);
  if (!isArea || !catalog.isWithin(inner, outer)) return undefined;
  const isOfInner =
    catalog.observationsAbout(outer).length === 0 && catalog.observationsAbout(inner).length > 0;
  return isOfInner ? inner : outer;
}

// 二期, "phase two": a stage that one thing on record has.
function stages({ pack }: Catalog): { text: string; id: string }[] {
  return pack.entities.flatMap(({ id, name }) => {
    const [han] = HAN_STAGE.exec(name.zh) ?? [];
    const [latin] = LATIN_STAGE.exec(name.en.toLowerCase()) ?? [];
    return [han, latin].flatMap((text) => (text === undefined ? [] : [{ text, id }]));
  });
}

// "The app", where one thing on record is one.
function programs({ pack }: Catalog): { text: string; id: string }[] {
  return PROGRAMS.flatMap((sort) => {
    const own = pack.entities.filter(
      ({ type, name, aliases }) =>
        type === 'product' && [name.en, ...aliases.en].some((one) => one.toLowerCase().endsWith(` ${sort}`)),
    );
    const [one, ...more] = own;
    return one === undefined || more.length > 0 ? [] : [{ text: `the ${sort}`, id: one.id }];
  });
}

const PROGRAMS = ['app', 'website', 'platform'];

const HAN_STAGE = /[一二三四五六七八九]期(?=项目$|工程$|$)/;
const LATIN_STAGE = /\bphase (?:[a-z]+|\d)$/;

// A word that the pack writes small elsewhere (rural) is nobody's name.
function everydayWords({ pack }: Catalog): Set<string> {
  const texts = [
    ...[...pack.variables, ...pack.statements, ...pack.entities].flatMap(({ name, aliases }) => [
      name.en,
      ...aliases.en,
    ]),
    ...pack.variables.flatMap(({ terms, definition }) => [...terms.en, definition?.en ?? '']),
    ...pack.statements.flatMap(({ text, items }) => [text.en, ...items.map(({ en }) => en)]),
  ];
  return new Set(texts.flatMap((text) => text.match(/\b\p{Ll}{3,}\b/gu) ?? []));
}

/** The kinds of thing whose names are shortened; of people and events the whole name is said. */
const SHORTENED: ReadonlySet<Entity['type']> = new Set([
  ...LOCAL_AREAS,
  'place',
  'park',
  'company',
  'organisation',
  'school',
]);

function partsOf({ name, type }: Entity): string[] {
  if (!SHORTENED.has(type)) return [];
  const han = name.zh.replace(HAN_SORT, '').replace(HAN_AREA, '');
  const isHan = /^\p{Script=Han}{2,6}$/u.test(han) && han !== name.zh && !COMMON_HAN.test(han);
  const [paper] = HAN_PAPER.exec(name.zh) ?? [];
  const latin = name.en
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}\p{Ll}{4,}$/u.test(word) && !COMMON.test(word));
  return [
    ...(isHan ? [han] : []),
    ...(paper && paper !== name.zh ? [paper] : []),
    ...latin.map((word) => word.toLowerCase()),
  ];
}

// The library, 全馆: the sort of body the home is.
function homeWords({ pack }: Catalog): string[] {
  const home = pack.entities.find(({ id }) => id === pack.home);
  if (!home || (home.type !== 'organisation' && home.type !== 'company' && home.type !== 'school')) return [];
  const [sort] = HAN_SORT.exec(home.name.zh) ?? [];
  const last = home.name.en.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  // The bare sort (图书馆) is none: 句容图书馆 is another's.
  const whole = WHOLE_BODY[last];
  return [
    ...(sort ? [`全${sort.slice(-1)}`] : []),
    ...(whole ? [whole] : []),
    ...(/^[a-z]{4,}$/.test(last) ? [last] : []),
  ];
}

/** All of a body, by what its English name ends in. */
const WHOLE_BODY: Readonly<Record<string, string>> = {
  network: '全网', networks: '全网', line: '全线', lines: '全线', railway: '全路', metro: '全网', port: '全港', airport: '全场',
}; // biome-ignore format: one row

/** 晚报, where one newspaper of the record is an evening one. */
const HAN_PAPER = /(?:日报|晚报|早报|晨报|时报|周报|公报|快报)$/;

const HAN_SORT =
  /(?:[省市县区州]?(?:图书馆|博物馆|医院|学校|中学|小学|大学|学院|公司|集团|银行|水厂|污水处理厂|电厂|分馆|产业园|工业园|园区|公园|断面|车站|港口|中心))$/;

/** 某某镇, 某某街道: the sort of area, which is left out where its name has two characters or more beside it. */
const HAN_AREA = /(?<=^\p{Script=Han}{2,4})(?:街道|[镇乡村县]|(?<!新|城|[开园景])区|市)$/u;

const COMMON_HAN =
  /^(?:高新|经开|开发|城关|城区|中央|中心|人民|第[一二三四五六七八九十]|国家|全国|城市|农村|市民|公共|国际|地方|联合|综合)$/;

// Words that any name may hold.
const COMMON =
  /^(?:library|libraries|hospital|branch|council|bureau|office|board|centre|center|school|college|university|institute|academy|park|river|stream|creek|lake|island|bridge|station|harbour|harbor|plant|works|company|group|holdings|corporation|authority|agency|department|ministry|committee|commission|programme|program|project|campaign|foundation|trust|society|association|daily|times|evening|morning|post|gazette|herald|tribune|north|south|northern|southern|eastern|western|central|upper|lower|great|first|second|third|industrial|industry|smart|manufacturing|energy|water|power|metro|county|district|province|state|village|national|provincial|municipal|regional|public|general|development|economic|economy|information|environment|education|health|transport|technology|research|service|services|treatment|section|phase|house|street|square|market|garden|gardens|museum|theatre|clinic|reservoir|basin)$/i;
