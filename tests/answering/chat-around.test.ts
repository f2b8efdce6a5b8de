// What is said around a question of whoever asks, whom it is put to and what the figure is for: none of it changes what is
// asked, and each is put to a metric of three packs.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped, askTurnUpAndGo, idsOf } from './ask.ts';

const AROUND = [
  '@helper {N} // {E} // {Y}',
  '@facts-bot, {E}: {N}, {Y}',
  'hate to nag you - {E}, {N}, {Y}?',
  "can't find it, so humour me: {N} of {E} in {Y}",
  'I still have to insert {N} of {E} for {Y}',
  'trying to typeset {N} of {E} for {Y}',
  'Kindly furnish {N} of {E} for {Y}.',
  'could you unearth {N} of {E} for {Y}',
  'lemme have {N} of {E} for {Y}',
  'got {N} of {E} for {Y} lying about?',
  'have you got {N} of {E} for {Y} to hand?',
  'one more thing, namely {N} of {E} for {Y}',
  '{E}, indicator "{N}", reporting period {Y}',
  '{N} of {E} for {Y} and nothing more, thanks',
  'In {Y}, {N} of {E} totalled what?',
  'needed for tomorrow: {N} of {E} in {Y}',
  'Which number is correct for {N} of {E} in {Y}?',
  'Please confirm which figure we hold for {N} of {E} in {Y}',
  'What did {E} say for {N} in {Y}?',
] as const;

const ASKED = [
  [askShipped, 'total economic output', 'Suining', '2021', 'suining-economic-total-2021'],
  [askTurnUpAndGo, 'punctuality', 'Line 4', '2024', 'line-4-punctuality-2024'],
  [askOpenDoors, 'growth of visits', 'Tamarack County Library', '2023', 'visits-growth-2023'],
] as const;

describe('chat around a question', () => {
  const cases = ASKED.flatMap(([ask, metric, place, year, id]) =>
    AROUND.map((way) => {
      const question = way.replace('{N}', metric).replace('{E}', place).replace('{Y}', year);
      return [question, ask, id] as const;
    }),
  );

  it.each(cases)('leaves the figure as it is: %s', (question, ask, id) => {
    expect(idsOf(ask(question)).some((one) => one.includes(id))).toBe(true);
  });

  it.each([
    'pls rural total economic output of Suining in 2021',
    'I need to footnote the imported economic output of Suining in 2021',
    'Kindly furnish the underground economic output of Suining in 2021',
    'total economic output of Suining tomorrow',
  ])('covers no word that changes what is asked: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });
});

describe('a claim put up to be confirmed in other words', () => {
  it.each([
    'We would be glad of confirmation that the economic output of Suining in 2021 was more than 150 billion yuan.',
    'A trainee wrote that the economic output of Suining in 2021 was over 150 billion yuan; is that what you have on file?',
  ])('is held against the record: %s', (claim) => {
    expect(askShipped(claim).verdict).toBe('matches');
  });
});

describe('one thing asked for in other words than what it is', () => {
  it.each([
    ['What do the files have on Larch Lake rebuild?', 'what is Larch Lake rebuild'],
    ['I need a short blurb about Larch Lake rebuild for a plaque', 'what is Larch Lake rebuild'],
    ["we keep running into Larch Lake rebuild, what's that?", 'what is Larch Lake rebuild'],
  ])('is told as that: %s', (question, plain) => {
    const { status, body } = askOpenDoors(question);

    expect(status).toBe('answered');
    expect(body).toEqual(askOpenDoors(plain).body);
  });

  it('is something else where a metric is named', () => {
    const question = 'What does the record say about loans at Central Library in 2023?';

    expect(askOpenDoors(question).body.kind).not.toBe('entity');
  });
});
