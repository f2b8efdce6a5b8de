import { describe, expect, it } from 'vitest';
import { askHotAtNoon, askShipped, askWaitLess } from '../ask.ts';

describe('what no figure alone tells', () => {
  it.each([
    [askShipped, '如果安居占溧阳23%，溧阳占安居多少'],
    [askShipped, '按27.5%算安居还要多久追上溧阳'],
    [askShipped, 'if Anju keeps 23%, when will it catch Liyang'],
    [askShipped, '射洪园区营收增速比全市高多少'],
    [askWaitLess, '市一院候诊比全市长几分钟'],
    [askHotAtNoon, 'Fennick uptake compared with the county average'],
    [askWaitLess, '急诊量多少'],
  ])('is refused: %s %s', (ask, question) => {
    expect(ask(question).status).toBe('no_data');
  });

  it.each([
    [askShipped, '如果方便，安居2021年占溧阳多少'],
    [askShipped, '按2021年口径算安居占溧阳多少'],
    [askShipped, '溧阳要是算一百，安居锂电2020年顶多少'],
    [askShipped, 'If Liyang is 100, by how many percentage points did Anju trail it in 2020?'],
    [askWaitLess, '门诊量2024年多少'],
    [askWaitLess, '急诊等候多久'],
  ])('is told where nothing is supposed: %s %s', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});

describe('a further question in the same sentence', () => {
  it.each(['照片谁拍的，什么时候拍的', '正极材料项目谁投的，投了多少', '河东学校哪年启用，各招多少人'])(
    'is not passed over: %s',
    (question) => {
      const { body } = askShipped(question);
      const told = body.kind === 'several' ? body.answers.map(({ status }) => status) : [];
      expect(told).toEqual(['answered', expect.stringMatching(/^(?:no_data|unknown)$/)]);
    },
  );

  it('is told with the first where one fact tells both', () => {
    expect(askShipped('照片谁拍的，拍的什么').body.kind).toBe('statements');
  });
});
