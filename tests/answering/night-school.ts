// An invented pack of a town's night school: school years from September on, an examination of one level, and a country
// of which one metric is on record beside the home.
import type { Observation, Pack, Period } from '../../src/knowledge/types.ts';
import { makeEntity, makeObservation, makePack, makeSource, makeStatement, makeUnit, makeVariable } from '../knowledge/make-pack.ts'; // biome-ignore format: a row
import { indexOf } from '../make-index.ts';
import { askAbout } from './ask.ts';

const at = (paragraph: number) => ({ source: 'night-review', section: 'all', paragraph });
const year = (of: number): Period => ({ start: `${of}-01-01`, end: `${of}-12-31` });
const schoolYear = (from: number): Period => ({ start: `${from}-09-01`, end: `${from + 1}-08-31` });

const row = (id: string, variable: string, entity: string, period: Period, value: string): Observation =>
  makeObservation(id, { variable, entity, period, value, citation: at(1) });

const NIGHT_SCHOOL: Pack = makePack({
  id: 'night-school',
  name: { zh: '灯下夜校', en: 'Lamplight night school' },
  description: { zh: '灯下夜校的年度记录。', en: 'A yearly record of the Lamplight night school.' },
  home: 'orrin',
  examples: { zh: ['2024年奥林识字率是多少'], en: ['What was the literacy rate of Orrin in 2024?'] },
  topics: [{ id: 'school', name: { zh: '夜校', en: 'Night school' } }],
  sources: [
    makeSource({
      id: 'night-review',
      title: { zh: '夜校回顾', en: 'Night school review' },
      publisher: { zh: '奥林教育处', en: 'Orrin Learning Office' },
      datePublished: '2025-10-06',
      sections: [{ id: 'all', title: { zh: '全文', en: 'All' }, headings: 0, paragraphs: 2 }],
    }),
  ],
  units: [
    makeUnit(),
    makeUnit({ id: 'learner', kind: 'count', name: { zh: '名学员', en: 'learner' }, plural: 'learners' }),
    makeUnit({ id: 'head', kind: 'quantity', name: { zh: '人', en: 'head' }, plural: 'heads' }),
    makeUnit({ id: 'mark', kind: 'currency', name: { zh: '马克', en: 'mark' }, plural: 'marks' }),
    makeUnit({ id: 'class', kind: 'count', name: { zh: '个班', en: 'class' }, plural: 'classes' }),
    makeUnit({ id: 'rank', kind: 'rank', name: { zh: '位', en: 'place' } }),
  ], // biome-ignore format: a row each
  entities: [
    makeEntity('sarn', { type: 'country', name: { zh: '萨恩', en: 'Sarn' } }),
    makeEntity('orrin', { name: { zh: '奥林市', en: 'Orrin' }, aliases: { zh: ['奥林'], en: [] }, within: 'sarn' }),
    makeEntity('ada-lunt', { type: 'person', name: { zh: '艾达·伦特', en: 'Ada Lunt' }, within: 'orrin', post: { zh: '市长', en: 'mayor' }, citation: at(2) }),
    makeEntity('lantern', { type: 'product', name: { zh: '提灯应用', en: 'Lantern' }, within: 'orrin' }),
  ], // biome-ignore format: a row each
  variables: [
    makeVariable('literacy', { topic: 'school', measure: 'share', unit: 'percent', name: { zh: '识字率', en: 'literacy rate' }, aliases: { zh: [], en: ['literacy'] } }),
    makeVariable('literacy-rank', { topic: 'school', measure: 'rank', unit: 'rank', name: { zh: '识字率排名', en: 'rank by literacy rate' }, aliases: { zh: [], en: ['literacy rank'] } }),
    makeVariable('pass-rate', { topic: 'school', measure: 'share', unit: 'percent', name: { zh: '一级考试通过率', en: 'Level 1 pass rate' }, aliases: { zh: ['通过率', '考试通过率'], en: ['pass rate'] } }),
    makeVariable('learners', { topic: 'school', measure: 'count', unit: 'learner', name: { zh: '学员人数', en: 'learners enrolled' }, aliases: { zh: ['学员'], en: ['learners', 'number of learners'] }, terms: { zh: ['学员'], en: ['learners'] } }),
    makeVariable('spending', { topic: 'school', measure: 'level', unit: 'mark', name: { zh: '支出', en: 'spending' } }),
    makeVariable('classes', { topic: 'school', measure: 'count', unit: 'class', name: { zh: '开班数', en: 'classes running' }, aliases: { zh: [], en: ['classes'] } }),
  ], // biome-ignore format: a row each
  observations: [
    row('literacy-orrin-2024', 'literacy', 'orrin', year(2024), '89.1'),
    row('literacy-sarn-2024', 'literacy', 'sarn', year(2024), '92.4'),
    makeObservation('rank-2024', { variable: 'literacy-rank', entity: 'orrin', among: 'sarn', period: year(2024), value: '13', citation: at(1) }),
    row('pass-2024', 'pass-rate', 'orrin', year(2024), '83.5'),
    row('learners-2023', 'learners', 'orrin', schoolYear(2023), '2310'),
    row('learners-2024', 'learners', 'orrin', schoolYear(2024), '2965'),
    row('spending-2023', 'spending', 'orrin', schoolYear(2023), '3120000'),
    row('spending-2024', 'spending', 'orrin', schoolYear(2024), '3850000'),
    row('classes-2024', 'classes', 'orrin', year(2024), '187'),
  ], // biome-ignore format: a row each
  statements: [
    makeStatement('venues', {
      topic: 'school', about: ['orrin'], answers: ['where'],
      name: { zh: '上课地点', en: 'where classes are held' }, aliases: { zh: [], en: ['class venues'] },
      text: { zh: '课程在两座教堂会堂开设。', en: 'Classes are held in two church halls.' }, citation: at(2),
    }),
    makeStatement('leaving', {
      topic: 'school', about: ['orrin'], answers: ['why'],
      name: { zh: '学员退出的原因', en: 'why learners drop out' }, aliases: { zh: [], en: [] },
      text: { zh: '学员退出，多因换班。', en: 'Learners drop out mostly because their shifts change.' }, citation: at(2),
    }),
    makeStatement('release', {
      topic: 'school', about: ['lantern'], answers: ['when'],
      name: { zh: '提灯应用上线', en: 'the release of Lantern' }, aliases: { zh: [], en: [] },
      text: { zh: '提灯应用于2024年2月5日上线。', en: 'Lantern was released on 5 February 2024.' },
      period: { start: '2024-02-05', end: '2024-02-05' }, citation: at(2),
    }),
  ], // biome-ignore format: a block each
});

const index = indexOf(NIGHT_SCHOOL);

/** Asks the pack about a night school. */
export const askNightSchool = askAbout(() => index, '2025-11-14');
