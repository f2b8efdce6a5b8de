// Makes a pack of any size in memory from a seed: places in a country whose names differ by a syllable, two hundred
// statistical variables that share their nouns, years and months. The same size and seed give the same pack.
import { createRandom } from './random.mjs';

/** The day everything in a generated pack was printed, and the day questions about it are asked on. */
export const PRINTED = '2025-01-15';
const ENTITIES = 2000;
const PERIODS_A_PAIR = 5;

const STEMS =
  'Ald,Amber,Ash,Bar,Bel,Black,Brad,Bram,Brent,Burn,Cal,Castle,Chal,Clif,Col,Cran,Crom,Dal,Dar,Deep,Dun,East,Eller,Elm,Fair,Farn,Fen,Gar,Glen,Gold,Graf,Hal,Ham,Hart,Hazel,Hen,Holm,Horn,Kel,Ken,Kil,Kings,Lam,Lang,Leth,Lind,Long,Mal,Mar,Mel,Mid,Mor,Nar,Nether,New,Nor,Oak,Old,Ormes,Pen,Pick,Port,Quar,Rad,Raven,Red,Rook,Rush,Sand,Sel,Shel,Silver,Sker,Stan,Stock,Sut,Tam,Tarn,Thorn,Til,Tor,Ul,Up,Vale,Wal,War,Wat,Wel,West,Whit,Wil,Win,Wood,Wor,Wych,Yar,Yel,York,Zeal,Zen'.split(
    ',',
  );
const ENDINGS =
  'wick,wich,ford,forth,ham,holm,stead,ster,ton,don,ley,low,bury,by,dale,mere,mouth,port,sea,worth'.split(
    ',',
  );
const HAN_STEMS =
  '岑,泓,岚,屿,潞,渌,澧,沅,沣,汶,涪,淇,淦,渭,滁,漳,潢,濮,瀛,灞,郯,郾,鄄,鄢,鄱,鄞,酆,芮,苓,莒,蓟,蔺,蕲,薛,虞,亳,儋,冀,郢,邳,邗,邛,郫,隰,雒'.split(
    ',',
  );
const SUBJECTS = [
  ['粮食', 'grain'], ['棉花', 'cotton'], ['木材', 'timber'], ['大麦', 'barley'], ['小麦', 'wheat'], ['羊毛', 'wool'],
  ['亚麻', 'flax'], ['蜂蜜', 'honey'], ['茶叶', 'tea leaf'], ['烟叶', 'tobacco leaf'], ['水泥', 'cement'], ['玻璃', 'glass'],
  ['陶瓷', 'porcelain'], ['纸张', 'paper'], ['钢材', 'steel'], ['铜材', 'copper'], ['铝材', 'aluminium'], ['煤炭', 'coal'],
  ['盐', 'rock salt'], ['石灰', 'lime'], ['化肥', 'fertiliser'], ['橡胶', 'rubber'], ['皮革', 'leather'], ['丝绸', 'silk'],
  ['绳索', 'rope'], ['钟表', 'clock'], ['自行车', 'bicycle'], ['拖拉机', 'tractor'], ['水泵', 'pump'], ['阀门', 'valve'],
  ['轴承', 'bearing'], ['电缆', 'cable'], ['灯具', 'lamp'], ['家具', 'furniture'], ['奶酪', 'cheese'], ['黄油', 'butter'],
  ['苹果', 'apple'], ['梨', 'pear'], ['樱桃', 'cherry'], ['草莓', 'strawberry'],
]; // biome-ignore format: pairs
const MEASURES = [
  { measure: 'level', unit: 'tonne', zh: ['产量', '年产量'], en: ['output', 'production'] },
  { measure: 'share', unit: 'percent', zh: ['产量占比', '比重'], en: ['share of land', 'land share'] },
  {
    measure: 'growth',
    unit: 'percent',
    zh: ['产量增速', '增长率'],
    en: ['output growth', 'growth in output'],
  },
  { measure: 'rank', unit: 'rank', zh: ['产量排名', '名次'], en: ['output rank', 'output ranking'] },
  { measure: 'count', unit: 'plant', zh: ['工厂数量', '厂数'], en: ['plants', 'number of plants'] },
];

/** A pack of so many observations, in the shape that `loadPack` gives. */
export function generatePack(size, seed = 1) {
  const random = createRandom(seed);
  const entities = makeEntities();
  const variables = makeVariables();
  return {
    id: 'generated',
    name: { zh: '生成的记录', en: 'Generated record' },
    description: { zh: '按种子生成的记录。', en: 'A record generated from a seed.' },
    home: 'country',
    timeZone: 'UTC',
    examples: { zh: ['粮食产量是多少'], en: ['What is the grain output?'] },
    topics: SUBJECTS.map(([zh, en]) => ({ id: idOf(en), name: { zh: `${zh}业`, en: `${en} industry` } })),
    sources: [makeSource()],
    units: makeUnits(),
    entities,
    variables,
    observations: makeObservations(size, entities, variables, random),
    statements: makeStatements(Math.min(1000, Math.max(100, size / 100)), entities, random),
    hash: `generated-${size}-${seed}`,
  };
}

const NO_ALIASES = { zh: [], en: [] };
const citation = (paragraph) => ({ source: 'yearbook', section: 'tables', paragraph });

