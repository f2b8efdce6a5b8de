import { FAILURES } from './failures.ts';
import type { Strings } from './strings.ts';

export const zh: Strings = {
  alsoAsk: (questions) => `还可以问：${questions.join(' / ')}`,
  cut: '（内容较长，以下从略。）',
  failed: FAILURES.zh,
  answeredAbove: '这个问题已在此消息的话题中回答过。',
  metricUsage: '查看某项指标：/metric 指标名称',
  usage: {
    ask: '/campaign ask 问题：查一个数字、日期或事实（ask 可省略）',
    check: '/campaign check 文稿：逐个核对文中的数',
    topics: '/campaign topics：按主题列出全部指标',
    scoreboard: '/campaign scoreboard：与标杆的差距一览',
    sources: '/campaign sources：记录依据哪些报道',
    gaps: '/campaign gaps：没答上的提问清单（给管理记录的同事）',
    receipt: '/campaign receipt 回执编号或链接：一条回答怎么来的，后来有无更正',
    help: '/campaign help：显示本说明',
    metricName: '/metric 指标名称：该指标的最新数字、各期数字和出处',
    metricPeriod: '/metric 指标名称 2021：只看某一期',
    metricsOf: '/metric 地名：当地各项指标的最新数字',
    metricCompare: '/metric compare 指标甲 vs 指标乙：两项指标对照；末尾加 2021，两项都只看这一期',
    digest: '/digest：设置本频道的日报',
    metricList: '/metric：列出全部指标',
  },
  noMetric: (names) => `没有叫${names.map((name) => `“${name}”`).join('和')}的指标。`,
  wrongUsage: (form) => `请这样写：${form}`,
  cite: {
    button: '引用',
    title: '引用',
    hint: '中英文各一份，下面一行是出处，都可直接复制。',
    close: '关闭',
  },
  source: {
    button: '查看出处',
    title: '出处',
    close: '关闭',
    onRecord: '据这一段记录的：',
    noText: '本机没有读得出、与记录相符的原文，请到原报道核对。',
    receipt: (id) => `回执编号 ${id}。这条回答的来历和后来有无更正，用 /campaign receipt ${id} 查看。`,
  },
  feedback: {
    helpful: '有帮助',
    unhelpful: '没帮助',
    helpfulLabel: '这条回答有帮助',
    unhelpfulLabel: '这条回答没帮助',
    thanks: '记下了，谢谢。',
    modal: {
      title: '哪里没帮上',
      submit: '提交',
      skip: '不说了',
      ask: '问题出在哪里？',
      reasons: {
        wrong_figure: '数字不对',
        other_question: '答的不是我问的',
        outdated: '数字旧了',
        unclear: '看不明白',
      },
      words: '想补充的话',
      hint: '会和您的提问一起给管理记录的同事看，不带姓名。',
    },
  },
  filesUnchecked: '消息所附的文件没有核对。',
  share: {
    spoken: '把这条回答发到频道',
    button: '发到频道',
    sharedBy: (who) => `${who} 分享`,
    done: '已发到频道。',
    already: '已经发过了。',
    inDoubt: '不确定有没有发出去，为免重复不会再发，请到频道里看一下。',
  },
  digest: {
    pauseSpoken: '把本频道的日报暂停一周',
    pause: '暂停一周',
    when: (time, days, timeZone) => `${daysInWords(days)}${time}（${timeZone}）`,
    changed: (who, when, details) => `${who} 设置了本频道的日报：${when}，${details}。`,
    off: (who) => `${who} 关闭了本频道的日报。`,
    paused: (who, until) => `${who} 暂停了本频道的日报，${until}恢复。`,
    resumed: (who, when) => `${who} 恢复了本频道的日报：${when}。`,
    isOff: '本频道没有开启日报。开启请写：/digest 开启 9:00 工作日',
    isOn: (when, details) => `本频道的日报：${when}，${details}。`,
    isPaused: (until) => `暂停中，${until}恢复。`,
    isStopped: (code) => `已停发：${SAID[code] ?? `Slack 的答复是 ${code}`}。处理好之后重新开启即可。`,
    about: (topics, onlyNews, lang) =>
      `${topics.length === 0 ? '全部主题' : topics.join('、')}，${lang === 'zh' ? '中文' : '英文'}${onlyNews ? '，只在有新内容时发' : ''}`,
    none: '还没有频道开启日报。',
    listTitle: '各频道的日报',
    nothing: (date) => `${date}：没有要发的内容。`,
    done: '已发到频道。',
    notMember: '我不在这个频道里。请先用 /invite 把我请进来。',
    atWork: '这一行只有您能看到；改动会告知频道。',
    membersOnly: '只有频道成员可以更改它的日报。',
    archived: '这个频道已归档，不能再发消息。',
    refusedHere: (code) => `Slack 不让我在这个频道发消息（${code}）。`,
    notAsked: 'Slack 这会儿没有回应，设置没有改动，请再试一次。',
    isSame: (when, details) => `日报已经是这样设置的：${when}，${details}。`,
    onItsWay: '今天的日报马上就到。',
    alreadyPosted: '今天的日报已经发过了，下一份按时再发。',
    mayBePosted: '今天的日报不确定有没有发出，为免重复没有再发，请到频道里看一下。',
    wrong: (word, form) =>
      `${word === '' ? '这样写我没有看懂' : `“${word}”没有看懂`}。可以这样写：/digest ${form}`,
    forms: (forms) =>
      `单写 /digest 打开设置窗口，也可以这样写：\n${forms.map((form) => `• /digest ${form}`).join('\n')}`,
    stopped: (channel, code) =>
      `<#${channel}> 的日报停发了：${SAID[code] ?? `Slack 的答复是 ${code}`}。处理好之后在频道里写 /digest 开启 即可恢复。`,
    inDoubt: (channel, date) => `<#${channel}> ${date}的日报不确定有没有发出，为免重复，没有再发。`,
  },
  mentionAgain: '接着问请再 @ 我：这里没有 @ 我的消息，我看不到。',
  notUpdated: (id) =>
    `提问改过了，上面的回答却没能更新，仍是针对原来的提问。请重新提问；如需排查，请提供编号 ${id}。`,
  notUpdatedYet: (id) =>
    `提问改过了，上面的回答暂时没能更新，仍是针对原来的提问。我会自动再试；如果一直没有更新，请重新提问。如需排查，请提供编号 ${id}。`,
  takenBack: '提问已收回，这条回答一并撤回。',
  withdrawn: '提问已删除，这条回答一并撤回。',
  remove: {
    done: '已删除这条回答。',
    notYours: '只有提问的人可以删除这条回答。',
    notAReply: '这不是我的回答，删不了。',
    owed: (id) => `Slack 暂时没能删除这条回答，一天之内我会自动再试；如需排查，请提供编号 ${id}。`,
  },
  digestForm: {
    title: '日报设置',
    save: '保存',
    close: '取消',
    channel: '频道',
    channelHint: '您和我都要在这个频道里。',
    time: '时间',
    days: '星期',
    dayNames: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    timeZone: '时区',
    language: '日报用的语言',
    languageNames: { zh: '中文', en: 'English' },
    topics: '主题',
    topicsHint: '不选就是全部主题。',
    content: '发什么',
    figureOrNews: '有更新发更新，没有就发今日一数',
    figureOrNewsHint: '选定的日子每天都有一条',
    newsOnly: '只发更新',
    newsOnlyHint: '记录没有变化的日子不发',
    missing: '请至少选一项。',
    otherwise: '关闭请在频道里写 /digest 关闭；暂停几天写 /digest 暂停 7天。',
  },
  greeting: {
    hello: (record) => `您好，我是 Footnote，答得出“${record}”里有记录的数字和事实，每个都注明出处。`,
    howToAsk: '直接在这里提问就行，中英文都可以；没有记录的我会说没有。/campaign help 列出全部用法。',
    prompts: '可以这样问',
  },
  home: {
    topics: '有哪些主题',
    empty: '记录里还没有任何指标。',
    search: '查一项指标',
    searchHint: '输入指标名称',
    searchLabel: '按名称查找指标',
    digests: '我设置的日报',
    noDigest: '您还没有为任何频道设置日报。',
    moreDigests: (count) => `另有${count}个频道，写 /digest 列表 可看全部。`,
    setDigest: '设置频道日报',
    language: '用哪种语言回答我',
    languageHint:
      '选定之后，所有回答都用这种语言。不选时，按提问的语言回答；看不出语言的，按您的 Slack 语言。',
    languageLabel: '回答所用的语言',
    automatic: '按提问的语言',
    help: '怎么用',
    examples: '可以这样问',
  },
  metricWindow: { title: '指标', close: '关闭' },
  gone: '记录已有变动，这条内容不在记录里了。请重新提问。',
  helpConversation: '在频道里 @ 我提问，我在话题中回答，接着问不必再 @；也可以直接发私信给我。',
};

/** What Slack's codes say of a channel. */
const SAID: Readonly<Record<string, string>> = {
  is_archived: '频道已归档',
  not_in_channel: '我不在频道里',
  channel_not_found: '我不在频道里，或者频道已删除',
};

const DAYS = ['一', '二', '三', '四', '五', '六', '日'];

function daysInWords(days: readonly number[]): string {
  if (days.length === 7) return '每天';
  if (days.join() === '1,2,3,4,5') return '工作日';
  return `每周${days.map((day) => DAYS[day - 1]).join('、')}`;
}
