// Who answers what: Slack hands over one post as several events and one event several times, and each question gets
// one answer, whichever process takes it and whether or not that process lives to post it.
import {
  claimQuestion,
  finishQuestion,
  isUnderWay,
  putOffQuestion,
  releaseQuestion,
  renewClaims,
  takeOverQuestions,
} from '../../store/answer-claims.ts';
import type { Store } from '../../store/open-store.ts';

/** Work that another process may finish, as plain data. */
export interface ClaimedWork<Work> {
  readonly question: string;
  /** Absent where it cannot be done by another. */
  readonly work?: Work;
  readonly claimedAt: number;
  readonly attempts: number;
}

export interface AnswerClaims<Work> {
  /** True for the first to claim any of the keys; all of them are then taken. The first names the question. */
  readonly claim: (keys: readonly [string, ...string[]], work?: Work) => Promise<boolean>;
  /** The question has been answered, or cannot be. */
  readonly finish: (question: string) => Promise<void>;
  /** Whether it is being answered at this moment, by whichever process. */
  readonly isUnderWay: (question: string) => Promise<boolean>;
  /** Work on it has failed: its lease ends, and it is taken up again. */
  readonly abandon: (question: string) => void;
  /** It rests for so long, and is taken up again then, by whichever process. */
  readonly putOff: (question: string, ms: number) => Promise<void>;
  /** Gives the keys back where nothing was posted, so that a redelivery is answered. */
  readonly release: (question: string) => Promise<void>;
  /** True where no process is at work on the same: it is this one's until its turn ends, or until it dies. */
  readonly takeTurn: (key: string) => Promise<boolean>;
  readonly endTurn: (key: string) => Promise<void>;
  /** Keeps what this process is at work on, and takes over what others have left. */
  readonly sweep: () => Promise<readonly ClaimedWork<Work>[]>;
}

/** How long a process may be silent before its questions are another's; and how often it must speak up. */
export const LEASE_MS = 45_000;
export const SWEEP_MS = 5_000;
/** Questions taken over at once. */
const TAKEN = 20;
/** Before the key of what is done by one process at a time, again and again. */
const TURN = 'turn:';

export function createAnswerClaims<Work>(
  store: Store,
  process: { readonly holder: string; readonly now: () => number },
): AnswerClaims<Work> {
  const { holder, now } = process;
  const atWork = new Set<string>();
  const claim: AnswerClaims<Work>['claim'] = async (keys, work) => {
    const isClaimed = await claimQuestion(store, {
      keys,
      holder,
      work: JSON.stringify(work ?? null),
      now: now(),
      leaseUntil: now() + LEASE_MS,
    });
    if (isClaimed) atWork.add(keys[0]);
    return isClaimed;
  };
  const release = async (question: string) => {
    await releaseQuestion(store, question);
    atWork.delete(question);
  };
  return {
    claim,
    release,
    takeTurn: (key) => claim([`${TURN}${key}`]),
    endTurn: (key) => release(`${TURN}${key}`),
    finish: async (question) => {
      await finishQuestion(store, question);
      atWork.delete(question);
    },
    isUnderWay: (question) => isUnderWay(store, question),
    abandon: (question) => void atWork.delete(question),
    putOff: async (question, ms) => {
      await putOffQuestion(store, question, now() + ms);
      atWork.delete(question);
    },
    sweep: async () => {
      await renewClaims(store, { holder, questions: [...atWork], leaseUntil: now() + LEASE_MS });
      const request = { holder, now: now(), leaseUntil: now() + LEASE_MS, limit: TAKEN };
      const taken = await takeOverQuestions(store, request);
      const [turns, questions] = partition(taken, ({ question }) => question.startsWith(TURN));
      for (const { question } of turns) await releaseQuestion(store, question);
      for (const { question } of questions) atWork.add(question);
      return questions.map(({ work: json, ...rest }) => {
        // Written by `claim` alone, and of the same type.
        const work = JSON.parse(json) as Work | null;
        return { ...rest, ...(work !== null && { work }) };
      });
    },
  };
}

function partition<T>(all: readonly T[], test: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}
