// What was posted where and on what grounds, so that an edit, a receipt and a correction find it again.
import { createHash } from 'node:crypto';
import type { Receipt, ThreadContext } from '../../answering/answer.ts';
import { idOf, type ToldFact } from '../../answering/thread/told-facts.ts';
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Lang } from '../../knowledge/types.ts';
import { listCorrections } from '../../store/corrections.ts';
import type { Store } from '../../store/open-store.ts';
import {
  type AnswerState,
  findAnswer,
  type PostedAnswer,
  recordAnswer,
  replaceReceipt,
  type StatedFact,
  setAnswerState,
} from '../../store/posted-answers.ts';
import { renderTold } from '../../wording/render-told.ts';
import type { CorrectionPlan, ToldRecord } from '../corrections/plan-correction.ts';
import { comesAfter, type NotedEdit } from './edits.ts';
import type { Place } from './place.ts';

export interface LedgerEntry {
  /** The id of the receipt. */
  readonly id: string;
  readonly question: string;
  readonly team: string;
  readonly place: Place;
  readonly questionTs?: string;
  readonly replyTs: string;
  readonly asker: string;
  readonly asked?: string;
  readonly lang: Lang;
  readonly pack: string;
  readonly receipt: Receipt;
  /** What the thread had left when it was asked. */
  readonly before?: ThreadContext;
  /** The edit it follows. */
  readonly edit?: NotedEdit;
  /** The word below it that it could not follow an edit. */
  readonly noticeTs?: string;
  readonly state: AnswerState;
  readonly postedAt: number;
}

/** What is on record of an answer that was posted. */
export interface RecordedAnswer extends LedgerEntry {
  readonly status: string;
  /** What it tells, as it was worded. */
  readonly told: readonly ToldRecord[];
}

/** A correction that was made of an answer. */
export interface MadeCorrection {
  readonly plan: CorrectionPlan;
  readonly madeAt: number;
}

/** What of an entry is kept as JSON. */
interface Grounds {
  readonly receipt: Receipt;
  readonly memoryKeys: Place['memoryKeys'];
  readonly before?: ThreadContext;
  readonly edit?: NotedEdit;
  readonly noticeTs?: string;
}

/** What an answer comes to and tells. */
export interface PostedContent {
  readonly status: string;
  readonly told: readonly ToldFact[];
}

export interface Ledger {
  readonly record: (entry: LedgerEntry, answer: PostedContent) => Promise<void>;
  readonly find: (by: Parameters<typeof findAnswer>[1]) => Promise<RecordedAnswer | undefined>;
  /** Notes an edit of its question; false where it, or a later one, was noted before, by whichever process. */
  readonly beginEdit: (entry: LedgerEntry, edit: NotedEdit) => Promise<boolean>;
  /** Notes the word below it, or that there is none any more. */
  readonly setNotice: (entry: LedgerEntry, noticeTs: string | undefined) => Promise<void>;
  readonly setState: (id: string, state: AnswerState) => Promise<void>;
  /** The oldest first. */
  readonly correctionsOf: (id: string) => Promise<readonly MadeCorrection[]>;
}

/** `keepsText`: whether what people asked may be kept beside the answer. */
export function createLedger(store: Store, now: () => number, keepsText: boolean, catalog: Catalog): Ledger {
  return {
    record: async (entry, answer) => {
      const { place } = entry;
      await recordAnswer(store, {
        id: entry.id,
        question: entry.question,
        team: entry.team,
        channel: place.channel,
        ...(place.threadTs !== undefined && { threadTs: place.threadTs }),
        ...(entry.questionTs !== undefined && { questionTs: entry.questionTs }),
        replyTs: entry.replyTs,
        asker: entry.asker,
        ...(keepsText && entry.asked !== undefined && { asked: entry.asked }),
        lang: entry.lang,
        status: answer.status,
        pack: entry.pack,
        receipt: writeGrounds(entry),
        facts: answer.told.map((fact) => storeTold({ fact, ...renderTold(fact, catalog, entry.lang) })),
        state: entry.state,
        postedAt: entry.postedAt,
      });
    },
    find: async (by) => {
      const found = await findAnswer(store, by);
      return found && readEntry(found);
    },
    beginEdit: async (entry, edit) => {
      if (!comesAfter(edit, entry.edit)) return false;
      const [known, begun] = [writeGrounds(entry), writeGrounds({ ...entry, edit })];
      return replaceReceipt(store, entry.id, known, begun);
    },
    setNotice: async (entry, noticeTs) => {
      const { noticeTs: _before, ...rest } = entry;
      const noted = writeGrounds(noticeTs === undefined ? rest : { ...rest, noticeTs });
      await replaceReceipt(store, entry.id, writeGrounds(entry), noted);
    },
    setState: (id, state) => setAnswerState(store, id, state, now()),
    correctionsOf: async (id) =>
      (await listCorrections(store, id)).map(({ plan, createdAt }) => ({
        // Written by the correction alone, and of the same type.
        plan: JSON.parse(plan) as CorrectionPlan,
        madeAt: createdAt,
      })),
  };
}

function writeGrounds({ receipt, place, before, edit, noticeTs }: LedgerEntry): string {
  const grounds: Grounds = {
    receipt,
    memoryKeys: place.memoryKeys,
    ...(before && { before }),
    ...(edit && { edit }),
    ...(noticeTs !== undefined && { noticeTs }),
  };
  return JSON.stringify(grounds);
}

/** Something told, as the store keeps it. */
export function storeTold(record: ToldRecord): StatedFact {
  return { id: idOf(record.fact), told: JSON.stringify(record) };
}

/** An answer of the store as an entry. */
export function readEntry(posted: PostedAnswer): RecordedAnswer {
  // Written by `record` alone, and of the same type.
  const { receipt, memoryKeys, before, edit, noticeTs } = JSON.parse(posted.receipt) as Grounds;
  const { id, question, team, channel, threadTs, questionTs, replyTs, asker, asked } = posted;
  return {
    id,
    question,
    team,
    place: { channel, memoryKeys, ...(threadTs !== undefined && { threadTs }) },
    replyTs,
    asker,
    lang: posted.lang,
    pack: posted.pack,
    receipt,
    state: posted.state,
    status: posted.status,
    // Written by `storeTold` alone.
    told: posted.facts.flatMap(({ told }) => (told === undefined ? [] : [JSON.parse(told) as ToldRecord])),
    postedAt: posted.postedAt,
    ...(questionTs !== undefined && { questionTs }),
    ...(asked !== undefined && { asked }),
    ...(before && { before }),
    ...(edit && { edit }),
    ...(noticeTs !== undefined && { noticeTs }),
  };
}

/** The id of the receipt of a question's answer: short enough to be typed, and the same in every process. */
export function receiptId(question: string): string {
  return createHash('sha256').update(question).digest('hex').slice(0, 12);
}
