import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askShipped } from '../ask.ts';

describe('a place nobody knows, ahead of what is asked', () => {
  it.each([
    [askShipped, '成都有多少家省级企业技术中心', '成都'],
    [askShipped, '2021年成都有多少家省级企业技术中心', '成都'],
    [askShipped, '2021年站前经济总量', '站前'],
    [askOpenDoors, '句容图书馆2023年到馆人次', '容图书馆'],
    [askClearRiver, '站前2024年优良水质断面比例', '站前'],
  ])('is no word of asking, and refuses the figure: %#', (ask, question, place) => {
    const { status, body } = ask(question);
    expect(status).toBe('no_data');
    expect(body.kind === 'no_data' ? body.missing.map(({ asked }) => asked) : []).toContain(place);
  });

  it.each(['遂宁都有哪些指标', '2021年遂宁有多少家省级企业技术中心'])(
    'is not seen where there is none: %s',
    (question) => {
      expect(askShipped(question).status).toBe('answered');
    },
  );
});
