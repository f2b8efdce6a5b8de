import type { Strings } from './strings.ts';

export const zh: Strings = {
  alsoAsk: (questions) => `还可以问：${questions.join(' / ')}`,
  cut: '（内容较长，以下从略。）',
  failed: (id) => `这个问题没能答上来，程序出了错。可以稍后再问；如需排查，请提供编号 ${id}。`,
  answeredAbove: '这个问题已在此消息的话题中回答过。',
  metricUsage: '查看某项指标：/metric 指标名称',
  campaignUsage: [
    '/campaign 问题：查一个数字、日期或事实',
    '/campaign topics：按主题列出全部指标',
    '/campaign help：显示本说明',
    '/metric 指标名称：查看该指标的最新数字、各期数字和出处',
  ],
  helpConversation: '在频道里 @ 我提问，我在话题中回答，接着问不必再 @；也可以直接发私信给我。',
};
