// An invented pack in another field than the shipped one: a harbour town measured against a larger port, with
// figures by year, quarter, month and day.
import type { Observation, Pack } from '../../src/knowledge/types.ts';
import {
  makeEntity,
  makeObservation,
  makePack,
  makeSource,
  makeStatement,
  makeUnit,
  makeVariable,
} from '../knowledge/make-pack.ts';

const year = (of: number) => ({ start: `${of}-01-01`, end: `${of}-12-31` });
const at = (paragraph: number) => ({ source: 'harbour-mail', section: 'quay', paragraph });

const berthShare = (id: string, parts: Partial<Observation>) =>
  makeObservation(id, {
    variable: 'berth-share',
    entity: 'saltmouth',
    benchmark: 'galehaven',
    citation: at(1),
    ...parts,
  });
const cranes = (id: string, parts: Partial<Observation>) =>
  makeObservation(id, { variable: 'cranes', entity: 'saltmouth', citation: at(3), ...parts });

const observations: readonly Observation[] = [
  berthShare('berth-share-2018', { period: year(2018), value: '2.5' }),
  berthShare('berth-share-2019', { period: year(2019), value: '20' }),
  berthShare('berth-share-2020-q1', { period: { start: '2020-01-01', end: '2020-03-31' }, value: '32' }),
  berthShare('berth-share-2020', { period: year(2020), value: '40', status: 'forecast' }),
  makeObservation('dues-2019', { variable: 'dues', entity: 'east-dock', period: year(2019), value: '300000000', bound: 'over', citation: at(2) }),
  makeObservation('dues-town-2019', { variable: 'town-budget', entity: 'saltmouth', period: year(2019), value: '1200000000', bound: 'about', citation: at(2) }),
  makeObservation('dredged-2019', { variable: 'dredged', entity: 'east-dock', period: year(2019), value: '800', bound: 'over', citation: at(2) }),
  makeObservation('dredged-2018', { variable: 'dredged', entity: 'east-dock', period: year(2018), value: '500', bound: 'over', citation: at(2) }),
  cranes('cranes-2018', { period: year(2018), value: '12' }),
  cranes('cranes-2019', { period: year(2019), value: '16' }),
  makeObservation('cranes-rank-2019', { variable: 'cranes-rank', entity: 'saltmouth', among: 'northshore', period: year(2019), value: '3', citation: at(3) }),
  makeObservation('freight-growth-2019', { variable: 'freight-growth', entity: 'east-dock', period: year(2019), value: '8.5', citation: at(2) }),
  makeObservation('ferries-june', { variable: 'ferries', entity: 'saltmouth', period: { start: '2019-06-01', end: '2019-06-30' }, value: '450', citation: at(3) }),
  makeObservation('ferries-july', { variable: 'ferries', entity: 'saltmouth', period: { start: '2019-07-01', end: '2019-07-31' }, value: '620', citation: at(3) }),
]; // biome-ignore format: a row each

