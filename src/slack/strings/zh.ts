import type { Strings } from './strings.ts';

export const zh: Strings = {
  alsoAsk: (questions) => `还可以问：${questions.join(' / ')}`,
  cut: '（内容较长，以下从略。）',
  failed: (id) => `这个问题没能答上来，程序出了错。可以稍后再问；如需排查，请提供编号 ${id}。`,
  answeredAbove: '这个问题已在此消息的话题中回答过。',
  metricUsage: '查看某项指标：/metric 指标名称',
  usage: {
    ask: '/campaign 问题：查一个数字、日期或事实',
    topics: '/campaign topics：按主题列出全部指标',
    scoreboard: '/campaign scoreboard：与标杆的差距一览',
    sources: '/campaign sources：记录依据哪些报道',
    help: '/campaign help：显示本说明',
    metricName: '/metric 指标名称：该指标的最新数字、各期数字和出处',
    metricPeriod: '/metric 指标名称 2021：只看某一期',
    metricCompare: '/metric compare 指标甲 vs 指标乙：两项指标对照',
    metricList: '/metric：列出全部指标',
  },
  wrongUsage: (form) => `没有看懂。请这样写：${form}`,
  cite: { button: '引用', title: '引用这个数', hint: '中英文各一份，可直接复制。', close: '关闭' },
  source: {
    button: '查看出处',
    title: '出处',
    close: '关闭',
    onRecord: '据这一段记录的：',
    noText: '原文未存放在本机，请到原报道核对。',
  },
  share: {
    button: '发到频道',
    sharedBy: (who) => `${who} 分享`,
    done: '已发到频道。',
    already: '已经发过了。',
    notMember: '我不在这个频道里，发不了。请先用 /invite 把我请进来，再按一次。',
    failed: (id) => `没有发出去。可以稍后再按一次；如需排查，请提供编号 ${id}。`,
  },
  gone: '记录已有变动，这条内容不在记录里了。请重新提问。',
  helpConversation: '在频道里 @ 我提问，我在话题中回答，接着问不必再 @；也可以直接发私信给我。',
};
