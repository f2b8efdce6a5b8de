// How a question was read and why its answer came or did not, as a curator sees it.
import { describe, expect, it } from 'vitest';
import { runExplain } from '../../src/cli/commands/explain.ts';
import { SHIPPED_PACK } from '../make-index.ts';
import { capture } from './capture.ts';

async function explain(question: string, now: string | undefined = '2022-04-27') {
  const { io, out, err } = capture();
  const code = await runExplain(question, { directory: SHIPPED_PACK, now }, io);
  const steps = new Map<string, string>();
  for (const block of out().split(/\n(?=\S)/)) {
    const [step = '', ...lines] = block.split('\n');
    steps.set(step, lines.map((line) => line.trim()).join('\n'));
  }
  return { code, steps, out: out(), err: err() };
}

const ANSWERED = '2021年安居锂电产值占溧阳的比例是多少';

describe('explain', () => {
  it('tells the steps in the order in which they are taken', async () => {
    const { code, steps } = await explain(ANSWERED);

    expect(code).toBe(0);
    expect([...steps.keys()]).toEqual([
      'normalised',
      'mentions',
      'query',
      'variables',
      'slots',
      'statements',
      'choice',
      'receipt',
      'answer (answered)',
    ]);
  });

  it('shows what each word was taken for, and the figure that fits', async () => {
    const { steps } = await explain(ANSWERED);

    expect(steps.get('mentions')).toContain('“安居” entity anju');
    expect(steps.get('query')).toContain('periods 2021-01-01/2021-12-31');
    expect(steps.get('slots')).toContain('lithium-output-share: agreed, anju-lithium-share-2021');
    expect(steps.get('receipt')).toContain('observations anju-lithium-share-2021');
    expect(steps.get('receipt')).toContain('path intent:look_up > body:figures');
  });

  it('shows which slot kept an answer away', async () => {
    const { steps } = await explain('2019年安居锂电产值占溧阳的比例是多少');

    expect(steps.get('receipt')).toContain('missing:period');
    expect(steps.get('answer (no_data)')).toContain('2019年');
  });

  it('shows the word that nobody knows', async () => {
    const { steps } = await explain('2021年绵阳锂电产值占溧阳的比例是多少');

    expect(steps.get('query')).toContain('unknown 绵阳');
    expect(steps.get('receipt')).toContain('observations none');
  });

  it('shows beside what was read what was typed, where talk was left out', async () => {
    const { steps } = await explain(`十分钟后要上会，${ANSWERED}`);

    expect(steps.get('normalised')).toBe(`${ANSWERED}\ntyped 十分钟后要上会，${ANSWERED}`);
  });

  it('says the same each time', async () => {
    expect((await explain(ANSWERED)).out).toBe((await explain(ANSWERED)).out);
  });

  it('refuses a day that is none', async () => {
    const { code, err } = await explain(ANSWERED, '2022-13-01');

    expect(code).not.toBe(0);
    expect(err).toContain('--now');
  });
});
