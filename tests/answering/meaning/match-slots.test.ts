// A time that is said not to be wanted.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askShipped, idsOf } from '../ask.ts';

describe('a time that is denied', () => {
  it.each([
    [askShipped, 'total economic output of Suining at present, not in 2021'],
    [askClearRiver, 'new sewers laid in Shiqiao County nowadays, not back in 2024'],
  ])('is not answered with its own figure: %#', (ask, question) => {
    const { status, observations } = ask(question);

    expect([status, observations]).toEqual(['no_data', []]);
  });

  it('leaves the figure of the time that is wanted', () => {
    const question = "Anju's lithium output as a share of Liyang's in 2020, not in 2021";

    expect(idsOf(askShipped(question))).toEqual(idsOf(askShipped(question.replace(', not in 2021', ''))));
  });
});

describe('another metric of another place, after a figure', () => {
  it.each([
    '安居2020锂电占溧阳比例 >> 遂宁省级企业技术中心几家',
    '安居2020锂电占溧阳比例 >> 换个话题，遂宁省级企业技术中心几家',
    'Anju share of Liyang 2020 >> how many tech centres in Suining',
    'Anju share of Liyang 2020 >> different topic: how many tech centres in Suining',
  ])('is not asked for at the time of the thread: %s', (thread) => {
    expect(idsOf(askShipped(thread))).toEqual(['suining-technology-centres-2021']);
  });

  it('is asked for at that time where its place is the one of the thread', () => {
    expect(askShipped('Anju share of Liyang 2020 >> how big is the lithium industry there').status).not.toBe(
      'answered',
    );
  });
});
