// The questions that a pack offers are answered, and are still in years to come.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerQuestion, buildAnsweringIndex } from '../../src/answering/answer-question.ts';
import { loadCatalog } from '../../src/knowledge/load.ts';
import { SHIPPED_PACK } from '../make-index.ts';

const FIXTURES = 'tests/fixtures/packs';
const PACKS = [SHIPPED_PACK, ...readdirSync(FIXTURES).map((name) => `${FIXTURES}/${name}`)];

describe.each(PACKS)('the examples of %s', (directory) => {
  const catalog = loadCatalog(directory);
  const index = buildAnsweringIndex(catalog);
  const { zh, en } = catalog.pack.examples;

  it.each([...zh, ...en])('are answered: %s', (text) => {
    for (const today of ['2026-01-01', '2036-07-01'])
      expect(answerQuestion(index, { text, today }).status).toBe('answered');
  });
});
