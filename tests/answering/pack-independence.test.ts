import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Expected, isFalseAnswer, judgeAnswer } from '../../bench/judge-answer.mjs';
import { answerThread, buildAnsweringIndex } from '../../src/answering/answer-question.ts';
import { loadCatalog } from '../../src/knowledge/load.ts';
import { renderAnswer } from '../../src/wording/render-answer.ts';

interface Question {
  readonly id: string;
  readonly thread: readonly string[];
  readonly q: string;
  readonly now?: string;
  readonly expect: Expected;
}

const LEAST_RIGHT = 0.9;
const MOST_FALSE_ANSWERS = 0;
const TODAY = '2025-04-11';

const fileOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const questions = readFileSync(fileOf('bench/questions/second-pack.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Question);
const catalog = loadCatalog(fileOf('tests/fixtures/packs/quiet-harbours'));
const index = buildAnsweringIndex(catalog);
const replies = questions.map(({ thread, q, now, expect: expected }) => {
  const answer = answerThread(index, [...thread, q], now ?? TODAY);
  const { text } = renderAnswer(answer, catalog, answer.lang);
  return { q, expected, reply: { status: answer.status, verdict: answer.verdict, text }, answer };
});

test('answers questions on a pack from another field', () => {
  const wrong = replies.filter(({ expected, reply }) => judgeAnswer(expected, reply) !== undefined);

  const right = 1 - wrong.length / questions.length;

  expect(right, wrong.map(({ q }) => q).join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT);
});

test('refuses what a pack from another field does not record', () => {
  const mistaken = replies.filter(({ expected, reply }) => isFalseAnswer(expected, reply)).map(({ q }) => q);

  expect(mistaken.length, mistaken.join('\n')).toBeLessThanOrEqual(MOST_FALSE_ANSWERS);
});

test('cites every answer on a pack from another field', () => {
  const uncited = replies.filter(
    ({ answer }) => answer.status === 'answered' && answer.citations.length === 0,
  );

  expect(uncited.map(({ q }) => q)).toEqual([]);
});

test('keeps the names of the second pack out of the code', () => {
  const code = readdirSync(fileOf('src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(fileOf('src'), file), 'utf8').toLowerCase())
    .join('\n');

  const found = catalog.pack.entities
    .flatMap(({ name }) => [name.en, name.zh])
    .filter((name) => code.includes(name.toLowerCase()));

  expect(found).toEqual([]);
});
