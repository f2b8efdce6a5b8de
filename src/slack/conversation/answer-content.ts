// What an answer comes to and tells, apart from where it stands: what the ledger keeps of it.
import type { Answer, Receipt } from '../../answering/answer.ts';
import type { ToldFact } from '../../answering/thread/told-facts.ts';
import { factsTold, tell } from '../../answering/thread/told-facts.ts';
import type { Catalog } from '../../knowledge/catalog.ts';

export interface AnswerContent {
  readonly status: Answer['status'];
  /** The ids of what is stated, and the rules that led to it. */
  readonly receipt: Omit<Receipt, 'pack'>;
  readonly told: (catalog: Catalog) => readonly ToldFact[];
}

export function contentOfAnswer(answer: Answer): AnswerContent {
  const { status, receipt } = answer;
  return { status, receipt, told: (catalog) => factsTold(answer, catalog) };
}

/** The content of what sets figures side by side. */
export function contentOfFigures(observations: readonly string[]): AnswerContent {
  return {
    status: 'answered',
    receipt: { observations, statements: [], path: [] },
    told: (catalog) =>
      observations.flatMap((id) => catalog.observation(id) ?? []).map((figure) => tell(figure, catalog)),
  };
}
