import { describe, expect, it } from 'vitest';
import type { Inspection, TraceEntry } from '../../../../src/sandbox/inspector/protocol.ts';
import { describeEntry } from '../../../../src/sandbox/page/client/inspector/describe-entry.ts';
import { applyInspection } from '../../../../src/sandbox/page/client/inspector/inspection.ts';
import { inspectorEn } from '../../../../src/sandbox/page/client/strings/inspector-en.ts';
import { inspectorZh } from '../../../../src/sandbox/page/client/strings/inspector-zh.ts';

const envelope: Extract<TraceEntry, { kind: 'envelope' }> = {
  ...{ id: 1, at: 0, kind: 'envelope', envelopeId: 'e1', type: 'events_api', name: 'app_mention' },
  ...{ about: 'hello', attempt: 0, outcome: 'acked', ackedAfterMs: 12, payload: '{}' },
};
const call: Extract<TraceEntry, { kind: 'call' }> = {
  ...{ id: 2, at: 0, kind: 'call', name: 'chat.postMessage', about: '15%', status: 200 },
  ...{ lost: false, delayedMs: 0, args: '{}', response: '{"ok":true}' },
};

describe('an entry', () => {
  it.each<[string, TraceEntry, string, string, boolean]>([
    ['an event that was taken', envelope, 'ack · 12 ms', '已确认 · 12 毫秒', false],
    ['an event that is on its way', { ...envelope, outcome: 'waiting', ackedAfterMs: 0 }, 'no ack yet · 0 ms', '等待确认 · 0 毫秒', false],
    ['an event that came again', { ...envelope, attempt: 2 }, 'retry 2 · ack · 12 ms', '第 2 次重试 · 已确认 · 12 毫秒', false],
    ['an event that nobody took', { ...envelope, outcome: 'no_connection' }, 'no connection · 12 ms', '没有连接 · 12 毫秒', true],
    ['a call', call, '200', '200', false],
    ['a call that was limited', { ...call, status: 429, error: 'ratelimited' }, '429 · ratelimited', '429 · ratelimited', true],
    ['a call whose answer was lost', { ...call, lost: true }, '200 · answer lost', '200 · 回应丢失', true],
    ['a call that was answered late', { ...call, delayedMs: 4000 }, '200 · 4 s late', '200 · 迟 4 秒', true],
  ])('says what came of %s', (_, entry, en, zh, isFault) => {
    expect(describeEntry(entry, inspectorEn)).toMatchObject({ outcome: en, isFault });
    expect(describeEntry(entry, inspectorZh)).toMatchObject({ outcome: zh, isFault });
  }); // biome-ignore format: one case a line

  it('is opened to the ack only where that carried something', () => {
    const titles = (entry: TraceEntry) => describeEntry(entry, inspectorEn).parts.map(({ title }) => title);

    expect(titles(envelope)).toEqual(['Envelope']);
    expect(titles({ ...envelope, ack: '{"text":"hello"}' })).toEqual(['Envelope', 'Ack']);
    expect(titles({ id: 3, at: 0, kind: 'connection', connections: 1, isOpen: true })).toEqual([]);
  });
});

describe('the inspection', () => {
  const empty: Inspection = { entries: [], faults: { limited: 0, delayed: 0, lost: 0 }, clock: null };

  it('begins with everything there is', () => {
    expect(applyInspection(undefined, { kind: 'entry', entry: call })).toBeUndefined();
    expect(applyInspection(undefined, { kind: 'inspection', inspection: empty })).toEqual(empty);
  });

  it('puts an entry that changed in the place of what it was', () => {
    const waiting: TraceEntry = { ...envelope, outcome: 'waiting' };
    const changes = [waiting, call, envelope].map((entry) => ({ kind: 'entry', entry }) as const);

    expect(changes.reduce(applyInspection, empty as Inspection | undefined)?.entries).toEqual([
      envelope,
      call,
    ]);
  });

  it('keeps the newest where there are too many', () => {
    const entries = Array.from({ length: 450 }, (_, id) => ({ ...call, id }));
    const seen = entries.reduce<Inspection | undefined>(
      (before, entry) => applyInspection(before, { kind: 'entry', entry }),
      empty,
    );

    expect(seen?.entries.map(({ id }) => id)).toEqual(entries.slice(50).map(({ id }) => id));
  });
});
