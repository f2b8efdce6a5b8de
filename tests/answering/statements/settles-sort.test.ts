// A statement tells of the sort of thing that is asked for: an honour of whoever is named, what a thing turns into, which
// areas, where a body lies, how far a thing has come, what all places do.
import { describe, expect, it } from 'vitest';
import { askClearRiver, askHotAtNoon, askOneMorePint, askShipped, askWaitLess } from '../ask.ts';

describe('what is asked for', () => {
  it.each([
    // a tributary's honour
    [askClearRiver, '澄江拿了什么荣誉'],
    // from what it was to what, of a thing that looks otherwise
    [askShipped, '遂宁想从跟着跑变成什么'],
    // what has its look changed is no list of actions
    [askShipped, '除了园区，遂宁还有哪里在变样'],
    // every place, of what one does
    [askShipped, '要求各地怎么选对标对象'],
    // how far it has come, of what it is called
    [askShipped, '第一轮活动进展'],
    // a part of a year, of what has no time
    [askShipped, '六大行动第三季度进展如何'],
    // another body's word
    [askShipped, 'What did the education bureau say about the parks?'],
    [askShipped, '教育局怎么说园区'],
    // whoever queued jumped no queue
    [askWaitLess, 'Who gets to jump the queue?'],
    // whose is the most of a metric, of the busiest hour
    [askWaitLess, '2024年门诊量谁最多'],
  ] as const)('is not told by another matter: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askClearRiver, '柳溪拿了什么荣誉', 'award'],
    [askOneMorePint, 'What accolade did the blood service get?', 'award'],
    [askShipped, 'What did the economy bureau say about the parks?', 'park-upgrade'],
    [askShipped, '六大行动进展如何', 'case-circular'],
    // whoever rates it has said it
    [askShipped, '遂宁市委书记怎么评价第一轮活动', 'problems-admitted'],
    [askShipped, '一年、三年、五年分别要变成啥样', 'aims'],
  ] as const)('is told where it is on record: %#', (ask, question, id) => {
    const { body } = ask(question);

    expect(body.kind === 'statements' && body.statements[0]?.id).toBe(id);
  });

  it('is no place where the record says only what a firm does', () => {
    expect(askHotAtNoon('where is Greenpan').body.kind).not.toBe('statements');
  });

  it('is no list of actions where it is cities', () => {
    const { body } = askShipped('遂宁对标哪些城市');

    expect(body.kind === 'statements' && body.statements.map(({ id }) => id)).not.toContain('six-actions');
  });
});

describe('things that are asked for by their sort', () => {
  it('are not a list of something else', () => {
    expect(askShipped('射洪今年一季度投产的项目有哪些').status).not.toBe('answered');
  });

  it.each(['遂宁的短板有哪些', '六大行动有哪些', '新学校有哪些', '遂宁的试点有哪些', '不足有哪些'])(
    'are a list of them: %s',
    (question) => {
      expect(askShipped(question).body.kind).toBe('statements');
    },
  );
});

describe('what came of it', () => {
  it.each([
    '遂宁领先了吗',
    'Is Suining leading already?',
    '射洪去昆山看了什么',
    'What did they learn in Kunshan?',
    '栖凤产业园做什么的',
    'What does the Qifeng park make?',
    '新一轮和第一轮有什么区别',
    '第一轮活动在哪里启动',
    'Where was the first round launched?',
  ])('is not told by a hope, a visit or a place: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });

  it.each([
    ['新锂想是做什么的', 'cathode-investor'],
    ['展板上画了什么', 'display-board'],
    ['二期投产了吗', 'cathode-project-progress'],
    ['遂宁获奖了吗', 'honour'],
    ['过去一年遂宁怎么样', 'past-year'],
  ])('is told where it is on record: %s', (question, statement) => {
    expect(askShipped(question).receipt.statements).toContain(statement);
  });
});
