import { onTestFinished } from 'vitest';
import { findNextDigest } from '../../src/local/find-next-digest.ts';
import type {
  Inspection,
  InspectorChange,
  Order,
  OrderResult,
  TraceEntry,
} from '../../src/sandbox/inspector/protocol.ts';
import { servePage } from '../../src/sandbox/page/serve-page.ts';
import { createRunClock } from '../../src/sandbox/run-clock.ts';
import { systemClock } from '../../src/slack/clock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startBot } from './start-bot.ts';

/** The real bot on a sandbox whose page is served, with its inspector followed over HTTP. */
export async function startInspectedBot() {
  const clock = createRunClock(Date.now);
  const store = await openStore({ now: clock.now });
  const bot = await startBot({
    sandbox: { now: clock.now },
    app: { store, clock: { ...systemClock, now: clock.now } },
  });
  const page = await servePage({
    sandbox: bot.sandbox,
    app: { commands: [], messageShortcuts: [], homeTab: false },
    content: { title: { zh: '', en: '' }, description: { zh: '', en: '' }, tries: [] },
    // Nothing of the page itself is asked for.
    assetsFolder: import.meta.dirname,
    clock: { clock, findNextDigest: () => findNextDigest(store, bot.sandbox.teamId) },
  });
  onTestFinished(async () => {
    await page.stop();
    await store.close();
  });
  const origin = new URL(page.url).origin;
  const order = async (what: Order): Promise<OrderResult> => {
    const headers = { origin, 'content-type': 'application/json' };
    const response = await fetch(`${origin}/order`, { method: 'POST', headers, body: JSON.stringify(what) });
    return (await response.json()) as OrderResult;
  };
  return { bot, clock, page, origin, order, ...(await followInspector(origin)) };
}

async function followInspector(origin: string) {
  const stream = await fetch(`${origin}/inspect`);
  let seen: Inspection = { entries: [], faults: { limited: 0, delayed: 0, lost: 0 }, clock: null };
  void (async () => {
    let text = '';
    for await (const chunk of stream.body ?? []) {
      text += Buffer.from(chunk).toString('utf8');
      const [...whole] = text.split('\n\n');
      text = whole.pop() ?? '';
      for (const part of whole) if (part.startsWith('data: ')) seen = after(seen, JSON.parse(part.slice(6)));
    }
  })().catch(() => undefined);
  return {
    inspection: () => seen,
    entries: <Kind extends TraceEntry['kind']>(kind: Kind) =>
      seen.entries.filter((entry): entry is Extract<TraceEntry, { kind: Kind }> => entry.kind === kind),
  };
}

function after(inspection: Inspection, change: InspectorChange): Inspection {
  switch (change.kind) {
    case 'inspection':
      return change.inspection;
    case 'entry': {
      const others = inspection.entries.filter(({ id }) => id !== change.entry.id);
      return { ...inspection, entries: [...others, change.entry].sort((a, b) => a.id - b.id) };
    }
    case 'faults':
      return { ...inspection, faults: change.faults };
    case 'clock':
      return { ...inspection, clock: change.clock };
  }
}
