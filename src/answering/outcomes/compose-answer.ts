import type { Citation, Observation, Statement } from '../../knowledge/types.ts';
import { rawSpan } from '../../language/normalize.ts';
import type { Query } from '../../language/query.ts';
import type {
  Answer,
  AnswerBody,
  AnswerStatus,
  Disclosure,
  Suggestion,
  ThreadContext,
  Verdict,
} from '../answer.ts';

export const EMPTY_CONTEXT: ThreadContext = { entities: [], periods: [], observations: [], statements: [] };

export interface AnswerParts {
  readonly status: AnswerStatus;
  readonly query: Query;
  readonly body: AnswerBody;
  readonly observations?: readonly Observation[];
  readonly statements?: readonly Statement[];
  readonly disclosures?: readonly Disclosure[];
  readonly followUps?: readonly Suggestion[];
  readonly verdict?: Verdict;
  /** Citations of facts that are neither observation nor statement. */
  readonly citations?: readonly Citation[];
  readonly context: ThreadContext;
}

const LANGUAGE_ASKED = ['reply:zh', 'reply:en'] as const;

/** Puts an answer together: what is quoted is cited, and what was respelled is said. */
export function composeAnswer(parts: AnswerParts): Answer {
  const { query, observations = [], statements = [] } = parts;
  const spelling = query.respelled
    .filter(({ senses }) => senses.some(({ type }) => type === 'entity' || type === 'variable'))
    .map(
      ({ start, end, readAs }) =>
        ({
          kind: 'spelling',
          written: rawSpan(query.text, start, end),
          readAs: { zh: readAs ?? '', en: readAs ?? '' },
        }) as const,
    );
  return {
    status: parts.status,
    lang: query.lang,
    ...(LANGUAGE_ASKED.some((cue) => query.cues.has(cue)) && { isLangAsked: true }),
    body: parts.body,
    disclosures: [
      ...(query.text.truncated ? [{ kind: 'truncated' } as const] : []),
      ...(parts.disclosures ?? []),
      ...(parts.status === 'answered' ? spelling : []),
    ],
    observations,
    citations: distinctCitations([
      ...observations.map((o) => o.citation),
      ...statements.map((s) => s.citation),
      ...(parts.citations ?? []),
    ]),
    ...(parts.verdict ? { verdict: parts.verdict } : {}),
    followUps: parts.followUps ?? [],
    context: SOCIAL.has(parts.body.kind)
      ? parts.context
      : { ...keptOf(parts), told: [...observations, ...statements].map(({ id }) => id) },
    receipt: {
      pack: '',
      observations: observations.map(({ id }) => id),
      statements: statements.map(({ id }) => id),
      path: pathOf(parts),
    },
  };
}

// An item of a list is spoken of until something else is told.
function keptOf({ context, status, body }: AnswerParts): ThreadContext {
  if (context.item === undefined || status !== 'answered') return context;
  const { item, ...rest } = context;
  const isTold = body.kind === 'statements' && body.statements.some(({ items }) => items[0] === item);
  return isTold ? context : rest;
}

// A word of thanks leaves what was told before it as it was.
const SOCIAL: ReadonlySet<AnswerBody['kind']> = new Set(['help', 'greeting', 'thanks']);

function pathOf({ query, body, status }: AnswerParts): string[] {
  const variable = 'variable' in body && body.variable !== undefined ? [`variable:${body.variable}`] : [];
  const missing = body.kind === 'no_data' ? body.missing.map(({ slot }) => `missing:${slot}`) : [];
  return [`intent:${query.intent}`, `body:${body.kind}`, ...variable, ...missing, `status:${status}`];
}

/** The context that a quoted observation leaves for the next question. */
export function contextOf(
  observations: readonly Observation[],
  before: ThreadContext | undefined,
): ThreadContext {
  const last = observations.at(-1);
  if (!last) return before ?? EMPTY_CONTEXT;
  const periods = distinct(
    observations.flatMap(({ period }) => period ?? []),
    ({ start, end }) => `${start}/${end}`,
  );
  const earlier = (before?.observations ?? []).filter((id) => !observations.some((o) => o.id === id));
  return {
    entities: [...new Set(observations.map(({ entity }) => entity))],
    ...(last.benchmark ? { benchmark: last.benchmark } : {}),
    variable: last.variable,
    periods: periods.length === 1 ? periods : [],
    observations: [...earlier, ...observations.map(({ id }) => id)].slice(-RECALLED),
    statements: [],
  };
}

/** How many quoted observations a thread recalls, for "how much is that up". */
const RECALLED = 8;

function distinct<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  if (values.length < 2) return [...values];
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

function distinctCitations(citations: readonly Citation[]): Citation[] {
  return distinct(citations, ({ source, section, paragraph }) => `${source}\n${section}\n${paragraph}`);
}
