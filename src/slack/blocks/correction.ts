// A posted answer once something it told has changed, and the short note in its thread.
import { idOf } from '../../answering/thread/told-facts.ts';
import type { Lang } from '../../knowledge/types.ts';
import type { CorrectionPlan, JudgedFact, ToldRecord } from '../corrections/plan-correction.ts';
import { CORRECTION_STRINGS } from '../strings/correction.ts';
import { STRINGS } from '../strings/strings.ts';
import { fitCitations } from './citations.ts';
import { buildEvidenceButtons, type Evidence, limitEvidence } from './evidence.ts';
import {
  buildContexts,
  buildHeadline,
  buildSections,
  buildText,
  fitBlocks,
  type Message,
} from './message.ts';
import { buildNotice } from './notice.ts';
import { truncateText } from './text.ts';

export interface CorrectedAnswer {
  readonly receipt: string;
  readonly plan: CorrectionPlan;
  /** The answer held a result or a verdict that rests on what it told. */
  readonly isWorkedOut: boolean;
  /** The day of the correction, in words. */
  readonly date: string;
}

/** More changes than this are named in the answer alone. */
const MOST_NOTED = 3;
const LONGEST_NOTED = 400;

/** What stands in place of the answer: what was told, what is on record now, what has not changed. */
export function buildCorrected(corrected: CorrectedAnswer, lang: Lang): Message {
  const { plan, receipt, isWorkedOut, date } = corrected;
  const strings = CORRECTION_STRINGS[lang];
  const changes = plan.changes.map((change) => [strings.was(change.record.said), outcomeOf(change, lang)]);
  const stands = plan.stands.map(({ said }) => `• ${said}`);
  const rest = [
    ...(isWorkedOut ? [strings.workedOut] : []),
    ...(stands.length > 0 ? [strings.stands, ...stands] : []),
  ];
  const cited = fitCitations([...new Set(plan.after.map((record) => record.cited))]);
  const foot = [...cited, strings.foot(date, receipt)];
  const text = [strings.title, ...changes.flat(), ...rest, ...foot].join('\n');
  const parts = {
    head: buildHeadline(strings.title),
    middle: [...changes.flatMap((lines) => buildSections(lines)), ...buildSections(rest)],
    cut: buildContexts([STRINGS[lang].cut]),
  };
  const evidence = limitEvidence(statedIn(plan.after));
  const said = plan.after[0]?.said ?? strings.title;
  const buttons = evidence ? buildEvidenceButtons({ ...evidence, receipt }, said, lang) : [];
  return {
    text: buildText(text, { lead: [strings.title, ...changes.flat()], foot }),
    blocks: fitBlocks({ ...parts, tail: [...buildContexts(foot), ...buttons] }),
    plainBlocks: fitBlocks({ ...parts, tail: buildContexts(foot) }),
  };
}

/** The note in the thread of a corrected answer: the old figure and the new, a line each. */
export function buildCorrectionNote({ changes }: CorrectionPlan, receipt: string, lang: Lang): Message {
  const { note } = CORRECTION_STRINGS[lang];
  const lines = changes.slice(0, MOST_NOTED).map(({ record, standing, now }) => {
    const was = truncateText(record.said, LONGEST_NOTED);
    if (!now) return note.withdrawn(was);
    const say = standing === 'revised' ? note.later : note.corrected;
    return say(was, truncateText(now.said, LONGEST_NOTED));
  });
  const left = changes.length - lines.length;
  return buildNotice(
    [note.head, ...lines, ...(left > 0 ? [note.more(left)] : []), note.foot(receipt)].join('\n'),
  );
}

function outcomeOf({ standing, now }: JudgedFact, lang: Lang): string {
  const strings = CORRECTION_STRINGS[lang];
  if (!now) return strings.withdrawn;
  return standing === 'revised' ? strings.later(now.said) : strings.now(now.said);
}

function statedIn(records: readonly ToldRecord[]): Evidence {
  const facts = records.map(({ fact }) => fact);
  return {
    observations: facts.filter(({ kind }) => kind === 'figure').map(idOf),
    statements: facts.filter(({ kind }) => kind === 'statement').map(idOf),
  };
}
