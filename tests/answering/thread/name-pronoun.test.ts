import { describe, expect, it } from 'vitest';
import { askClearRiver, askQuietHarbours, askShipped, idsOf } from '../ask.ts';

describe('"they", after a statement about one body', () => {
  it.each([
    '正极材料项目谁投的 >> 他们在园区一共投了几个',
    'who is behind the cathode project >> how many projects did they put into the park',
  ])('is that body: %s', (thread) => {
    const answer = askShipped(thread);

    expect(idsOf(answer)).toEqual(['xinlixiang-projects']);
    expect(answer.disclosures).toContainEqual({ kind: 'carried', slot: 'entity', value: 'xinlixiang' });
  });

  it('finds who heads the body', () => {
    const { body } = askClearRiver('城北二期谁承建 >> 他们老总是谁');

    expect(body).toMatchObject({ kind: 'entity', entity: 'mo-zhiyuan' });
  });

  it('takes no figure of another for what is not on record of the body', () => {
    const { status } = askQuietHarbours('who supplied the chargers >> how many chargers did they supply');

    expect(status).not.toBe('answered');
  });
});
