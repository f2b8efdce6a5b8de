import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askQuietHarbours, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('two changes held against one another', () => {
  it.each([
    [askShipped, '安居的比例,2020到2021涨得多,还是2021到22年一季度涨得多?各多少点', ['13.93', '8']],
    [askQuietHarbours, "did Port Elder's share of Sandmere's traffic grow more from 2022 to 2023 or from 2023 to 2024", ['5.5', '7.2']],
    [askClearRiver, '澄州优良水质断面比例2021到2022升得多还是2022到2023升得多', ['9.1', '9.1']],
    [askTurnUpAndGo, 'which was the bigger jump in boardings, 2022 to 2023 or 2023 to 2024', ['2400000', '5300000']],
    [askOpenDoors, '图书馆预算2022到2023增加得多还是2023到2024增加得多', ['3300000', '3200000']],
  ])('%#: %s', (ask, question, values) => {
    const { status, body } = ask(question);

    expect(status).toBe('answered');
    expect(body.kind === 'several' && body.answers.map((answer) => answer.body)).toMatchObject(
      values.map((value) => ({ kind: 'derived', value })),
    );
  }); // biome-ignore format: a row each

  it('is refused where one of the times is not on record', () => {
    expect(askShipped('安居的比例，2019到2020涨得多，还是2020到2021涨得多').status).toBe('no_data');
  });
});