export const HARBOUR: Pack = makePack({
  id: 'harbour',
  name: { zh: '盐口港', en: 'Saltmouth harbour' },
  description: { zh: '盐口港的年度记录。', en: 'A yearly record of Saltmouth harbour.' },
  home: 'saltmouth',
  examples: { zh: ['盐口2019年有多少台起重机'], en: ['How many cranes did Saltmouth have in 2019?'] },
  topics: [{ id: 'harbour', name: { zh: '港口', en: 'Harbour' } }],
  sources: [
    makeSource({
      id: 'harbour-mail',
      title: { zh: '潮水上涨', en: 'The tide comes in' },
      publisher: { zh: '海港邮报', en: 'Harbour Mail' },
      datePublished: '2020-05-04',
      sections: [{ id: 'quay', title: { zh: '码头', en: 'On the quay' }, headings: 0, paragraphs: 4 }],
    }),
  ],
  units: [
    makeUnit(),
    makeUnit({ id: 'yuan', kind: 'currency', name: { zh: '元', en: 'yuan' }, prefix: 'RMB', aliases: { zh: [], en: ['rmb'] } }),
    makeUnit({ id: 'hectare', kind: 'quantity', name: { zh: '公顷', en: 'hectare' }, plural: 'hectares' }),
    makeUnit({ id: 'rank', kind: 'rank', name: { zh: '位', en: 'place' } }),
    makeUnit({ id: 'crane', kind: 'count', name: { zh: '台', en: 'crane' }, plural: 'cranes' }),
    makeUnit({ id: 'sailing', kind: 'count', name: { zh: '班', en: 'sailing' }, plural: 'sailings' }),
  ], // biome-ignore format: a row each
  entities: [
    makeEntity('northshore', { type: 'province', name: { zh: '北岸省', en: 'Northshore' } }),
    makeEntity('saltmouth', { name: { zh: '盐口市', en: 'Saltmouth' }, aliases: { zh: ['盐口'], en: [] }, within: 'northshore' }),
    makeEntity('oldquay', { type: 'district', name: { zh: '旧码头区', en: 'Old Quay' }, aliases: { zh: ['旧码头'], en: [] }, within: 'saltmouth' }),
    makeEntity('hillside', { type: 'district', name: { zh: '山坡区', en: 'Hillside' }, aliases: { zh: ['山坡'], en: [] }, within: 'saltmouth' }),
    makeEntity('east-dock', { type: 'park', name: { zh: '东坞港区', en: 'East Dock' }, aliases: { zh: ['东坞'], en: [] }, within: 'oldquay', citation: at(4) }),
    makeEntity('galehaven', { name: { zh: '风港市', en: 'Galehaven' }, aliases: { zh: ['风港'], en: [] } }),
    makeEntity('mara-finn', { type: 'person', name: { zh: '范玛拉', en: 'Mara Finn' }, within: 'saltmouth', post: { zh: '港务长', en: 'harbour master' }, citation: at(4) }),
  ], // biome-ignore format: a row each
  variables: [
    makeVariable('berth-share', {
      name: { zh: '泊位占标杆港的比例', en: "berths as a share of the benchmark's" },
      nameAgainst: { zh: '泊位占{benchmark}的比例', en: "berths as a share of {benchmark}'s" },
      aliases: { zh: ['泊位占比', '泊位比例'], en: ['berth share', 'berth ratio'] },
      terms: { zh: ['泊位'], en: ['berth', 'berths'] },
      topic: 'harbour',
    }),
    makeVariable('dues', { topic: 'harbour', measure: 'level', unit: 'yuan', name: { zh: '港口规费', en: 'harbour dues' }, aliases: { zh: ['规费'], en: ['dues'] } }),
    makeVariable('town-budget', { topic: 'harbour', measure: 'level', unit: 'yuan', name: { zh: '港务经费', en: 'port budget' } }),
    makeVariable('dredged', { topic: 'harbour', measure: 'level', unit: 'hectare', name: { zh: '疏浚面积', en: 'area dredged' }, aliases: { zh: ['疏浚'], en: ['dredged'] } }),
    makeVariable('cranes', { topic: 'harbour', measure: 'count', unit: 'crane', name: { zh: '起重机数量', en: 'number of cranes' }, aliases: { zh: ['几台起重机'], en: ['cranes'] }, terms: { zh: ['起重机'], en: ['crane'] } }),
    makeVariable('cranes-rank', { topic: 'harbour', measure: 'rank', unit: 'rank', name: { zh: '起重机数量排名', en: 'rank by number of cranes' }, aliases: { zh: ['起重机排名'], en: ['crane rank'] }, terms: { zh: ['起重机'], en: ['crane'] } }),
    makeVariable('freight-growth', { topic: 'harbour', measure: 'growth', unit: 'percent', name: { zh: '货运量增速', en: 'freight growth' }, terms: { zh: ['货运'], en: ['freight'] } }),
    makeVariable('ferries', { topic: 'harbour', measure: 'count', unit: 'sailing', name: { zh: '轮渡班次', en: 'ferry sailings' }, aliases: { zh: ['轮渡'], en: ['ferries'] } }),
  ], // biome-ignore format: a row each
  observations,
  statements: [
    makeStatement('slogan', {
      topic: 'harbour', about: ['saltmouth'], answers: ['what'],
      name: { zh: '港口口号', en: 'the harbour slogan' }, aliases: { zh: ['口号'], en: ['slogan'] },
      text: { zh: '口号是“乘潮而上”。', en: 'The slogan is "Rise with the tide".' }, citation: at(4),
    }),
    makeStatement('three-quays', {
      topic: 'harbour', about: ['saltmouth'], answers: ['which', 'what'],
      name: { zh: '三座新码头', en: 'the three new quays' }, aliases: { zh: ['新码头'], en: ['new quays'] },
      text: { zh: '盐口建成三座新码头。', en: 'Saltmouth opened three new quays.' },
      items: [{ zh: '南码头', en: 'South Quay' }, { zh: '西码头', en: 'West Quay' }, { zh: '鱼码头', en: 'Fish Quay' }],
      citation: at(4),
    }),
    makeStatement('opening', {
      topic: 'harbour', about: ['east-dock', 'mara-finn'], answers: ['who', 'when'],
      name: { zh: '东坞开港', en: 'the opening of East Dock' }, aliases: { zh: ['开港', '谁主持开港'], en: ['opening ceremony', 'who opened east dock'] },
      text: { zh: '范玛拉主持了东坞开港。', en: 'Mara Finn opened East Dock.' },
      period: { start: '2019-03-09', end: '2019-03-09' }, saidBy: 'mara-finn', citation: at(4),
    }),
  ], // biome-ignore format: a block each
});
