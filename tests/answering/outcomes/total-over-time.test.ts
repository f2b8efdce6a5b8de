import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askOneMorePint, askShipped, askWaitLess } from '../ask.ts';

describe('a total over several times', () => {
  it.each([
    [askHotAtNoon, 'Spending 2023 >> 2024 >> total', '124200000'],
    [askHotAtNoon, 'Meals 2022 >> 2023 >> 2024 >> total', '30660000'],
    [askHotAtNoon, 'Meals 2022 >> 2024 >> total of the three years', '30660000'],
    [askOneMorePint, 'Donations 2022 >> 2023 >> 2024 >> total', '121770'],
    [askOneMorePint, 'Donations 2024? >> Brackenford >> Port Anselm >> total', '34720'],
    [askOneMorePint, 'total donations 2023 and 2024', '84870'],
    [askOneMorePint, '全郡献血人次两年合计', '84870'],
    [askOneMorePint, '2022到2024年献血人次合计', '121770'],
    [askWaitLess, '门诊量2022 >> 2023 >> 2024 >> 三年合计', '15770000'],
    [askWaitLess, '2023年到2024年一共投入多少', '62500000'],
  ])('is of every one of them: %s %s', (ask, thread, value) => {
    const { body } = ask(thread);
    expect(body.kind === 'derived' ? [body.operation, body.value] : body.kind).toEqual(['sum', value]);
  });

  it.each([
    [askWaitLess, '夜间门诊 >> 2023 >> 三年合计', 'operands'],
    [askWaitLess, '夜间门诊 >> 2023 >> 合计', 'stocks'],
    [askWaitLess, '门诊量2023 >> 2024 >> 四年合计', 'operands'],
    [askOneMorePint, 'Stock at the end of 2023 >> 2024 >> total', 'stocks'],
    [askShipped, '射洪锂电园2021年产值多少 >> 正极材料项目呢 >> 两个加起来呢', 'overlap'],
    [askShipped, '安居2020年占溧阳多少 >> 2021年呢 >> 合计', 'shares'],
  ])('is refused where it adds up to nothing: %s %s', (ask, thread, reason) => {
    const { status, body } = ask(thread);
    expect([status, body.kind === 'underivable' && body.reason]).toEqual(['no_data', reason]);
  });

  it.each([
    [askOneMorePint, 'donations in total in 2024'],
    [askOneMorePint, 'Donations 2022 >> 2023 >> total for 2024'],
    [askOneMorePint, '2024年一共多少人次献血'],
  ])('is the figure where one time is named: %s %s', (ask, thread) => {
    expect(ask(thread).observations.map(({ value }) => value)).toEqual(['44720']);
  });
});

describe('a change in what is counted', () => {
  it.each([
    [askOneMorePint, '献血人次2024年增长了多少人次', '4570'],
    [askWaitLess, '医生2024年增长多少人', '245'],
    [askWaitLess, '门诊量2024年增长了多少', undefined],
  ])('is no rate: %s %s', (ask, question, value) => {
    const { body } = ask(question);
    expect(body.kind === 'derived' ? body.value : undefined).toBe(value);
  });
});

describe('the distance to a benchmark at several times', () => {
  it.each(['how far was Anju from Liyang in 2020 and 2021', '2020和2021年安居离溧阳还差多少'])(
    '%s',
    (question) => {
      const { body } = askShipped(question);
      const told = body.kind === 'several' ? body.answers.map((one) => one.body) : [];
      expect(told.map((one) => (one.kind === 'derived' ? one.value : ''))).toEqual(['98.93', '85']);
    },
  );
});
