import { expect, it } from 'vitest';
import {
  claimQuestion,
  finishQuestion,
  putOffQuestion,
  releaseQuestion,
  renewClaims,
  takeOverQuestions,
} from '../../src/store/answer-claims.ts';
import {
  advanceCorrection,
  finishCorrection,
  listCorrections,
  listOpenCorrections,
  releaseCorrection,
  settleCorrection,
  takeCorrection,
  takeNote,
} from '../../src/store/corrections.ts';
import { countRatings, explainRating, forgetRatings, rateAnswer } from '../../src/store/feedback.ts';
import { closeGap, countGap, explainGap, findGap, listGaps, uncountGap } from '../../src/store/gaps.ts';
import type { Store } from '../../src/store/open-store.ts';
import { type ExportedRow, erasePerson, exportData } from '../../src/store/personal-data.ts';
import {
  findAnswer,
  listAnswersOfOtherPacks,
  type PostedAnswer,
  recordAnswer,
  replaceReceipt,
  setAnswerState,
} from '../../src/store/posted-answers.ts';
import { deleteExpired } from '../../src/store/retention.ts';
import { findSubscription, putSubscription } from '../../src/store/subscriptions.ts';
import { takeBackQuestion } from '../../src/store/take-back-question.ts';
import { forgetThread, recallThread, rememberThread } from '../../src/store/thread-contexts.ts';
import { forgetTold, noteTold } from '../../src/store/told-once.ts';
import { chooseLanguage, languageOf, noteLanguage } from '../../src/store/user-settings.ts';
import { describeStores } from './dialects.ts';
import { noteGap } from './note-gap.ts';

const DAY = 24 * 60 * 60 * 1000;
const T0 = Date.UTC(2026, 10, 24);
const GAP = { id: 'x', text: '产值', lang: 'zh', kind: 'unhelpful' } as const;

const claim = (keys: readonly [string, ...string[]], holder = 'a', now = T0) => ({
  keys,
  holder,
  work: JSON.stringify({ text: '2020年呢' }),
  now,
  leaseUntil: now + 60_000,
});

const answer = (id: string, parts: Partial<PostedAnswer> = {}): PostedAnswer => ({
  id,
  question: `post:T1:C1:${id}`,
  team: 'T1',
  channel: 'C1',
  threadTs: '1.0',
  questionTs: `${id}.1`,
  replyTs: `${id}.2`,
  asker: 'U1',
  asked: '2020年呢',
  lang: 'zh',
  status: 'answered',
  pack: 'hash-1',
  receipt: '{}',
  facts: [{ id: 'share-2020' }, { id: 'share-2021', told: '{}' }],
  state: 'live',
  postedAt: T0,
  ...parts,
});

