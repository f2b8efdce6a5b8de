import { describe, expect, it } from 'vitest';
import { askOneMorePint, askOpenDoors } from '../answering/ask.ts';

describe('the home said by a pronoun', () => {
  it.each([
    '奥尔德24年到馆比咱们多多少人次',
    '2024年奥尔德到馆比我们多多少',
    '咱们2024年到馆跟奥尔德差多少',
    '2024年我们馆到馆跟奥尔德差多少',
  ])('is one side of a comparison: %s', (question) => {
    const { body } = askOpenDoors(question);
    expect(body.kind === 'derived' ? body.value.replace('-', '') : undefined).toBe('580000');
  });

  it.each([
    [askOpenDoors, '2024年奥尔德比我们快多少', 'of what, is not said'],
    [askOpenDoors, '2024年奥尔德读者比咱们多多少', 'another measure'],
    [askOpenDoors, '2023年奥尔德到馆比咱们多多少', 'a year of which one side is on record'],
    [askOpenDoors, '我们跟奥尔德签了协议没有', 'nothing is compared'],
    [askOneMorePint, '2024年布拉肯福德献血人次比隔壁郡多多少', 'whoever is next door'],
  ])('is none where nothing on record answers: %#, %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('the home that is not said at all', () => {
  it.each([
    ['2024年献血人次比安塞姆港多多少', '31640'],
    ['献血人次跟安塞姆港差多少 2024年', '31640'],
  ])('is the other side of a difference: %s', (question, value) => {
    const { body } = askOneMorePint(question);
    expect(body.kind === 'derived' ? body.value.replace('-', '') : undefined).toBe(value);
  });

  it.each(['2024年献血率比埃尔米尔低多少人次', '2019年献血人次比安塞姆港多多少'])(
    'is none where a side has no figure: %s',
    (question) => {
      expect(askOneMorePint(question).status).not.toBe('answered');
    },
  );
});

describe('the home beside which another is told', () => {
  it.each(['spending per head 2024 compared with Alder', '2024 visits compared to Alder'])(
    '%s',
    (question) => {
      const told = new Set(askOpenDoors(question).observations.map(({ entity }) => entity));
      expect(told).toEqual(new Set(['tamarack-library', 'alder-library']));
    },
  );

  it.each(['loans per resident compared with Alder', 'loans 2023 compared with Alder'])(
    'is not where one side has no figure: %s',
    (question) => {
      expect(askOpenDoors(question).observations.map(({ entity }) => entity)).not.toContain('alder-library');
    },
  );
});
