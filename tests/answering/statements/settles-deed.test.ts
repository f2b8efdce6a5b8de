// Whether a statement tells of the deed asked about, in whatever words.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import {
  askClearRiver,
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHills,
  askShipped,
  askWaitLess,
} from '../ask.ts';

const firstTold = ({ body }: Answer) => (body.kind === 'statements' ? body.statements[0]?.id : body.kind);

describe('a deed said in other words', () => {
  it.each([
    [askOneMorePint, 'Who handed out the Golden Drop?', 'award'],
    [askOneMorePint, 'What honour did the blood service pick up in November 2024?', 'award'],
    [askWaitLess, 'which prize did Wait Less pick up', 'award'],
    [askOpenDoors, "why were last year's visitor numbers revised?", 'correction'],
    [askClearRiver, '抓偷排干嘛非得挑半夜', 'night-why'],
    [askShipped, 'what kind of business is doing well beside the country roads of Chuanshan', 'chuanshan-rural-roads'],
    [askWaitLess, '多大岁数能走绿色通道', 'fast-lane'],
  ] as const)('is told: %#', (ask, question, id) => {
    expect(firstTold(ask(question))).toBe(id);
  }); // biome-ignore format: a case a row

  it.each([
    [askOneMorePint, 'Who sold the Golden Drop?'],
    [askOneMorePint, 'Who handed back the Golden Drop?'],
    [askOneMorePint, 'who won the raffle at Castle Street'],
    [askOneMorePint, 'Who won the Kelloway council election?'],
    [askOneMorePint, 'What honour did Walter Finch pick up?'],
    [askWaitLess, 'which prize did First Hospital pick up'],
    [askWaitLess, '多大岁数能当院长'],
    [askOpenDoors, 'why were the loans revised'],
    [askOpenDoors, "why was Harbour's visitor count revised"],
    [askClearRiver, '抓偷排干嘛非得白天'],
    [askClearRiver, '他们在干嘛'],
    [askClearRiver, '干嘛要建二期'],
  ] as const)('is not told of another: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('why a figure moved', () => {
  it.each([
    [askHotAtNoon, 'why did meals fall in Fennick'],
    [askHotAtNoon, 'why did costs fall'],
    [askQuietHills, '为什么石门岭火多'],
    [askQuietHills, 'what caused most fires'],
  ])('is not told by what moved another or none (%#): %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askHotAtNoon, 'why did meals fall in Hallowick'],
    [askHotAtNoon, 'why did the meal price fall'],
    [askQuietHills, 'why did fires fall'],
    [askQuietHills, 'what caused the biggest fire'],
    [askQuietHills, '火情为什么减少'],
  ])('is told by its own reason (%#): %s', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});
