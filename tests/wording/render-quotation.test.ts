import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/knowledge/catalog.ts';
import type { Observation, Statement } from '../../src/knowledge/types.ts';
import { quoteObservation, quoteStatement } from '../../src/wording/render-quotation.ts';
import {
  makeEntity,
  makeObservation,
  makePack,
  makeSource,
  makeStatement,
  makeUnit,
  makeVariable,
} from '../knowledge/make-pack.ts';

const both = (zh: string, en: string) => ({ zh, en });
const catalog = buildCatalog(
  makePack({
    sources: [{ ...makeSource(), publisher: both('港报', 'Harbour Mail'), datePublished: '2020-02-01' }],
    units: [makeUnit({ id: 'pieces', kind: 'count', name: both('台', 'crane'), plural: 'cranes' })],
    entities: [
      makeEntity('saltmouth', { name: both('盐口', 'Saltmouth') }),
      makeEntity('ada', {
        type: 'person',
        name: both('艾达', 'Ada'),
        post: both('主任', 'head'),
        within: 'saltmouth',
      }),
    ],
    variables: [makeVariable('cranes', { unit: 'pieces', name: both('起重机数量', 'cranes') })],
  }),
);
const figure = (parts: Partial<Observation> = {}) =>
  makeObservation('cranes-2019', {
    ...{ variable: 'cranes', entity: 'saltmouth', value: '16' },
    period: { start: '2019-01-01', end: '2019-12-31' },
    ...parts,
  });
const fact = (parts: Partial<Statement> = {}) =>
  makeStatement('fair', { text: both('码头有三样。', 'The quay has three.'), ...parts });

describe('a quoted figure', () => {
  it.each<[string, Partial<Observation>, string, string]>([
    [
      'who printed it and when',
      {},
      '据港报2020年2月1日报道，盐口2019年起重机数量为16台。',
      "On February 1, 2020, Harbour Mail put Saltmouth's cranes in 2019 at 16 cranes.",
    ],
    [
      'who said it',
      { saidBy: 'ada' },
      '据港报2020年2月1日报道，盐口主任艾达介绍，盐口2019年起重机数量为16台。',
      "On February 1, 2020, Harbour Mail put Saltmouth's cranes in 2019 at 16 cranes, according to Ada, head of Saltmouth.",
    ],
    [
      'that no time is stated',
      { periodStated: false },
      '据港报2020年2月1日报道，盐口起重机数量为16台（报道未注明时间）。',
      "On February 1, 2020, Harbour Mail put Saltmouth's cranes at 16 cranes (the report does not say when).",
    ],
  ])('says %s', (_case, parts, zh, en) => {
    expect(quoteObservation(figure(parts), catalog, 'zh')).toBe(zh);
    expect(quoteObservation(figure(parts), catalog, 'en')).toBe(en);
  });
});

describe('a quoted fact', () => {
  it('has its list within its sentence', () => {
    const listed = fact({ items: [both('鱼', 'fish'), both('盐', 'salt')] });
    expect(quoteStatement(listed, catalog, 'zh')).toBe('据港报2020年2月1日报道，码头有三样（鱼、盐）。');
    expect(quoteStatement(listed, catalog, 'en')).toBe(
      'Harbour Mail reported on February 1, 2020: The quay has three (fish; salt).',
    );
  });
});
