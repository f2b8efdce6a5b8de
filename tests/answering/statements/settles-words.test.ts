import { describe, expect, it } from 'vitest';
import { askClearRiver, askShipped } from '../ask.ts';

describe('how far a work has come', () => {
  it.each([
    ['九远产业园完工没得', 'jiuyuan-park-site'],
    ['栖凤那个园区修好没有', 'qifeng-park-site'],
    ['栖凤园区建到啥样了', 'qifeng-park-site'],
    ['jiuyuan site: finished or still going up?', 'jiuyuan-park-site'],
    ['how far has the jiuyuan park got', 'jiuyuan-park-site'],
    ['正极材料二期现在干到什么程度了,设备到没到', 'cathode-project-progress'],
  ])('is told by the statement of that work: %s', (question, id) => {
    const { body } = askShipped(question);

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe(id);
  });

  it.each([
    '射洪的学校修好没有',
    'is the Chuanshan school finished or still going up?',
    '大英产业园修好没有',
    '那个园区建得怎么样了',
    '正极材料三期现在干到什么程度了',
  ])('is not told of another work in the same place: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });
});

describe('words that are quoted', () => {
  it.each([
    [askShipped, '「標兵漸遠、追兵已近」這句話出自誰口', 'pacesetters-and-pursuers'],
    [askClearRiver, '“治水的账要算到每一根管子”出自谁口', 'pipe-quote'],
  ] as const)('are told with who said them: %#', (ask, question, id) => {
    const { body } = ask(question);

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe(id);
  });

  it.each([
    [askShipped, '“三个三”这句话出自谁口'],
    [askShipped, '说“民生是头等大事”的那位是什么职务'],
    [askClearRiver, '“治水靠老天”出自谁口'],
  ] as const)('are nobody’s where nobody on record said them: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('aims by the years ahead', () => {
  it.each([
    '三年以后要整成啥样,那句话咋个说的',
    'what are they aiming for after one year, three years and five years',
    "where should things be in five years' time",
    '五年以后要变成啥样',
  ])('are told by the list that has them: %s', (question) => {
    const { body } = askShipped(question);

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe('aims');
  });

  it.each(['十年以后要变成啥样', 'what are they aiming for after ten years'])(
    'are refused where the list has none for that time: %s',
    (question) => {
      expect(askShipped(question).status).not.toBe('answered');
    },
  );
});

describe('a stage of something, by its number alone', () => {
  it.each(['二期哪天动的工', 'when did work on phase two start'])('is the one on record: %s', (question) => {
    const { body } = askClearRiver(question);

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe('phase-two-start');
  });

  it.each(['三期哪天动的工', '城南二期哪天动的工', '云渡厂二期建在哪个村'])(
    'is none of another thing: %s',
    (question) => {
      expect(askClearRiver(question).status).not.toBe('answered');
    },
  );
});
