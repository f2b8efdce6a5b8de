import { describe, expect, it } from 'vitest';
import { choosePost, type PostHistory, type PostRequest } from '../../src/digest/choose-post.ts';
import { figuresOf } from '../../src/digest/figures.ts';
import { takeSnapshot } from '../../src/digest/pack-snapshot.ts';
import { shiftDate } from '../../src/digest/schedule.ts';
import { buildCatalog } from '../../src/knowledge/catalog.ts';
import type { Observation, Pack } from '../../src/knowledge/types.ts';
import { HARBOUR } from '../answering/harbour.ts';
import { makeObservation, makeStatement } from '../knowledge/make-pack.ts';

const REQUEST: PostRequest = { channel: 'C1', date: '2026-07-30', topics: [], onlyNews: false };
const PACK: Pack = { ...HARBOUR, hash: 'one' };
const catalog = buildCatalog(PACK);
const FIRST: PostHistory = { shown: new Map() };
// Every other figure was shown already, so that this one's turn it is.
const onlyLeft = (key: string): PostHistory => ({
  shown: new Map(
    figuresOf(catalog, [])
      .filter((figure) => figure.key !== key)
      .map((figure) => [figure.key, '2026-07-01']),
  ),
});
const SHARE = 'berth-share saltmouth galehaven -';
const CRANES = 'cranes saltmouth - -';

function edited(change: (observation: Observation) => Observation): Pack {
  return { ...PACK, hash: 'two', observations: PACK.observations.map(change) };
}

describe('the first post of a channel', () => {
  it('is a figure, since everything on record would be new', () => {
    const post = choosePost(catalog, REQUEST, FIRST);

    expect(post?.changes).toEqual([]);
    expect(post?.shown).toHaveLength(1);
    expect(post?.figure).toBeDefined();
  });

  it('is the same whenever it is asked for', () => {
    expect(choosePost(catalog, REQUEST, FIRST)).toEqual(choosePost(catalog, REQUEST, FIRST));
  });

  it('is nothing where only news is wanted', () => {
    expect(choosePost(catalog, { ...REQUEST, onlyNews: true }, FIRST)).toBeUndefined();
  });

  it('is nothing where the topics hold nothing', () => {
    expect(choosePost(catalog, { ...REQUEST, topics: ['weather'] }, FIRST)).toBeUndefined();
  });
});

describe('the posts of a month', () => {
  it('show every figure before any comes again', () => {
    const count = figuresOf(catalog, []).length;
    let shown: PostHistory['shown'] = new Map();
    const keys: string[] = [];
    for (let day = 0; day < 2 * count; day += 1) {
      const date = shiftDate('2026-07-01', day);
      const post = choosePost(catalog, { ...REQUEST, date }, { shown });
      keys.push(...(post?.shown ?? []));
      shown = new Map([...shown, ...(post?.shown ?? []).map((key) => [key, date] as const)]);
    }

    expect(new Set(keys.slice(0, count)).size).toBe(count);
    expect(keys.slice(count)).toEqual(keys.slice(0, count));
  });
});

