// The tables, as Kysely types them. Instants are milliseconds since 1970; lists and records are JSON text; yes and no
// are 1 and 0. All the same in SQLite and PostgreSQL.

export interface Tables {
  readonly footnote_schema: { version: number; name: string; applied_at: number };
  readonly answer_claims: {
    key: string;
    /** Claims of one question share it; the first key of the question. */
    question: string;
    /** The process that answers; null once the question has ended. */
    holder: string | null;
    lease_until: number;
    /** What it takes to answer, kept only until the question has ended. */
    work: string | null;
    attempts: number;
    claimed_at: number;
  };
  readonly thread_contexts: { key: string; asker: string; context: string; updated_at: number };
  readonly posted_answers: {
    id: string;
    /** The claim it answers. */
    question: string;
    team: string;
    channel: string;
    thread_ts: string | null;
    question_ts: string | null;
    reply_ts: string;
    asker: string;
    /** The question, where it may be kept. */
    asked: string | null;
    lang: string;
    status: string;
    pack: string;
    /** The receipt: what was stated and by which rules. */
    receipt: string;
    /** `live`, `withdrawn`, `removed` or `private`. */
    state: string;
    posted_at: number;
    updated_at: number;
    /** The line of the list of gaps that its question is counted on; null where none is. */
    gap: string | null;
  };
  /** Which figures and facts an answer states, to find it when they are corrected. */
  readonly posted_facts: {
    answer: string;
    fact: string;
    /** The fact as it was told, as JSON. */
    told: string | null;
  };
  /** How far each correction of a posted answer has come. */
  readonly corrections: {
    answer: string;
    /** Counts the corrections of one answer from 1. */
    number: number;
    /** `planned`, `updated` (the answer itself), `noting` (its thread) or `done`. */
    state: string;
    /** What it says, as JSON: the same when it is taken up again. */
    plan: string;
    /** The process at work on it; null where none is. */
    holder: string | null;
    lease_until: number;
    created_at: number;
    updated_at: number;
  };
  readonly feedback: {
    answer: string;
    team: string;
    person: string;
    rating: string;
    reason: string | null;
    at: number;
    /** The line of the list of gaps that it is counted on; null where none is. */
    gap: string | null;
  };
  readonly gaps: {
    id: string;
    text: string;
    lang: string;
    /** `unanswered` or `unhelpful`. */
    kind: string;
    /** Why it was badly answered, as somebody put it last. */
    reason: string | null;
    reason_at: number | null;
    times: number;
    first_at: number;
    last_at: number;
  };
  readonly user_settings: {
    team: string;
    person: string;
    lang: string;
    is_chosen: number;
    updated_at: number;
  };
  readonly subscriptions: {
    id: string;
    team: string;
    channel: string;
    owner: string;
    lang: string;
    time: string;
    days: string;
    time_zone: string;
    topics: string;
    only_news: number;
    paused_until: string | null;
    /** Null where it is off or never due. */
    next_run_at: number | null;
    is_on: number;
    /** Why it was stopped, where nobody switched it off. */
    stopped_by: string | null;
    created_at: number;
    updated_at: number;
  };
  readonly deliveries: {
    subscription: string;
    date: string;
    team: string;
    channel: string;
    due_at: number;
    /** `open`, `posting`, or how it ended: `posted`, `empty`, `skipped`, `refused`, `in_doubt`, `stopped`. */
    state: string;
    attempts: number;
    posting_since: number | null;
    retry_at: number;
    holder: string | null;
    lease_until: number;
    pack: string | null;
    shown: string | null;
    ts: string | null;
    code: string | null;
    updated_at: number;
  };
  /** What a person or a channel was told once: the greeting, a hint. */
  readonly told_once: { team: string; subject: string; kind: string; told_at: number };
  readonly pack_snapshots: { hash: string; snapshot: string };
}
