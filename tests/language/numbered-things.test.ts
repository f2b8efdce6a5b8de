// A number in the name of a thing, or beside the sort of those asked of, is no figure: nothing else is told for it.
import { describe, expect, it } from 'vitest';
import {
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askTurnUpAndGo,
  askWaitLess,
} from '../answering/ask.ts';

describe('a numbered thing', () => {
  it.each([
    [askTurnUpAndGo, 'Line 12 boardings', 'line 12'],
    [askTurnUpAndGo, 'Line 17 boardings 2024', 'line 17'],
    [askTurnUpAndGo, 'Route 7 wait 2024', 'route 7'],
    [askTurnUpAndGo, 'Line 12 carried 3 million, right?', 'line 12'],
    [askTurnUpAndGo, '7号线2024年客流', '7号线'],
    [askOpenDoors, 'Branch 7 visits', 'branch 7'],
    [askWaitLess, '第七医院候诊时间', '第七医院'],
  ])('that is not on record is named: %#', (ask, question, asked) => {
    const { status, body } = ask(question);

    expect(status).toBe('no_data');
    expect(body).toMatchObject({ missing: [{ slot: 'entity', asked }] });
  });

  it.each([
    [askTurnUpAndGo, 'Line 5'],
    [askTurnUpAndGo, 'Line 3'],
    [askTurnUpAndGo, 'bus 12'],
    [askQuietHarbours, '9号泊位'],
  ])('that is asked for alone is nothing else: %#', (ask, question) => {
    expect(ask(question).status).toBe('unknown');
  });

  it.each([
    [askTurnUpAndGo, 'Line 14 boardings', '2650000'],
    [askTurnUpAndGo, '41路客流', '980000'],
    [askWaitLess, '第一医院2024年候诊时间', '35'],
  ])('that is on record is told of: %#', (ask, question, value) => {
    expect(ask(question).observations[0]?.value).toBe(value);
  });
});

describe('so many of a sort', () => {
  it.each([
    [askQuietHills, '三个林场火情合计', '三个林场'],
    [askQuietHills, '两个林场覆盖率', '两个林场'],
    [askQuietHills, '五个林场2024年火情', '五个林场'],
    [askQuietHills, 'fires at the three forest farms', 'the three forest farms'],
    [askWaitLess, '三家医院候诊时间', '三家医院'],
    [askWaitLess, 'three hospitals waiting time 2024', 'three hospitals'],
  ])('are whose figure is asked, and no claim: %#', (ask, question, asked) => {
    const { status, verdict, body } = ask(question);

    expect([status, verdict]).toEqual(['no_data', undefined]);
    expect(body).toMatchObject({ missing: [{ slot: 'entity', asked }] });
  });

  it.each(['四个林场是哪些', '四个林场'])('are told by a list: %s', (question) => {
    expect(askQuietHills(question).body).toMatchObject({ kind: 'statements' });
  });
});