describe('a figure', () => {
  it('is the last actual one, with its series and how far it is from its benchmark', () => {
    const figure = choosePost(catalog, REQUEST, onlyLeft(SHARE))?.figure;

    expect(figure?.observation.id).toBe('berth-share-2020-q1');
    expect(figure?.series.map(({ value }) => value)).toEqual(['2.5', '20', '32', '40']);
    expect(figure?.gap).toMatchObject({ value: '68', unit: 'percentage_points' });
  });

  it('is held against the period before only where that is as long', () => {
    expect(choosePost(catalog, REQUEST, onlyLeft(SHARE))?.figure?.change).toBeUndefined();
    expect(choosePost(catalog, REQUEST, onlyLeft(CRANES))?.figure?.change).toMatchObject({ value: '4' });
  });

  it('stands beside what is on record for the benchmark', () => {
    const galehaven = makeObservation('cranes-galehaven', {
      ...PACK.observations.find(({ id }) => id === 'cranes-2019'),
      id: 'cranes-galehaven',
      entity: 'galehaven',
      value: '80',
    });
    const wider = buildCatalog({ ...PACK, observations: [...PACK.observations, galehaven] });
    const shown = new Map(
      figuresOf(wider, [])
        .filter(({ key }) => key !== CRANES)
        .map(({ key }) => [key, '2026-07-01']),
    );

    expect(choosePost(wider, REQUEST, { shown })?.figure?.benchmark?.value).toBe('80');
  });

  it('that sources give differently is told with both values, and nothing is computed from it', () => {
    const other = { ...PACK.observations.find(({ id }) => id === 'cranes-2019'), value: '18' };
    const disputed = buildCatalog({
      ...PACK,
      observations: [
        ...PACK.observations,
        makeObservation('cranes-2019-other', { ...other, id: 'cranes-2019-other' }),
      ],
    });
    const figure = choosePost(disputed, REQUEST, onlyLeft(CRANES))?.figure;

    expect(
      [figure?.observation.value, ...(figure?.differing ?? []).map(({ value }) => value)].sort(),
    ).toEqual(['16', '18']);
    expect(figure?.change).toBeUndefined();
    expect(figure?.series).toEqual([]);
  });

  it('leads on to a question for another figure', () => {
    const post = choosePost(catalog, REQUEST, onlyLeft(SHARE));

    expect(post?.question).toMatchObject({ kind: 'figure', entity: 'saltmouth' });
    expect(post?.question).not.toMatchObject({ variable: 'berth-share' });
  });
});

describe('where the record changed since the last post', () => {
  const snapshot = takeSnapshot(catalog);
  const history: PostHistory = { snapshot, shown: new Map() };

  it('the change is told instead of a figure, even where only news is wanted', () => {
    const after = buildCatalog(edited((o) => (o.id === 'cranes-2019' ? { ...o, value: '17' } : o)));
    const post = choosePost(after, { ...REQUEST, onlyNews: true }, history);

    expect(post?.figure).toBeUndefined();
    expect(post?.changes).toMatchObject([
      { kind: 'corrected', before: { value: '16' }, observation: { value: '17' } },
    ]);
    expect(post?.pack).toBe('two');
    expect(post?.shown).toEqual([CRANES]);
    expect(post?.citations).toHaveLength(1);
  });

  it('five changes are told and the others counted', () => {
    const after = buildCatalog(edited((o) => ({ ...o, value: `${o.value}1` })));
    const post = choosePost(after, REQUEST, history);

    expect(post?.changes).toHaveLength(5);
    expect(post?.furtherChanges).toBe(PACK.observations.length - 5);
  });

  it('and not for the topics chosen, there is a figure', () => {
    const after = buildCatalog({ ...PACK, hash: 'two' });

    expect(choosePost(after, REQUEST, history)?.figure).toBeDefined();
  });
});

describe('this day in earlier years', () => {
  const onDay = (date: string, parts: Partial<Pack> = {}) =>
    choosePost(buildCatalog({ ...PACK, ...parts }), { ...REQUEST, date }, FIRST)?.anniversaries.map(
      ({ kind, years }) => `${kind} ${years}`,
    );
  const opened = makeStatement('opened', {
    topic: 'harbour',
    citation: { source: 'harbour-mail', section: 'quay', paragraph: 1 },
  });
  const leap = { ...opened, period: { start: '2020-02-29', end: '2020-02-29' } };

  it('is the day on which a source was published', () => {
    expect(onDay('2026-05-04')).toEqual(['source 6']);
    expect(onDay('2020-05-04')).toEqual([]);
    expect(onDay('2026-05-05')).toEqual([]);
  });

  it('is the day of a fact, and on 29 February only in leap years', () => {
    expect(onDay('2024-02-29', { statements: [leap] })).toEqual(['statement 4']);
    expect(onDay('2025-02-28', { statements: [leap] })).toEqual([]);
  });

  it('is no anniversary of a month or a year', () => {
    expect(onDay('2026-06-01')).toEqual([]);
    expect(onDay('2026-01-01')).toEqual([]);
  });

  it('is left to the source where the fact is of its day', () => {
    const published = { ...opened, period: { start: '2020-05-04', end: '2020-05-04' } };

    expect(onDay('2026-05-04', { statements: [published] })).toEqual(['source 6']);
  });
});
