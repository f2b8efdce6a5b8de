// A claim of what several times came to together: 2023、2024两年共投入6250万元. It is held against the sum of them, and where
// there is none against nothing: the figure of one of them does not speak against it.
import type { StatedNumber } from '../../language/query.ts';
import { TOTAL } from '../../language/total-asked.ts';
import type { ClaimRow } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { totalOverTime } from '../outcomes/total-over-time.ts';
import { saidOutsideNames } from '../words/said-outside-names.ts';
import { agreesWithRecord, isOpen } from './compare-claim.ts';

/** The rows of a number that is told of several times together; undefined where it is told of one. */
export function holdTotal(
  numbers: readonly StatedNumber[],
  finding: Finding,
  { catalog }: AnsweringIndex,
): ClaimRow[] | undefined {
  const [only, ...more] = numbers;
  if (!only || more.length > 0 || only.number.form !== 'plain' || only.number.negated) return undefined;
  const { slots } = finding;
  if (saidOutsideNames(slots.query, TOTAL).length === 0) return undefined;
  const query = { ...slots.query, intent: 'sum', numbers: [] } as const;
  const total = totalOverTime({ ...finding, slots: { ...slots, query } }, catalog);
  if (!total || total.carried || total.operands.length === 0) return undefined;
  const stated = only.text;
  const { result } = total;
  const verdict = result.ok ? verdictOf(only, result.derived) : 'not_on_record';
  return total.operands.map((observation) => ({
    verdict,
    stated,
    observation,
    ...(verdict === 'differs' && { reason: 'value' as const }),
  }));
}

function verdictOf(
  { number }: StatedNumber,
  sum: Parameters<typeof agreesWithRecord>[1],
): ClaimRow['verdict'] {
  if (agreesWithRecord(number, sum)) return 'matches';
  return isOpen(number, sum) ? 'not_on_record' : 'differs';
}

/** 共建成, 合计: told of more than one time, in whatever words. */
const TOGETHER =
  /合计|累计|加起来|一共|总共|共(?=[建投完收发供服献计])|\b(?:altogether|combined|added up|add up|in total|over (?:the )?(?:two|three|four|five) years)\b/;

/** Of each of several times, and of no sum. */
const EACH = /都|均|各|每|分别|\b(?:each|both|every|respectively)\b/;

/** The row of a number that differs from the figure of one time, and may be told of several together. */
export function asToldTogether(
  row: ClaimRow,
  numbers: readonly StatedNumber[],
  { slots }: Finding,
): ClaimRow {
  const { text } = slots.query.text;
  const [only, ...more] = numbers;
  if (row.verdict !== 'differs' || !only || more.length > 0 || row.from) return row;
  const isOfSeveral = only.number.form === 'plain' && slots.periods.length > 1 && !EACH.test(text);
  const isTogether = slots.periods.length !== 1 && TOGETHER.test(text);
  if (!isOfSeveral && !isTogether) return row;
  return {
    verdict: 'not_on_record',
    stated: row.stated,
    ...(row.observation && { observation: row.observation }),
  };
}
