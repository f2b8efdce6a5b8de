// What an answer costs follows what the question names, however much is on record of others.
import { expect, it } from 'vitest';
import { answerQuestion, buildAnsweringIndex } from '../../src/answering/answer-question.ts';
import type { Catalog } from '../../src/knowledge/catalog.ts';
import type { Observation } from '../../src/knowledge/types.ts';
import { shippedIndex } from '../make-index.ts';

it.each([
  ['a figure', '安居2021年锂电产业产值占溧阳的比例'],
  ['a difference between two years', '安居锂电产值占溧阳的比例2021年比2020年高多少个百分点'],
  ['a course', 'trend of Anju’s lithium output share of Liyang between 2020 and 2021'],
  ['a claim', 'Anju’s lithium output was 15% of Liyang’s in 2021, correct?'],
  ['a year of which nothing is on record', '安居2015年锂电产值占溧阳的比例'],
  ['a plan beside the record', 'Anju lithium output share of Liyang forecast for 2023'],
])('%s reads no figures of a metric whomever they are about', (_, text) => {
  const { catalog, wasRead } = watched(shippedIndex().catalog);
  const index = buildAnsweringIndex(catalog);
  // What is kept of a pack is gathered once.
  answerQuestion(index, { text, today: '2022-04-27' });
  const before = wasRead();
  answerQuestion(index, { text, today: '2022-04-27' });
  expect(wasRead() - before).toBe(0);
});

// The same look-ups, counting what is read of all figures, and of all those of a metric.
function watched(catalog: Catalog): { catalog: Catalog; wasRead: () => number } {
  let count = 0;
  const counting = (observations: readonly Observation[]) =>
    new Proxy(observations, {
      get(target, key, receiver) {
        count += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  return {
    catalog: {
      ...catalog,
      pack: { ...catalog.pack, observations: counting(catalog.pack.observations) },
      observationsOf: (id) => counting(catalog.observationsOf(id)),
    },
    wasRead: () => count,
  };
}
