import type { Answer } from '../answer.ts';
import { EMPTY_CONTEXT } from './compose-answer.ts';

// One sentence may settle both questions: when it opened and who built it.
function isToldOnce({ body, receipt }: Answer, at: number, answers: readonly Answer[]): boolean {
  const key = receipt.statements.join();
  return (
    body.kind !== 'statements' ||
    !answers
      .slice(0, at)
      .some((one) => one.body.kind === 'statements' && one.receipt.statements.join() === key)
  );
}

/**
 * One answer of several: what none of them answered is left out, and one claim that differs makes the whole differ; `asked` are their
 * questions, where one may be outside the record.
 */
export function combineAnswers(answers: readonly Answer[], asked: readonly string[] = []): Answer {
  const useful = answers.filter(({ status }) => status === 'answered');
  const told = (useful.length > 0 ? answers : answers.slice(0, 1)).flatMap((answer, at, all) =>
    isToldOnce(answer, at, all) ? [{ answer, asked: asked[at] ?? '' }] : [],
  );
  const shown = told.map(({ answer }) => answer);
  const [first] = shown;
  const verdict = verdictOf(answers);
  if (shown.length === 1 && first) return verdict && first.verdict ? { ...first, verdict } : first;
  const last = useful.at(-1) ?? answers.at(-1);
  return {
    status: useful.length > 0 ? 'answered' : (first?.status ?? 'unknown'),
    lang: first?.lang ?? 'en',
    body: { kind: 'several', answers: shown, asked: told.map((one) => one.asked) },
    disclosures: [],
    observations: shown.flatMap(({ observations }) => observations),
    citations: shown.flatMap(({ citations }) => citations),
    ...(verdict ? { verdict } : {}),
    followUps: last?.followUps ?? [],
    context: last?.context ?? EMPTY_CONTEXT,
    receipt: {
      pack: '',
      observations: shown.flatMap(({ receipt }) => receipt.observations),
      statements: shown.flatMap(({ receipt }) => receipt.statements),
      path: shown.flatMap(({ receipt }) => receipt.path),
    },
  };
}

// One that differs makes the whole differ, and one that is left open leaves it open.
function verdictOf(answers: readonly Answer[]): Answer['verdict'] {
  const verdicts = answers.flatMap(({ verdict }) => verdict ?? []);
  const worst = verdicts.find((one) => one === 'differs') ?? verdicts.find((one) => one === 'not_on_record');
  const isRefused = answers.some(({ status, verdict }) => status !== 'answered' && verdict === undefined);
  return worst ?? (isRefused && verdicts.length > 0 ? 'not_on_record' : verdicts[0]);
}
