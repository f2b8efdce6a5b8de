// The questions that a pack offers are answered, and are still in years to come.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { FIXTURE_PACKS, indexOfFolder, SHIPPED_PACK } from '../make-index.ts';

const PACKS = [SHIPPED_PACK, ...readdirSync(FIXTURE_PACKS).map((name) => `${FIXTURE_PACKS}/${name}`)];

describe.each(PACKS)('the examples of %s', (directory) => {
  const index = indexOfFolder(directory);
  const { zh, en } = index.catalog.pack.examples;

  it.each([...zh, ...en])('are answered: %s', (text) => {
    for (const today of ['2026-01-01', '2036-07-01'])
      expect(answerQuestion(index, { text, today }).status).toBe('answered');
  });
});
