// An invented pack: a county of pears measured against another, with few aliases, as a curator in a hurry writes it.
import type { Observation, Pack } from '../../src/knowledge/types.ts';
import {
  makeEntity,
  makeObservation,
  makePack,
  makeSource,
  makeUnit,
  makeVariable,
} from '../knowledge/make-pack.ts';

const year = (of: number) => ({ start: `${of}-01-01`, end: `${of}-12-31` });
const figure = (
  variable: string,
  entity: string,
  of: number,
  value: string,
  more: Partial<Observation> = {},
) => makeObservation(`${entity}-${variable}-${of}`, { variable, entity, period: year(of), value, ...more });
const against = (of: number, value: string) =>
  figure('value-against', 'pearvale', of, value, { benchmark: 'farhill' });
const spring = (entity: string, of: number, value: string) =>
  makeObservation(`${entity}-graft-price-${of}`, {
    variable: 'graft-price',
    entity,
    period: { start: `${of}-03-01`, end: `${of}-05-31` },
    value,
  });

export const PEAR_COUNTY: Pack = makePack({
  home: 'pearvale',
  timeZone: 'Asia/Shanghai',
  sources: [makeSource({ datePublished: '2025-06-20' })],
  units: [
    makeUnit(),
    makeUnit({ id: 'yuan', kind: 'currency', name: { zh: '元', en: 'yuan' }, prefix: 'RMB' }),
    makeUnit({ id: 'mu', kind: 'quantity', name: { zh: '亩', en: 'mu' }, plural: 'mu' }),
    makeUnit({ id: 'inn', kind: 'count', name: { zh: '家', en: 'inn' }, plural: 'inns' }),
    makeUnit({ id: 'yuan-a-kilo', kind: 'quantity', name: { zh: '元/公斤', en: 'yuan a kilo' }, plural: 'yuan a kilo' }),
  ], // biome-ignore format: a unit a row
  entities: [
    makeEntity('pearvale', { type: 'county', name: { zh: '梨溪县', en: 'Pearvale County' } }),
    makeEntity('farhill', { type: 'county', name: { zh: '远岗县', en: 'Farhill County' } }),
    makeEntity('ferry', { type: 'place', name: { zh: '津头镇', en: 'Ferryhead Town' }, within: 'pearvale' }),
    makeEntity('mill', { type: 'place', name: { zh: '磨口镇', en: 'Millmouth Town' }, within: 'pearvale' }),
    makeEntity('press', { type: 'park', name: { zh: '梨溪果汁产业园', en: 'Pearvale Juice Park' }, within: 'pearvale' }),
  ], // biome-ignore format: an entity a row
  variables: [
    makeVariable('value', {
      name: { zh: '梨产业产值', en: 'pear output value' },
      aliases: { zh: ['梨产值'], en: [] },
      terms: { zh: ['梨', '产值'], en: ['pear', 'value'] },
      measure: 'level',
      unit: 'yuan',
    }),
    makeVariable('value-against', {
      name: { zh: '梨产业产值相当于对标县的比例', en: "pear output value as a share of the benchmark's" },
      nameAgainst: { zh: '梨产业产值相当于{benchmark}的比例', en: "pear output value as a share of {benchmark}'s" },
      terms: { zh: ['梨', '产值', '相当于'], en: ['pear', 'value'] },
    }), // biome-ignore format: a name a row
    makeVariable('value-growth', {
      name: { zh: '梨产业产值增速', en: 'growth in pear output value' },
      aliases: { zh: ['梨产值增速'], en: [] },
      terms: { zh: ['梨', '产值', '增长'], en: ['pear', 'value', 'growth', 'grew'] },
      measure: 'growth',
    }),
    makeVariable('orchards', {
      name: { zh: '梨园面积', en: 'orchard area' },
      aliases: { zh: ['种梨面积'], en: ['pear land'] },
      terms: { zh: ['梨园', '面积', '梨'], en: ['orchard', 'area', 'pear'] },
      measure: 'level',
      unit: 'mu',
    }),
    makeVariable('inns', {
      name: { zh: '农家乐数量', en: 'farm inns' },
      aliases: { zh: ['农家乐'], en: ['inns'] },
      measure: 'count',
      unit: 'inn',
    }),
    makeVariable('graft-price', {
      name: { zh: '春季接穗收购价', en: 'price of spring grafts' },
      aliases: { zh: ['接穗收购价', '接穗价'], en: ['graft price'] },
      terms: { zh: ['接穗', '收购价'], en: ['grafts', 'price'] },
      measure: 'level',
      unit: 'yuan-a-kilo',
    }),
  ],
  observations: [
    figure('value', 'pearvale', 2022, '800000000'),
    figure('value', 'pearvale', 2024, '1200000000'),
    figure('value', 'farhill', 2024, '4800000000'),
    against(2022, '20'),
    against(2024, '25'),
    figure('value-growth', 'pearvale', 2024, '11.5'),
    figure('orchards', 'pearvale', 2022, '8500'),
    figure('orchards', 'pearvale', 2024, '9000'),
    figure('orchards', 'farhill', 2024, '12000'),
    figure('inns', 'pearvale', 2024, '60'),
    figure('inns', 'ferry', 2024, '15'),
    figure('inns', 'mill', 2024, '22'),
    makeObservation('pearvale-inns-q1', {
      variable: 'inns',
      entity: 'pearvale',
      period: { start: '2025-01-01', end: '2025-03-31' },
      value: '4',
    }),
    makeObservation('pearvale-inns-q2', {
      variable: 'inns',
      entity: 'pearvale',
      period: { start: '2025-04-01', end: '2025-06-30' },
      value: '7',
    }),
    spring('pearvale', 2024, '40'),
    spring('pearvale', 2025, '52'),
    spring('farhill', 2025, '66'),
  ],
});
