// Where something lies that has no name of its own in the question: one of several is asked for by name, and nothing that a
// statement only mentions stands in for it.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askOpenDoors,
  askQuietHarbours,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

describe('one of several', () => {
  it.each([
    [askShipped, '经开区在哪儿', ['suining-development-zone', 'shehong-development-zone']],
    [askShipped, 'where is the development zone?', ['suining-development-zone', 'shehong-development-zone']],
    [askQuietHarbours, '码头在哪', ['port-elder', 'skerrow', 'gannet-bay', 'lantern-point']],
  ])('%o %s', (ask, question, entities) => {
    const { status, body } = ask(question);

    expect(status).toBe('clarify');
    expect(body).toMatchObject({
      slot: 'place',
      choices: entities.map((entity) => ({ kind: 'place', entity })),
    });
  });
});

describe('nothing that is only mentioned', () => {
  it.each([
    [askWaitLess, '医院在哪儿'],
    [askWaitLess, 'where is the hospital'],
    [askTurnUpAndGo, 'where is the depot'],
    [askOpenDoors, 'where is the branch'],
    [askClearRiver, '断面在哪里'],
  ])('%o %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('what is on record', () => {
  it.each([
    [askShipped, '学校在哪里', 'statements'],
    [askShipped, '照片在哪拍的', 'statements'],
    [askQuietHarbours, 'where is the substation', 'statements'],
    [askTurnUpAndGo, 'where is the academy', 'statements'],
    [askOpenDoors, 'where are the lockers', 'statements'],
    [askClearRiver, '湖在哪儿', 'entity'],
    [askShipped, '遂宁经开区在哪儿', 'entity'],
  ])('%o %s', (ask, question, kind) => {
    expect(ask(question)).toMatchObject({ status: 'answered', body: { kind } });
  });
});
