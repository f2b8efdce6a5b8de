import { describe, expect, it } from 'vitest';
import { BotError } from '../../src/errors.ts';
import { buildCatalog } from '../../src/knowledge/catalog.ts';
import { yearPeriod } from '../../src/knowledge/period.ts';
import { costOf } from '../cost-of.ts';
import {
  both,
  makeEntity,
  makeObservation,
  makePack,
  makeSource,
  makeStatement,
  makeUnit,
  makeVariable,
} from './make-pack.ts';

const catalog = buildCatalog(
  makePack({
    topics: [{ id: 'topic', name: both('Topic') }],
    sources: [makeSource()],
    units: [makeUnit()],
    entities: [
      makeEntity('shire', { type: 'province' }),
      makeEntity('town', { within: 'shire' }),
      makeEntity('mill', { within: 'town' }),
      makeEntity('hill'),
    ],
    variables: [
      makeVariable('share'),
      makeVariable('growth', { measure: 'growth' }),
      makeVariable('idle'),
      makeVariable('place', { measure: 'rank' }),
    ],
    observations: [
      makeObservation('always', { status: 'planned' }),
      makeObservation('y2021-forecast', { period: yearPeriod(2021), status: 'forecast' }),
      makeObservation('y2021', { period: yearPeriod(2021) }),
      makeObservation('y2020', { period: yearPeriod(2020), benchmark: 'hill' }),
      makeObservation('mill-2019', { period: yearPeriod(2019), entity: 'mill', variable: 'growth' }),
      makeObservation('mill-2018', { period: yearPeriod(2018), entity: 'mill', benchmark: 'hill' }),
      ...['rank', 'rank-again'].map((id) =>
        makeObservation(id, {
          period: { start: '2020-10-01', end: '2021-09-30' },
          variable: 'place',
          among: 'shire',
        }),
      ),
      makeObservation('rank-of-year', { period: yearPeriod(2020), variable: 'place', among: 'shire' }),
    ],
    statements: [makeStatement('slogan', { about: ['town', 'shire'] })],
  }),
);

const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

describe('an entry by its id', () => {
  it('is found', () => {
    expect(catalog.source('gazette').publisher.en).toBe('Press');
    expect(catalog.entity('mill').within).toBe('town');
    expect(catalog.topic('topic').name.en).toBe('Topic');
    expect(catalog.unit('percent').kind).toBe('percent');
    expect(catalog.unitOf(catalog.variable('share')).id).toBe('percent');
    expect(catalog.observation('y2020')?.benchmark).toBe('hill');
    expect(catalog.statement('slogan')?.about).toContain('shire');
  });

  it('throws when it cannot have come from the pack', () => {
    for (const find of [catalog.source, catalog.entity, catalog.variable, catalog.unit, catalog.topic]) {
      expect(() => find('gone')).toThrow(BotError);
    }
    expect(() => catalog.entity('__proto__')).toThrow('The pack has no entity "__proto__"');
  });

  it('may be absent where the id came from outside', () => {
    expect(catalog.observation('gone')).toBeUndefined();
    expect(catalog.statement('gone')).toBeUndefined();
  });
});

describe('observations', () => {
  it('come by period start, actual before forecast, those without a period last', () => {
    expect(idsOf(catalog.observationsOf('share'))).toEqual([
      'mill-2018',
      'y2020',
      'y2021',
      'y2021-forecast',
      'always',
    ]);
  });

  it('are found by entity and by variable and entity', () => {
    expect(idsOf(catalog.observationsAbout('mill'))).toEqual(['mill-2018', 'mill-2019']);
    expect(idsOf(catalog.observationsFor('growth', 'mill'))).toEqual(['mill-2019']);
    expect(catalog.observationsFor('growth', 'town')).toEqual([]);
  });

  it('lead to variables, entities and benchmarks', () => {
    expect(idsOf(catalog.variablesOf('mill'))).toEqual(['share', 'growth']);
    expect(idsOf(catalog.variablesByTopic('topic'))).toEqual(['share', 'growth', 'idle', 'place']);
    expect(catalog.entitiesOf('share')).toEqual(['mill', 'town']);
    expect(catalog.entitiesOf('idle')).toEqual([]);
    expect(catalog.benchmarksOf('share')).toEqual(['hill']);
    expect(catalog.amongOf('place')).toEqual(['shire']);
    expect(catalog.amongOf('idle')).toEqual([]);
  });

  it('tell what is foreseen of a variable', () => {
    expect(idsOf(catalog.foreseenOf('share'))).toEqual(['y2021-forecast', 'always']);
    expect(catalog.foreseenOf('growth')).toEqual([]);
  });

  it('tell the times of a variable that are no calendar unit, once each', () => {
    expect(catalog.stretchesOf('place')).toEqual([{ start: '2020-10-01', end: '2021-09-30' }]);
    expect(catalog.stretchesOf('share')).toEqual([]);
  });
});

describe('places', () => {
  it('hold what lies in them at any depth', () => {
    expect(catalog.entitiesWithin('shire')).toEqual(['town', 'mill']);
    expect(catalog.entitiesWithin('hill')).toEqual([]);
    expect(catalog.isWithin('mill', 'shire')).toBe(true);
    expect(catalog.isWithin('shire', 'mill')).toBe(false);
    expect(catalog.isWithin('town', 'town')).toBe(false);
  });

  it('are spoken of in statements', () => {
    expect(idsOf(catalog.statementsAbout('shire'))).toEqual(['slogan']);
    expect(catalog.statementsAbout('hill')).toEqual([]);
    expect(idsOf(catalog.statementsByTopic('topic'))).toEqual(['slogan']);
  });
});

describe('a large pack', () => {
  const entities = Array.from({ length: 2000 }, (_, index) =>
    makeEntity(`e${index}`, index > 0 ? { within: `e${Math.floor((index - 1) / 10)}` } : {}),
  );
  const variables = Array.from({ length: 50 }, (_, index) => makeVariable(`v${index}`));
  const observations = Array.from({ length: 100_000 }, (_, index) =>
    makeObservation(`o${index}`, {
      variable: `v${Math.floor(index / 2000)}`,
      entity: `e${index % 2000}`,
      period: yearPeriod(1900 + (index % 120)),
    }),
  );
  const pack = makePack({ entities, variables, observations });

  it('is ready in about a second and answers without scanning', () => {
    let large = buildCatalog(makePack());
    const built = costOf(() => {
      large = buildCatalog(pack);
    });

    let found = 0;
    const answered = costOf(() => {
      for (let index = 0; index < 100_000; index += 1) {
        found += large.observationsFor(`v${index % 50}`, `e${index % 2000}`).length;
        found += Number(large.isWithin(`e${index % 2000}`, 'e0'));
      }
    });

    expect(found).toBeGreaterThan(100_000);
    // Generous, for a busy machine: a scan of the list for each question would take minutes.
    expect(built).toBeLessThan(5000);
    expect(answered).toBeLessThan(5000);
  });
});