async function collect(rows: AsyncIterable<ExportedRow>): Promise<ExportedRow[]> {
  const all: ExportedRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

describeStores('the repositories', (create) => {
  it('let one of many claim a question, under any of its keys', async () => {
    const test = await create();
    const stores = await Promise.all([test.open(), test.open(), test.open()]);
    const results = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        claimQuestion(stores[at % 3] ?? stores[0], claim(['post:1', `event:${at % 5}`], `holder-${at}`)),
      ),
    );
    expect(results.filter(Boolean)).toHaveLength(1);
    expect(await claimQuestion(stores[0], claim(['event:4', 'post:9']))).toBe(false);
  });

  it('keep a question taken once it has ended, and free it once released', async () => {
    const store = await (await create()).open();
    await claimQuestion(store, claim(['post:1', 'event:1']));
    await finishQuestion(store, 'post:1');
    expect(await claimQuestion(store, claim(['event:1']))).toBe(false);

    await claimQuestion(store, claim(['post:2', 'event:2']));
    await releaseQuestion(store, 'post:2');
    expect(await claimQuestion(store, claim(['event:2', 'post:2']))).toBe(true);
  });

  it('hand a question over when its lease has passed, to one process', async () => {
    const test = await create();
    const [first, second] = [await test.open(), await test.open()];
    await claimQuestion(first, claim(['post:1', 'event:1'], 'dead'));
    await claimQuestion(first, claim(['post:2'], 'alive'));
    await renewClaims(first, { holder: 'alive', questions: ['post:2'], leaseUntil: T0 + 120_000 });
    const later = { now: T0 + 61_000, leaseUntil: T0 + 121_000, limit: 10 };

    expect(await takeOverQuestions(first, { ...later, holder: 'x', now: T0 + 59_000 })).toEqual([]);
    const taken = await Promise.all([
      takeOverQuestions(first, { ...later, holder: 'x' }),
      takeOverQuestions(second, { ...later, holder: 'y' }),
    ]);

    expect(taken.flat()).toEqual([
      { question: 'post:1', work: claim(['post:1']).work, claimedAt: T0, attempts: 1 },
    ]);
  });

  it('hand a question over when it has rested, as one that none has tried', async () => {
    const store = await (await create()).open();
    await claimQuestion(store, claim(['post:1'], 'alive'));
    await putOffQuestion(store, 'post:1', T0 + 600_000);
    await renewClaims(store, { holder: 'alive', questions: [], leaseUntil: T0 + 60_000 });
    const later = { holder: 'x', leaseUntil: T0 + 700_000, limit: 10 };
    expect(await takeOverQuestions(store, { ...later, now: T0 + 599_999 })).toEqual([]);
    expect(await takeOverQuestions(store, { ...later, now: T0 + 600_000 })).toMatchObject([{ attempts: 0 }]);

    await finishQuestion(store, 'post:1');
    await putOffQuestion(store, 'post:1', T0);
    expect(await takeOverQuestions(store, { ...later, now: T0 + 900_000 })).toEqual([]);
  });

  it('remember what a thread was about', async () => {
    const store = await (await create()).open();
    await rememberThread(store, 'thread', { asker: 'U1', context: '{"a":1}' }, T0);
    await rememberThread(store, 'thread', { asker: 'U2', context: '{"a":2}' }, T0);
    await rememberThread(store, 'channel', { asker: 'U3', context: '{}' }, T0);
    expect(await recallThread(store, ['thread', 'channel'])).toEqual({ asker: 'U2', context: '{"a":2}' });
    expect(await recallThread(store, ['other', 'channel'])).toEqual({ asker: 'U3', context: '{}' });
    await forgetThread(store, 'thread');
    expect(await recallThread(store, ['thread'])).toBeUndefined();
  });

  it('follow the language people ask in until they choose one', async () => {
    const store = await (await create()).open();
    const lin = { team: 'T1', person: 'U1' };
    expect(await languageOf(store, lin)).toBeUndefined();
    await noteLanguage(store, lin, 'zh', T0);
    await noteLanguage(store, lin, 'en', T0);
    expect(await languageOf(store, lin)).toEqual({ lang: 'en', isChosen: false });
    await chooseLanguage(store, lin, 'zh', T0);
    await noteLanguage(store, lin, 'en', T0);
    expect(await languageOf(store, lin)).toEqual({ lang: 'zh', isChosen: true });
    await chooseLanguage(store, lin, undefined, T0);
    expect(await languageOf(store, lin)).toBeUndefined();
    expect(await languageOf(store, { ...lin, team: 'T2' })).toBeUndefined();
  });

  it('keep what people write, whatever characters are in it', async () => {
    const store = await (await create()).open();
    await recordAnswer(store, answer('a1', { asked: 'a\u0000b👩‍👧\ud83d' }));
    expect((await findAnswer(store, { id: 'a1' }))?.asked).toMatch(/^a.?b👩‍👧/su);
  });

  it('find an answer by its receipt, its reply and its question', async () => {
    const store = await (await create()).open();
    const posted = answer('a1');
    await recordAnswer(store, posted);
    await recordAnswer(store, answer('a2', { channel: 'C2' }));
    expect(await findAnswer(store, { id: 'a1' })).toEqual(posted);
    expect(await findAnswer(store, { question: posted.question })).toEqual(posted);
    const place = { team: 'T1', channel: 'C1' };
    expect(await findAnswer(store, { ...place, replyTs: 'a1.2' })).toEqual(posted);
    expect(await findAnswer(store, { ...place, questionTs: 'a1.1' })).toEqual(posted);
    expect(await findAnswer(store, { ...place, questionTs: 'a2.1' })).toBeUndefined();
  });

  it('put an answer in the place of the one before to the same question', async () => {
    const store = await (await create()).open();
    await recordAnswer(store, answer('a1'));
    const again = answer('a9', { question: 'post:T1:C1:a1', facts: [{ id: 'share-2022' }] });
    await recordAnswer(store, again);
    expect(await findAnswer(store, { id: 'a1' })).toBeUndefined();
    expect(await findAnswer(store, { question: 'post:T1:C1:a1' })).toEqual(again);
  });

  it('change the receipt of an answer for one of those who know it alone', async () => {
    const store = await (await create()).open();
    await recordAnswer(store, answer('a1'));
    const { receipt = '' } = (await findAnswer(store, { id: 'a1' })) ?? {};
    const begun = await Promise.all(
      ['{"n":1}', '{"n":2}'].map((next) => replaceReceipt(store, 'a1', receipt, next)),
    );
    expect(begun.filter((isBegun) => isBegun)).toHaveLength(1);
    expect((await findAnswer(store, { id: 'a1' }))?.receipt).toBe(begun[0] ? '{"n":1}' : '{"n":2}');
  });

  it('forget what was thought of an answer', async () => {
    const store = await (await create()).open();
    for (const [id, person] of [
      ['a1', 'U1'],
      ['a1', 'U2'],
      ['a2', 'U1'],
    ] as const)
      await rateAnswer(store, { answer: id, team: 'T1', person, rating: 'unhelpful', at: T0 });
    await forgetRatings(store, 'a1');
    expect(await countRatings(store, 'a1')).toEqual({ helpful: 0, unhelpful: 0 });
    expect(await countRatings(store, 'a2')).toEqual({ helpful: 0, unhelpful: 1 });
  });

  it('list what stands from another pack, page by page', async () => {
    const store = await (await create()).open();
    for (const id of ['a1', 'a2', 'a3', 'a4']) await recordAnswer(store, answer(id));
    await recordAnswer(store, answer('a5', { pack: 'hash-2' }));
    await setAnswerState(store, 'a2', 'removed', T0);
    const first = await listAnswersOfOtherPacks(store, 'hash-2', { limit: 2 });
    const second = await listAnswersOfOtherPacks(store, 'hash-2', { limit: 2, after: 'a3' });
    expect([first, second].map((page) => page.map(({ id }) => id))).toEqual([['a1', 'a3'], ['a4']]);
    expect(first[0]?.facts).toEqual([{ id: 'share-2020' }, { id: 'share-2021', told: '{}' }]);
  });

  it('count the last press of each person', async () => {
    const store = await (await create()).open();
    const press = { answer: 'a1', team: 'T1', person: 'U1', at: T0 };
    await rateAnswer(store, { ...press, rating: 'helpful' });
    await rateAnswer(store, { ...press, rating: 'unhelpful' });
    expect(await explainRating(store, press, 'wrong year')).toBe(true);
    await rateAnswer(store, { ...press, person: 'U2', rating: 'helpful' });
    expect(await explainRating(store, { ...press, person: 'U2' }, 'wrong year')).toBe(false);
    expect(await countRatings(store, 'a1')).toEqual({ helpful: 1, unhelpful: 1 });
  });

  it('rank what could not be answered', async () => {
    const store = await (await create()).open();
    const gap = (id: string) => ({ id, text: id, lang: 'zh', kind: 'unanswered' }) as const;
    for (const [at, id] of ['x', 'y', 'y', 'z'].entries()) await noteGap(store, gap(id), T0 + at);
    expect((await listGaps(store, 10)).map(({ id, times }) => [id, times])).toEqual([
      ['y', 2],
      ['z', 1],
      ['x', 1],
    ]);
    expect([await closeGap(store, 'y'), await closeGap(store, 'y')]).toEqual([true, false]);
  });

  it('count a question less where somebody thinks better of its answer', async () => {
    const store = await (await create()).open();
    const press = { answer: 'a1', team: 'T1', person: 'U1' };
    await rateAnswer(store, { ...press, rating: 'unhelpful', at: T0 });
    await noteGap(store, GAP, T0);
    for (let time = 0; time < 2; time += 1) await countGap(store, press, GAP, T0);
    await explainGap(store, 'x', '数字旧了', T0);
    expect(await findGap(store, 'x')).toMatchObject({ times: 2, reason: '数字旧了' });
    for (let time = 0; time < 2; time += 1) await uncountGap(store, press);
    expect(await findGap(store, 'x')).toMatchObject({ times: 1, reason: '数字旧了' });
  });

  it('count a question once for an answer, also where that is recorded anew', async () => {
    const store = await (await create()).open();
    await recordAnswer(store, answer('a1', { asked: '产值' }));
    await countGap(store, { answer: 'a1' }, GAP, T0);
    await recordAnswer(store, answer('a1', { asked: '产值' }));
    await countGap(store, { answer: 'a1' }, GAP, T0);
    expect(await findGap(store, 'x')).toMatchObject({ times: 1 });
    await uncountGap(store, { answer: 'a1' });
    expect(await findGap(store, 'x')).toBeUndefined();
  });

  it('forget a question that was taken back, and count it off as often as it was counted on, once', async () => {
    const store = await (await create()).open();
    for (const id of ['a1', 'a2']) {
      await recordAnswer(store, answer(id, { asked: '产值' }));
      await countGap(store, { answer: id }, GAP, T0);
    }
    const press = { answer: 'a1', team: 'T1' };
    for (const person of ['U1', 'U2']) {
      await rateAnswer(store, { ...press, person, rating: 'unhelpful', at: T0 });
      await countGap(store, { ...press, person }, GAP, T0);
    }
    await rateAnswer(store, { ...press, person: 'U3', rating: 'helpful', at: T0 });
    expect(await findGap(store, 'x')).toMatchObject({ times: 4 });

    for (let time = 0; time < 2; time += 1) await takeBackQuestion(store, 'a1');

    expect(await findGap(store, 'x')).toMatchObject({ times: 1 });
    expect(await countRatings(store, 'a1')).toEqual({ helpful: 0, unhelpful: 0 });
    expect(await findAnswer(store, { id: 'a1' })).not.toHaveProperty('asked');
    expect(await findAnswer(store, { id: 'a2' })).toMatchObject({ asked: '产值' });
  });

  it.each([
    ['was taken off it', (store: Store) => closeGap(store, 'x')],
    [
      'was forgotten in time',
      (store: Store) => deleteExpired(store, T0 + 31 * DAY, { textMs: 30 * DAY, ledgerMs: 90 * DAY }),
    ],
  ])('count nothing off a question that %s and was asked again', async (_case, takeOff) => {
    const store = await (await create()).open();
    const press = { answer: 'a1', team: 'T1', person: 'U1' };
    await recordAnswer(store, answer('a1', { asked: '产值' }));
    await rateAnswer(store, { ...press, rating: 'unhelpful', at: T0 });
    for (const counted of [{ answer: 'a1' }, press]) await countGap(store, counted, GAP, T0);
    await takeOff(store);
    await recordAnswer(store, answer('a2', { asked: '产值' }));
    await countGap(store, { answer: 'a2' }, GAP, T0 + 31 * DAY);

    await uncountGap(store, press);
    await takeBackQuestion(store, 'a1');

    expect(await findGap(store, 'x')).toMatchObject({ times: 1 });
    await takeBackQuestion(store, 'a2');
    expect(await findGap(store, 'x')).toBeUndefined();
  });

  it('say what somebody thought of an answer before', async () => {
    const store = await (await create()).open();
    const press = { answer: 'a1', team: 'T1', person: 'U1', at: T0 } as const;
    expect(await rateAnswer(store, { ...press, rating: 'unhelpful' })).toBeUndefined();
    expect(await rateAnswer(store, { ...press, rating: 'helpful' })).toBe('unhelpful');
    expect(await rateAnswer(store, { ...press, rating: 'helpful' })).toBe('helpful');
  });

  it('let one of many correct an answer, and hand it over when its lease has passed', async () => {
    const test = await create();
    const stores = await Promise.all([test.open(), test.open(), test.open()]);
    const [store] = stores;
    await recordAnswer(store, answer('a1'));
    const turn = (holder: string, now = T0) => ({ holder, now, leaseUntil: now + 60_000 });
    const posted = { id: 'a1', postedAt: T0 };

    const taken = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        takeCorrection(stores[at % 3] ?? store, posted, `plan-${at}`, turn(`holder-${at}`)),
      ),
    );

    const [first] = taken.flatMap((one) => (one === 'busy' || !one ? [] : [one]));
    expect(taken.filter((one) => one === 'busy')).toHaveLength(11);
    expect(first).toMatchObject({ answer: 'a1', number: 1, state: 'planned' });
    const later = await takeCorrection(store, posted, 'another plan', turn('later', T0 + 61_000));
    expect(later).toMatchObject({ number: 1, state: 'planned', plan: first?.plan });
    expect(await listOpenCorrections(store)).toMatchObject([{ answer: 'a1', plan: first?.plan }]);
  });

  it('count the corrections of an answer, which then states what it was corrected to', async () => {
    const store = await (await create()).open();
    await recordAnswer(store, answer('a1'));
    const posted = { id: 'a1', postedAt: T0 };
    const turn = { holder: 'x', now: T0, leaseUntil: T0 + 60_000 };
    for (const number of [1, 2]) {
      expect(await takeCorrection(store, posted, `plan-${number}`, turn)).toMatchObject({ number });
      const corrected = { facts: [{ id: 'share-2021', told: `"${number}"` }], pack: `hash-${number}` };
      await settleCorrection(store, { answer: 'a1', number }, corrected, turn);
      await finishCorrection(store, { answer: 'a1', number }, T0);
    }
    expect(await findAnswer(store, { id: 'a1' })).toMatchObject({
      ...{ pack: 'hash-2', facts: [{ id: 'share-2021', told: '"2"' }] },
    });
    expect((await listCorrections(store, 'a1')).map(({ plan }) => plan)).toEqual(['plan-1', 'plan-2']);
    expect(await listOpenCorrections(store)).toEqual([]);
  });

  it('keep what a thread is still to be told of, until it is or hears of a later correction', async () => {
    const store = await (await create()).open();
    await recordAnswer(store, answer('a1'));
    const posted = { id: 'a1', postedAt: T0 };
    const turn = (holder: string, now = T0) => ({ holder, now, leaseUntil: now + 60_000 });
    const first = { answer: 'a1', number: 1 };
    await takeCorrection(store, posted, 'plan-1', turn('a'));
    expect(await takeNote(store, posted, 1, turn('a'))).toBeUndefined();
    await settleCorrection(store, first, { facts: [], pack: 'hash-1' }, turn('a'));
    await advanceCorrection(store, first, 'noting', turn('a'));
    expect(await takeNote(store, posted, 1, turn('b'))).toBe('busy');
    expect(await takeCorrection(store, posted, 'plan-2', turn('b'))).toBe('busy');
    await releaseCorrection(store, first, 'noting');
    expect(await takeNote(store, posted, 1, turn('b'))).toMatchObject({ state: 'noting', plan: 'plan-1' });
    await releaseCorrection(store, first, 'updated');

    expect(await takeCorrection(store, posted, 'plan-2', turn('c'))).toMatchObject({ number: 2 });
    expect((await listCorrections(store, 'a1')).map(({ plan }) => plan)).toEqual(['plan-1']);
    await settleCorrection(store, { answer: 'a1', number: 2 }, { facts: [], pack: 'hash-2' }, turn('c'));
    expect(await listOpenCorrections(store)).toHaveLength(2);
    await finishCorrection(store, { answer: 'a1', number: 2 }, T0);
    expect(await listOpenCorrections(store)).toEqual([]);
  });

  it('correct nothing that was answered anew or stands no more', async () => {
    const store = await (await create()).open();
    const turn = { holder: 'x', now: T0, leaseUntil: T0 + 60_000 };
    await recordAnswer(store, answer('a1'));
    expect(await takeCorrection(store, { id: 'a1', postedAt: T0 - 1 }, 'plan', turn)).toBeUndefined();

    await takeCorrection(store, { id: 'a1', postedAt: T0 }, 'plan', turn);
    const anew = answer('a1', { facts: [{ id: 'share-2022' }], pack: 'hash-1' });
    await recordAnswer(store, anew);
    await settleCorrection(store, { answer: 'a1', number: 1 }, { facts: [], pack: 'hash-2' }, turn);
    expect(await findAnswer(store, { id: 'a1' })).toEqual(anew);

    await setAnswerState(store, 'a1', 'removed', T0);
    expect(await takeCorrection(store, { id: 'a1', postedAt: T0 }, 'plan', turn)).toBeUndefined();
  });

  it('forget in time what is not needed any more', async () => {
    const store = await (await create()).open();
    const retention = { textMs: 30 * DAY, ledgerMs: 90 * DAY };
    await recordAnswer(store, answer('old', { postedAt: T0 - 91 * DAY }));
    await recordAnswer(store, answer('aged', { postedAt: T0 - 31 * DAY }));
    await recordAnswer(store, answer('new'));
    await rateAnswer(store, {
      answer: 'aged',
      team: 'T1',
      person: 'U1',
      rating: 'unhelpful',
      at: T0 - 31 * DAY,
    });
    await explainRating(store, { answer: 'aged', team: 'T1', person: 'U1' }, 'their words');
    await noteGap(store, { id: 'g', text: 'their words', lang: 'en', kind: 'unanswered' }, T0 - 31 * DAY);
    // Asked to this day, with a reason of long ago.
    await noteGap(store, { id: 'h', text: 'often asked', lang: 'en', kind: 'unhelpful' }, T0);
    await explainGap(store, 'h', 'their words', T0 - 31 * DAY);
    await rateAnswer(store, {
      answer: 'never',
      team: 'T1',
      person: 'U3',
      rating: 'helpful',
      at: T0 - 91 * DAY,
    });
    await noteLanguage(store, { team: 'T1', person: 'U3' }, 'en', T0 - 91 * DAY);
    await chooseLanguage(store, { team: 'T1', person: 'U4' }, 'zh', T0 - 91 * DAY);
    await rememberThread(store, 't', { asker: 'U1', context: '{}' }, T0 - 31 * DAY);
    await claimQuestion(store, claim(['post:1'], 'a', T0 - 4 * DAY));
    await finishQuestion(store, 'post:1');
    await claimQuestion(store, claim(['post:2'], 'a', T0 - 4 * DAY));

    await deleteExpired(store, T0, retention);

    expect(await findAnswer(store, { id: 'old' })).toBeUndefined();
    expect((await findAnswer(store, { id: 'aged' }))?.asked).toBeUndefined();
    expect((await findAnswer(store, { id: 'new' }))?.asked).toBe('2020年呢');
    expect((await listGaps(store, 10)).map(({ id }) => id)).toEqual(['h']);
    expect(await recallThread(store, ['t'])).toBeUndefined();
    const kept = await collect(exportData(store));
    expect(JSON.stringify(kept)).not.toContain('their words');
    expect(JSON.stringify(kept)).not.toContain('"U3"');
    expect(await languageOf(store, { team: 'T1', person: 'U4' })).toEqual({ lang: 'zh', isChosen: true });
    // Nobody has answered it in days: nobody will, and its text goes.
    expect(kept.filter(({ table }) => table === 'answer_claims').map(({ row }) => row)).toEqual([
      expect.objectContaining({ key: 'post:2', holder: null, work: null }),
    ]);
  });

  it('tell something once, and once more where it was taken back', async () => {
    const store = await (await create()).open();
    const about = { team: 'T1', subject: 'U1', kind: 'greeting' } as const;
    const all = await Promise.all([1, 2, 3].map(() => noteTold(store, about, T0)));
    expect(all.filter(Boolean)).toHaveLength(1);
    expect(await noteTold(store, { ...about, subject: 'U2' }, T0)).toBe(true);

    await forgetTold(store, about);
    expect(await noteTold(store, about, T0)).toBe(true);
    expect(await noteTold(store, about, T0)).toBe(false);
  });

  it('keep no text where none may be kept, but for what is under way', async () => {
    const store = await (await create()).open();
    await recordAnswer(store, answer('a1', { postedAt: T0 - 1 }));
    await claimQuestion(store, claim(['post:1'], 'a', T0 - 2 * 60 * 60 * 1000));
    await claimQuestion(store, claim(['post:2'], 'a', T0 - 60_000));
    // Owed for a day, and holds no words.
    const owed = claim(['post:3:deleted'], 'a', T0 - 2 * 60 * 60 * 1000);
    await claimQuestion(store, { ...owed, work: JSON.stringify({ ts: '3', isDeleted: true }) });
    await rememberThread(store, 'today', { asker: 'U1', context: '{}' }, T0 - 60_000);

    await deleteExpired(store, T0, { textMs: 0, ledgerMs: 90 * DAY });

    expect((await findAnswer(store, { id: 'a1' }))?.asked).toBeUndefined();
    const held = { holder: 'b', now: T0 + DAY, leaseUntil: T0 + 2 * DAY, limit: 10 };
    expect((await takeOverQuestions(store, held)).map(({ question }) => question)).toEqual([
      'post:3:deleted',
      'post:2',
    ]);
    expect(await recallThread(store, ['today'])).toBeDefined();
  });

  it('hand out and take out what is kept of a person, in every table that holds something of theirs', async () => {
    const store = await (await create()).open();
    const their = { team: 'T1', person: 'U1' } as const;
    await recordAnswer(store, answer('a1', { asked: 'what they asked' }));
    await recordAnswer(store, answer('a2', { asker: 'U2', asked: 'what both asked' }));
    await recordAnswer(store, answer('a3', { asked: 'what both asked' }));
    await noteLanguage(store, their, 'zh', T0);
    await rememberThread(store, 't', { asker: 'U1', context: '{}' }, T0);
    await rememberThread(store, 'u', { asker: 'U2', context: '{"before":{"asker":"U1"}}' }, T0);
    await rememberThread(store, 'v', { asker: 'U11', context: '{}' }, T0);
    await noteTold(store, { team: 'T1', subject: 'U1', kind: 'greeting' }, T0);
    await rateAnswer(store, { answer: 'a2', ...their, rating: 'unhelpful', at: T0 });
    await explainRating(store, { answer: 'a2', ...their }, 'what they remarked');
    for (const text of ['what they asked', 'what both asked', 'what both asked'])
      await noteGap(store, { id: text, text, lang: 'en', kind: 'unhelpful' }, T0);
    await explainGap(store, 'what both asked', 'what they remarked', T0);
    const work = JSON.stringify({ text: 'what they are asking', asker: 'U1' });
    await claimQuestion(store, { ...claim(['post:1']), work });
    const place = { team: 'T1', channel: 'C1', owner: 'U1' };
    const schedule = { time: '09:00', days: [1], timeZone: 'Asia/Shanghai' } as const;
    const content = { lang: 'zh', topics: [], onlyNews: false } as const;
    await putSubscription(store, { id: 's', ...place, ...content, schedule }, T0);

    const mine = await collect(exportData(store, 'U1'));
    expect(mine.map(({ table }) => table).sort()).toEqual([
      'answer_claims',
      'feedback',
      'posted_answers',
      'posted_answers',
      'subscriptions',
      'thread_contexts',
      'thread_contexts',
      'told_once',
      'user_settings',
    ]);

    expect(await erasePerson(store, 'U1')).toEqual({
      settings: 1,
      told: 1,
      feedback: 1,
      threads: 2,
      answers: 2,
      questions: 1,
      gaps: 1,
      subscriptions: 1,
    });
    expect(await collect(exportData(store, 'U1'))).toEqual([]);
    expect(await findAnswer(store, { id: 'a1' })).toMatchObject({ asker: '', replyTs: 'a1.2' });
    const kept = JSON.stringify(await collect(exportData(store)));
    for (const theirs of ['"U1"', 'what they asked', 'what they remarked', 'what they are asking'])
      expect(kept).not.toContain(theirs);
    for (const others of ['"U2"', '"U11"', 'what both asked']) expect(kept).toContain(others);
    expect((await findSubscription(store, place))?.isOn).toBe(true);
  });
});
