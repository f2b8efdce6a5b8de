// Of whom or what the deed is.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import {
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

const firstTold = ({ body }: Answer) => (body.kind === 'statements' ? body.statements[0]?.id : body.kind);

describe('a deed of another', () => {
  it.each([
    [askTurnUpAndGo, 'another doer', 'Since when have taxis taken bank cards?'],
    [askTurnUpAndGo, 'another place', 'Who built the charging hub at the airport?'],
    [askTurnUpAndGo, 'another deed', 'Which operator went bankrupt?'],
    [askTurnUpAndGo, 'another deed', 'Which two companies bid for the network?'],
    [askTurnUpAndGo, 'the other line', 'When was Line 14 closed?'],
    [askTurnUpAndGo, 'who runs it, of who built it', 'Who runs the Northgate charging hub?'],
    [askOpenDoors, 'the other library', 'Why does Alder measure itself against Tamarack?'],
    [askOneMorePint, 'another deed', 'Which app replaced PintPal?'],
    [askOneMorePint, 'the other way', 'When did the Blood Service lose its Golden Drop award?'],
    [askWaitLess, 'the deputy', '专班的副组长是谁？'],
    [askQuietHills, 'the deputy', 'Who is the deputy head of Quiet Hills?'],
    [askWaitLess, 'where they stayed', '海岚考察团住在哪里？'],
    [askWaitLess, 'another day', '夜间门诊周六几点开？'],
    [askWaitLess, 'which of them leads', 'Which hospital leads the network?'],
    [askQuietHarbours, 'of others', 'What worries do the fishermen have?'],
    [askOneMorePint, 'of others', 'Which gifts do volunteers get?'],
    [askOneMorePint, 'another deed', 'What do donors pay?'],
    [askQuietHarbours, 'who repairs', 'Which company repairs the chargers on the quays?'],
  ] as const)('is not told, %#: %s', (ask, _, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askTurnUpAndGo, 'Since when have buses taken bank cards?', 'bank-card'],
    [askTurnUpAndGo, 'Who built the charging hub at Northgate?', 'hub-opening'],
    [askTurnUpAndGo, 'When was Line 44 closed?', 'line-44-closed'],
    [askOpenDoors, 'Why does Tamarack measure itself against Alder?', 'why-alder'],
    [askWaitLess, '专班的组长是谁？', 'coordination'],
    [askWaitLess, '夜间门诊周三几点开？', 'evening-hours'],
    [askQuietHills, 'Who leads Quiet Hills?', 'commander'],
    [askOneMorePint, 'Which gifts do donors get?', 'gifts'],
  ] as const)('leaves what is told of it: %#', (ask, question, id) => {
    expect(firstTold(ask(question))).toBe(id);
  });
});

describe('whose price is asked for', () => {
  it('is told of in what settles it', () => {
    expect(askHotAtNoon('price of a school uniform').status).not.toBe('answered');
  });
});
