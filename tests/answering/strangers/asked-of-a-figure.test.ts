// What people make of a figure, how it was come by and who is above it stands on no record.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askQuietHills, askTurnUpAndGo, askWaitLess } from '../ask.ts';

const BEYOND = {
  'what is thought of it': [
    [askTurnUpAndGo, '大家觉得阿什科姆公交网络2024年准点率怎么样'],
    [askTurnUpAndGo, '阿什科姆公交网络2024年准点率出来以后乘客怎么评价'],
    [askWaitLess, '宁棠医联体2024年患者满意度，患者家属有什么反应'],
    [askWaitLess, '宁棠医联体2024年患者满意度算高还是算低'],
  ],
  'what may be amiss with it': [
    [askOpenDoors, '中央图书馆2023年借阅量有没有猫腻'],
    [askOpenDoors, '中央图书馆2023年借阅量是否存在虚报'],
  ],
  'how it came about and was put right': [
    [askTurnUpAndGo, '阿什科姆公交网络2024年准点率通过什么系统采的'],
    [askWaitLess, '宁棠医联体2024年患者满意度是怎么估出来的'],
    [askTurnUpAndGo, '阿什科姆公交网络2024年准点率事后修订过几回'],
  ],
  'who else is above it': [[askQuietHills, '2024年哪几个林区的森林覆盖率高于霜槐林区']],
} as const;

describe.each(Object.entries(BEYOND))('%s', (_, cases) => {
  it.each(cases.map(([ask, question]) => [question, ask] as const))(
    'is told by no figure: %s',
    (question, ask) => {
      expect(ask(question).status).not.toBe('answered');
    },
  );
});

describe('whether a figure is there, and how the record puts it', () => {
  it.each([
    [askTurnUpAndGo, '阿什科姆公交网络2024年准点率有没有具体数字'],
    [askTurnUpAndGo, '阿什科姆公交网络2024年准点率，报道里怎么说'],
    [askWaitLess, '宁棠医联体2024年患者满意度有没有公布'],
  ])('is answered by it (%#): %s', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});
