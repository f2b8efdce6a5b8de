import { describe, expect, it } from 'vitest';
import { askOpenDoors, askQuietHarbours, askShipped } from '../ask.ts';

describe('who somebody is, asked with the body that he is of', () => {
  it.each([
    [askShipped, '岳博是谁啊 新锂想那个', 'yue-bo'],
    [askShipped, 'who is Yue Bo of Xinlixiang', 'yue-bo'],
    [askQuietHarbours, '文恩是谁 碧水那个', 'tomas-venn'],
    [askOpenDoors, "who's ashdown at the library board", 'tom-ashdown'],
  ] as const)('is told by the card and not by what the person said: %#', (ask, question, person) => {
    const { body } = ask(question);

    expect(body).toMatchObject({ kind: 'entity', entity: person });
  });

  it.each([
    [askShipped, 'who is Yue Bo of the Suining Party committee'],
    [askOpenDoors, 'who is Ashdown of the Gazette'],
    [askShipped, '岳波跟市委是什么关系'],
  ] as const)('is refused for a body that the person is not of: %#', (ask, question) => {
    const { status } = ask(question);

    expect(status).not.toBe('answered');
  });
});
