// What holds for every message anybody can type: an answer, the same each time, with spans that stand in the text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion, buildAnsweringIndex } from '../../src/answering/answer-question.ts';
import { loadCatalog } from '../../src/knowledge/load.ts';
import { normalizeText, rawSpan } from '../../src/language/normalize.ts';
import { findNumbers } from '../../src/language/numerals.ts';
import { findPeriods } from '../../src/language/periods.ts';
import { renderAnswer } from '../../src/wording/render-answer.ts';
import { SHIPPED_PACK, shippedIndex } from '../make-index.ts';
import { arbitraryMessage, packWords } from './arbitrary-message.ts';

const TODAY = '2022-04-27';
const index = shippedIndex();
const { catalog } = index;

const message = arbitraryMessage(catalog.pack);
const answer = (text: string) => answerQuestion(index, { text, today: TODAY });

describe('any message', () => {
  it('is answered, rendered and cited', () => {
    fc.assert(
      fc.property(message, (text) => {
        const found = answer(text);

        expect(['answered', 'clarify', 'no_data', 'unknown']).toContain(found.status);
        if (found.observations.length > 0) expect(found.citations.length).toBeGreaterThan(0);
        for (const lang of ['zh', 'en'] as const)
          expect(renderAnswer(found, catalog, lang).headline).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('is answered the same each time', () => {
    fc.assert(
      fc.property(message, (text) => {
        expect(JSON.stringify(answer(text))).toBe(JSON.stringify(answer(text)));
      }),
      { numRuns: 100 },
    );
    const built = buildAnsweringIndex(loadCatalog(SHIPPED_PACK));
    expect(JSON.stringify(answerQuestion(built, { text: '安居历年占溧阳比例', today: TODAY }))).toBe(
      JSON.stringify(answer('安居历年占溧阳比例')),
    );
  });

  it('may follow any other in a thread', () => {
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 4 }), (thread) => {
        let context: ReturnType<typeof answer>['context'] | undefined;
        for (const text of thread) {
          const found = answerQuestion(index, { text, today: TODAY, context });
          context = JSON.parse(JSON.stringify(found.context));
        }
        expect(context).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});

describe('any text, normalized', () => {
  it('has an offset into what was typed for every character', () => {
    fc.assert(
      fc.property(message, (raw) => {
        const normalized = normalizeText(raw);

        expect(normalized.offsets).toHaveLength(normalized.text.length);
        let before = 0;
        for (const offset of normalized.offsets) {
          expect(offset).toBeGreaterThanOrEqual(before);
          expect(offset).toBeLessThan(raw.length);
          before = offset;
        }
        if (normalized.text !== '') expect(raw).toContain(rawSpan(normalized, 0, normalized.text.length));
      }),
      { numRuns: 300 },
    );
  });

  it('is normalized already', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...packWords(catalog.pack)), { maxLength: 10 }), (words) => {
        const once = normalizeText(words.join(' ')).text;

        expect(normalizeText(once).text).toBe(once);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any text, read', () => {
  it('has times that start before they end, in spans that stand in it and do not overlap', () => {
    fc.assert(
      fc.property(message, (raw) => {
        const { text } = normalizeText(raw);
        let last = 0;
        for (const { start, end, period, part } of findPeriods(text, TODAY)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(period ?? part).toBeDefined();
          if (period) {
            expect(period.start).toMatch(/^\d{4}-\d{2}-\d{2}$/);
            expect(period.end).toMatch(/^\d{4}-\d{2}-\d{2}$/);
            expect(period.start <= period.end).toBe(true);
          }
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has numbers that are finite decimals, in spans that stand in it and do not overlap', () => {
    fc.assert(
      fc.property(message, (raw) => {
        const { text } = normalizeText(raw);
        let last = 0;
        for (const { start, end, value } of findNumbers(text)) {
          expect(value).toMatch(/^\d+(?:\.\d+)?$/);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
