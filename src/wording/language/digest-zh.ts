import type { DigestPhrases } from '../digest-phrases.ts';

export const CHINESE_DIGEST: DigestPhrases = {
  title: {
    figure: (date) => `今日一数｜${date}`,
    news: (date) => `记录更新｜${date}`,
    day: (date) => `往年今日｜${date}`,
  },
  corrected: (figure, before) => `更正：${figure}（此前记为${before}）`,
  withdrawn: (figure) => `撤下：${figure}（已不在记录中）`,
  revised: (about, later, earlier) => `来源不一：${about}：${later}，较早为${earlier}`,
  settled: (figure, forecast, status) =>
    `已有实际数：${figure}（此前${status === 'planned' ? '计划' : '预计'}${forecast}）`,
  added: (figure) => `新增：${figure}`,
  factCorrected: (fact, before) => `更正：${fact}此前记为：${before}`,
  factWithdrawn: (fact) => `撤下（已不在记录中）：${fact}`,
  furtherChanges: (count) => `另有${count}项变化未列出。`,
  series: '有记录的各期：',
  gap: (points, benchmark, isAbove) =>
    isAbove ? `高出${benchmark}的水平（100%）${points}。` : `距${benchmark}的水平（100%）还差${points}。`,
  change: (size, period, value, direction, isPoints) => {
    if (direction === 'none') return `与${period}（${value}）持平。`;
    const more = isPoints ? '高' : '多';
    const less = isPoints ? '低' : '少';
    return `比${period}（${value}）${direction === 'up' ? more : less}${size}。`;
  },
  benchmark: (entity, value) => `标杆${entity}同期：${value}`,
  yearsAgo: (years, what) => `${years}年前的今天：${what}`,
  published: (years, publisher, title) => `${years}年前的今天，${publisher}刊出《${title}》。`,
  question: (question) => `可以接着问：${question}`,
};
