import { describe, expect, it } from 'vitest';
import { askPearCounty, idsOf } from '../ask.ts';

const [IN_2022, IN_2024] = ['pearvale-value-against-2022', 'pearvale-value-against-2024'];

describe('the share of a benchmark’s, said by the name of the amount', () => {
  it.each([
    ['去年梨产业产值占远岗县的百分之几', [IN_2024]],
    ['2022年梨产值是远岗的百分之多少', [IN_2022]],
    ['梨溪梨产值占远岗的几成，2024年', [IN_2024]],
    ["what share of Farhill's pear output value did Pearvale reach in 2022", [IN_2022]],
    ['2022年到2024年我县梨产值占远岗的比重提高了几个百分点', [IN_2024, IN_2022]],
    ['梨产值占远岗比重22到24提高几个点', [IN_2024, IN_2022]],
  ])('%s', (question, ids) => {
    expect(new Set(idsOf(askPearCounty(question)))).toEqual(new Set(ids));
  });

  it.each([
    '梨园面积占全市的百分之几',
    '远岗梨产值占我们的百分之几',
    '2023年梨产值占远岗的百分之几',
    '津头镇梨产值占远岗的百分之几',
  ])('is none of another: %s', (question) => {
    expect(askPearCounty(question).status).not.toBe('answered');
  });
});
