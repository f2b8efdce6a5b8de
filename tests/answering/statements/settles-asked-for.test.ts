import { describe, expect, it } from 'vitest';
import { askClearRiver, askOpenDoors, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('the thing that a question asks for', () => {
  it.each([
    [askShipped, '动员大会借的哪个会场开的'],
    [askShipped, '典型案例通报里挨批的都有哪些单位，点个名'],
    [askShipped, 'Name the companies that were given an A in the per-mu appraisal.'],
    [askShipped, 'List the firms that Xinlixiang sells to.'],
    [askShipped, '到昆山考察的都有哪些人，报一下名字'],
    [askShipped, '正极材料二期哪个月能出货'],
    [askShipped, "In which month does the cathode project's second phase go into production?"],
    [askOpenDoors, '工作台用的3D打印机是什么牌子的'],
    [askClearRiver, '推进会是在哪个会议室开的'],
    [askTurnUpAndGo, '参加意见征询的居民代表都有谁'],
  ] as const)('is not settled by a statement without it: %#', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each([
    [askShipped, '区域性的职教中心在遂宁哪一块儿慢慢成形', 'vocational-education-centre'],
    [askShipped, '正文那两块的小标题分别叫啥', 'report-sections'],
    [askOpenDoors, 'list the three aims', 'aims'],
    [askTurnUpAndGo, 'name the three promises', 'promises'],
  ] as const)('is settled by the one that has it: %#', (ask, question, statement) => {
    expect(ask(question).receipt.statements).toContain(statement);
  });
});

describe('several by name', () => {
  it.each([
    '哪些项目没达到预期',
    'Which projects fell short?',
    'Which projects moved fast?',
    '通报里点名了哪些单位',
    '招商引资指标有哪些',
    'What are the binding indicators?',
    'Which three projects did Xinlixiang invest in?',
  ])('are not told by what only says that there are some: %s', (question) => {
    expect(askShipped(question).status).not.toBe('answered');
  });

  it.each([
    ['哪些园区在建', 'parks-under-construction'],
    ['哪些项目在建', 'parks-under-construction'],
    ['Which schools open in Hedong?', 'hedong-schools'],
  ])('are told by a list of them: %s', (question, statement) => {
    expect(askShipped(question).receipt.statements).toContain(statement);
  });
});