function makeSource() {
  return {
    id: 'yearbook',
    title: { zh: '年鉴', en: 'Yearbook' },
    publisher: { zh: '统计局', en: 'Bureau of Records' },
    language: 'en',
    authors: [],
    editors: [],
    datePublished: PRINTED,
    sections: [{ id: 'tables', title: { zh: '表', en: 'Tables' }, headings: 0, paragraphs: 100 }],
  };
}

function makeUnits() {
  return [
    { id: 'tonne', kind: 'quantity', name: { zh: '吨', en: 'tonne' }, plural: 'tonnes', aliases: NO_ALIASES },
    { id: 'percent', kind: 'percent', name: { zh: '%', en: '%' }, aliases: { zh: [], en: ['percent'] } },
    { id: 'rank', kind: 'rank', name: { zh: '位', en: 'place' }, aliases: NO_ALIASES },
    { id: 'plant', kind: 'count', name: { zh: '座', en: 'plant' }, plural: 'plants', aliases: NO_ALIASES },
  ];
}

// One country, 20 provinces, 180 cities, the rest counties: every hundredth name a province, every tenth a city.
function makeEntities() {
  const country = {
    id: 'country',
    type: 'country',
    name: { zh: '本国', en: 'Generated Land' },
    aliases: NO_ALIASES,
  };
  const places = STEMS.flatMap((stem, row) =>
    ENDINGS.map((ending, column) => ({ at: row * ENDINGS.length + column, name: stem + ending })),
  ).slice(0, ENTITIES - 1);
  return [country, ...places.map(makePlace)];
}

function makePlace({ at, name }) {
  const type = at % 100 === 0 ? 'province' : at % 10 === 0 ? 'city' : 'county';
  const within =
    type === 'province'
      ? 'country'
      : type === 'city'
        ? `place-${at - (at % 100)}`
        : `place-${at - (at % 10)}`;
  const han = HAN_STEMS[Math.floor(at / HAN_STEMS.length)] + HAN_STEMS[at % HAN_STEMS.length];
  const level = { province: '省', city: '市', county: '县' }[type];
  return {
    id: `place-${at}`,
    type,
    name: { zh: han + level, en: name },
    aliases: { zh: [han], en: [`${name} ${type}`] },
    within,
  };
}

function makeVariables() {
  return SUBJECTS.flatMap(([zh, en]) =>
    MEASURES.map((kind) => ({
      id: `${idOf(en)}-${kind.measure}`,
      topic: idOf(en),
      name: { zh: zh + kind.zh[0], en: `${en} ${kind.en[0]}` },
      aliases: { zh: [zh + kind.zh[1]], en: [`${en} ${kind.en[1]}`] },
      terms: { zh: [zh], en: [en] },
      measure: kind.measure,
      unit: kind.unit,
    })),
  );
}

function makeObservations(size, entities, variables, random) {
  const observations = [];
  const taken = new Set();
  while (observations.length < size) {
    const entity = random.pick(entities);
    const variable = random.pick(variables);
    const pair = `${variable.id} ${entity.id}`;
    if (taken.has(pair)) continue;
    taken.add(pair);
    const year = random.between(1990, 2020);
    const months = [1, 2].map((step) => month(year + 3, step * random.between(1, 6)));
    const periods = [...[0, 1, 2].map((step) => wholeYear(year + step)), ...distinct(months)];
    for (const period of periods.slice(0, PERIODS_A_PAIR)) {
      if (observations.length === size) break;
      observations.push(makeObservation(observations.length, variable, entity, period, random));
    }
  }
  return observations;
}

function makeObservation(at, variable, entity, period, random) {
  return {
    id: `o-${at}`,
    variable: variable.id,
    entity: entity.id,
    ...(variable.measure === 'rank' && entity.id !== 'country' ? { among: 'country' } : {}),
    period,
    periodStated: true,
    value: makeValue(variable.measure, random),
    bound: variable.measure === 'level' ? random.pick(['exact', 'exact', 'exact', 'over', 'about']) : 'exact',
    status: 'actual',
    citation: citation((at % 100) + 1),
  };
}

function makeValue(measure, random) {
  if (measure === 'rank') return String(random.between(1, 300));
  if (measure === 'count') return String(random.between(2, 900));
  if (measure === 'level') return String(random.between(1_000, 99_999));
  return String(random.between(10, 989) / 10);
}

function makeStatements(count, entities, random) {
  return Array.from({ length: count }, (_, at) => {
    const entity = entities[1 + at * Math.floor((entities.length - 1) / count)];
    const goods = random.pick(SUBJECTS);
    return {
      id: `s-${at}`,
      topic: idOf(goods[1]),
      about: [entity.id],
      answers: ['who', 'what'],
      name: {
        zh: `${entity.name.zh}${goods[0]}商会会长`,
        en: `head of the ${entity.name.en} ${goods[1]} guild`,
      },
      aliases: {
        zh: [`${entity.aliases.zh[0]}${goods[0]}商会`],
        en: [`${entity.name.en} ${goods[1]} guild`],
      },
      text: {
        zh: `${entity.name.zh}${goods[0]}商会由第${at}号会员主持。`,
        en: `The ${entity.name.en} ${goods[1]} guild is headed by member ${at}.`,
      },
      items: [],
      status: 'actual',
      citation: citation((at % 100) + 1),
    };
  });
}

function wholeYear(year) {
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

function month(year, number) {
  const text = `${year}-${String(number).padStart(2, '0')}`;
  return { start: `${text}-01`, end: `${text}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}` };
}

function distinct(periods) {
  return [...new Map(periods.map((period) => [period.start, period])).values()];
}

function idOf(english) {
  return english.replaceAll(' ', '-');
}
