// The check of figures on labelled drafts: a wrong match is worse than none, so what is held is precision.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeDraft, type LabelledDraft, placeFigures, sumDrafts } from '../../../bench/judge-draft.mjs';
import { buildAnsweringIndex } from '../../../src/answering/answer-question.ts';
import type { AnsweringIndex } from '../../../src/answering/answering-index.ts';
import { checkDraft } from '../../../src/answering/draft/check-draft.ts';
import { loadCatalog } from '../../../src/knowledge/load.ts';
import { SHIPPED_PACK } from '../../make-index.ts';

const FILES = ['drafts.jsonl', 'drafts-held-out.jsonl'] as const;

function readDrafts(file: string): LabelledDraft[] {
  return readFileSync(`bench/questions/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledDraft);
}

const indexes = new Map<string, AnsweringIndex>();
function indexFor(pack: string): AnsweringIndex {
  const known = indexes.get(pack);
  if (known) return known;
  const folder = pack === 'shipped' ? SHIPPED_PACK : `tests/fixtures/packs/${pack}`;
  const index = buildAnsweringIndex(loadCatalog(folder));
  indexes.set(pack, index);
  return index;
}

function judge(labelled: LabelledDraft) {
  const { rows } = checkDraft(indexFor(labelled.pack), labelled.draft, labelled.asked);
  return judgeDraft(
    labelled,
    rows.map((row) => ({ ...row, observation: row.observation?.id })),
  );
}

describe('checking labelled drafts', () => {
  it.each(FILES)('names in %s only what the packs hold, where the drafts hold it', (file) => {
    for (const draft of readDrafts(file)) {
      const { catalog } = indexFor(draft.pack);
      for (const figure of placeFigures(draft))
        for (const { observation } of [figure, ...(figure.or ?? [])])
          if (observation !== undefined) expect(catalog.observation(observation), draft.id).toBeDefined();
    }
  });

  it('is right in 99 of 100 verdicts or more', () => {
    const judged = FILES.flatMap(readDrafts).map(judge);
    const { given, right } = sumDrafts(judged);
    expect(given).toBeGreaterThan(200);
    expect(right / given).toBeGreaterThanOrEqual(0.99);
  });

  it('settles 17 in 20 figures that the record settles, in the drafts it is worked on with', () => {
    const { settled, found } = sumDrafts(readDrafts('drafts.jsonl').map(judge));
    expect(found / settled).toBeGreaterThanOrEqual(0.85);
  });
});
