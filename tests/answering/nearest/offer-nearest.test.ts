import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer, Suggestion } from '../../../src/answering/answer.ts';
import { answerQuestion } from '../../../src/answering/answer-question.ts';
import { questionFor } from '../../../src/answering/outcomes/suggest.ts';
import type { Catalog } from '../../../src/knowledge/catalog.ts';
import { describeSuggestion } from '../../../src/wording/describe.ts';
import { FIXTURE_PACKS, fixtureIndex, shippedIndex } from '../../make-index.ts';
import {
  askClearRiver,
  askHarbour,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askShipped,
  askWaitLess,
} from '../ask.ts';

const isRefused = ({ status }: Answer) => status === 'unknown' || status === 'no_data';

/** The statements and metrics that a refusal offers. */
const offeredBy = ({ followUps }: Answer): string[] =>
  followUps.map((one) =>
    one.kind === 'statement' ? one.statement : one.kind === 'figure' ? one.variable : one.kind,
  );

describe('a refusal offers what the question may have meant', () => {
  it.each([
    ['that panel by the cranes, what type of graph is on it', askShipped, 'display-board'],
    ['静港这个计划，郡里头2024年一共花了多少公家的钱', askQuietHarbours, 'public-spending'],
    ["what'll the kittiwake battery be once the 2nd pack is in", askQuietHarbours, 'battery-capacity'],
    ['Library fines were abolished on 1 March 2022. true or false', askOpenDoors, 'fine-free-start'],
    ['几级残疾能走绿色通道', askWaitLess, 'fast-lane'],
    ['山上冒烟了！该打哪个电话', askQuietHills, 'hotline'],
  ])('%s', (question, ask, expected) => {
    const answer = ask(question);

    expect(answer).toSatisfy(isRefused);
    expect(offeredBy(answer)).toContain(expected);
  });

  it('offers the figure of the time asked for before that of another', () => {
    const answer = askOpenDoors('how quickly were returns back on the shelf at Central in 2023');

    expect(answer).toSatisfy(isRefused);
    expect(answer.followUps[0]).toMatchObject({ kind: 'figure', period: { start: '2023-01-01' } });
  });

  it.each([
    ['where a word beside the metric is unknown', 'units taken in July 2025', 'donations', '2025-07-01'],
    ['where the metric is asked back', 'newcomers, H1 2025, share?', 'first-time-share', '2025-01-01'],
  ])('offers the figure of the time asked for %s', (_, question, variable, start) => {
    const answer = askOneMorePint(question);

    expect(answer.status).not.toBe('answered');
    expect(answer.followUps[0]).toMatchObject({ variable, period: { start } });
  });

  it("offers the figure of the pack's home where no place is named", () => {
    const answer = askOneMorePint('how much did giving drop in 2022, percentwise');

    const { home } = fixtureIndex('one-more-pint').catalog.pack;
    expect(answer).toSatisfy(isRefused);
    expect(answer.followUps).toContainEqual(
      expect.objectContaining({ variable: 'donations-growth', entity: home }),
    );
  });

  it('offers a metric that a synonym of an unknown word names', () => {
    const answer = askOneMorePint('people who rolled up a sleeve at least once during 2023 - how many?');

    expect(answer).toSatisfy(isRefused);
    expect(offeredBy(answer)).toContain('donors');
  });

  it('offers each figure once, at whatever time', () => {
    const answer = askClearRiver('jingyue lake phosphorus back in 1995');

    const offered = answer.followUps.map((one) => (one.kind === 'figure' ? one.variable + one.entity : one));
    expect(new Set(offered).size).toBe(offered.length);
  });

  it.each([
    ['Tell me a joke', askShipped],
    ['你吃饭了没有', askShipped],
    ['best pizza around here?', askHarbour],
  ])("offers the pack's own examples where nothing is near: %s", (question, ask) => {
    const answer = ask(question);

    expect(answer.followUps.map(({ kind }) => kind)).toSatisfy((kinds: string[]) =>
      kinds.every((kind) => kind === 'text'),
    );
  });
});

describe('whatever may be offered is answered with what it is called by', () => {
  const packs = ['knowledge', ...readdirSync(FIXTURE_PACKS)];

  it.each(packs)('%s', (name) => {
    const index = name === 'knowledge' ? shippedIndex() : fixtureIndex(name);

    const unanswered = suggestionsOf(index.catalog).flatMap((suggestion) =>
      LANGUAGES.flatMap((lang) => {
        const { question } = describeSuggestion(suggestion, index.catalog, lang);
        const answer = answerQuestion(index, { text: question, today: '2026-01-15' });
        return answer.status === 'answered' && tells(answer, suggestion) ? [] : [question];
      }),
    );

    expect(unanswered).toEqual([]);
  });
});

const LANGUAGES = ['zh', 'en'] as const;

// Every statement, and every figure at its time and at all times.
function suggestionsOf({ pack }: Catalog): Suggestion[] {
  const figures = pack.observations.map(questionFor);
  return [
    ...pack.statements.map(({ id }) => ({ kind: 'statement', statement: id }) as const),
    ...figures,
    ...figures.map((figure): Suggestion => {
      const { period: _, ...ofAllTimes } = { period: undefined, ...figure };
      return ofAllTimes;
    }),
  ];
}

function tells({ receipt, observations }: Answer, suggestion: Suggestion): boolean {
  if (suggestion.kind === 'statement') return receipt.statements.includes(suggestion.statement);
  if (suggestion.kind !== 'figure') return false;
  return observations.some(
    ({ variable, entity }) => variable === suggestion.variable && entity === suggestion.entity,
  );
}
