import { FAILURES } from './failures.ts';
import type { Strings } from './strings.ts';

export const en: Strings = {
  alsoAsk: (questions) => `You can also ask: ${questions.join(' / ')}`,
  cut: '(The rest is left out for length.)',
  failed: FAILURES.en,
  answeredAbove: 'That question has been answered in the thread of this message.',
  metricUsage: 'To see one metric: /metric name',
  usage: {
    ask: '/campaign ask question – look up a figure, a date or a fact; “ask” may be left out',
    check: '/campaign check text – hold every figure of a text against the record',
    topics: '/campaign topics – list every metric by topic',
    scoreboard: '/campaign scoreboard – where things stand against the benchmarks',
    sources: '/campaign sources – what the record is taken from',
    gaps: '/campaign gaps – questions without a good answer, for those who look after the record',
    receipt: '/campaign receipt id or link – how an answer came about, and whether it still holds',
    help: '/campaign help – show this note',
    metricName: "/metric name – one metric's latest figure, all its periods and the source",
    metricPeriod: '/metric name 2021 – one period of it',
    metricsOf: '/metric place – the latest figure of each of its metrics',
    metricCompare: '/metric compare A vs B – two metrics side by side; add 2021 for one period of both',
    digest: "/digest – set this channel's daily post",
    metricList: '/metric – list every metric',
  },
  noMetric: (names) => `No metric is called ${names.map((name) => `“${name}”`).join(' or ')}.`,
  wrongUsage: (form) => `Please write: ${form}`,
  cite: {
    button: 'Cite this',
    title: 'Cite this',
    hint: 'Ready to copy, in English and Chinese, with the source in the line below.',
    close: 'Close',
  },
  source: {
    button: 'Show source',
    title: 'Source',
    close: 'Close',
    onRecord: 'On record from this paragraph:',
    noText: 'No readable text that fits the record is kept here; please check it in the publication.',
    receipt: (id) =>
      `Receipt ${id}. How this answer came about, and whether it was corrected since: /campaign receipt ${id}`,
  },
  feedback: {
    helpful: 'Helpful',
    unhelpful: 'Not helpful',
    helpfulLabel: 'This answer was helpful',
    unhelpfulLabel: 'This answer was not helpful',
    thanks: 'Noted, thank you.',
    modal: {
      title: 'What went wrong?',
      submit: 'Send',
      skip: 'Skip',
      ask: 'What was wrong with the answer?',
      reasons: {
        wrong_figure: 'The figure is wrong',
        other_question: 'It is not what I asked',
        outdated: 'The figure is out of date',
        unclear: 'It is hard to understand',
      },
      words: 'Anything to add',
      hint: 'Shown with your question to those who look after the record, without your name.',
    },
  },
  filesUnchecked: 'The files in the message were not checked.',
  share: {
    spoken: 'Share this answer to the channel',
    button: 'Share to channel',
    sharedBy: (who) => `Shared by ${who}`,
    done: 'Shared to the channel.',
    already: 'This has been shared already.',
    inDoubt: 'It is unclear whether it was shared, so it is not posted again. Please look in the channel.',
  },
  digest: {
    pauseSpoken: "Pause this channel's daily post for a week",
    pause: 'Pause for a week',
    when: (time, days, timeZone) => `${time} ${daysInWords(days)} (${timeZone})`,
    changed: (who, when, details) => `${who} set this channel's daily post: ${when}, ${details}.`,
    off: (who) => `${who} switched this channel's daily post off.`,
    paused: (who, until) => `${who} paused this channel's daily post; it comes again on ${until}.`,
    resumed: (who, when) => `${who} resumed this channel's daily post: ${when}.`,
    isOff: 'This channel has no daily post. To have one: /digest on 09:00 weekdays',
    isOn: (when, details) => `This channel's daily post: ${when}, ${details}.`,
    isPaused: (until) => `Paused; it comes again on ${until}.`,
    isStopped: (code) =>
      `Stopped: ${SAID[code] ?? `Slack answered ${code}`}. Once that is fixed, switch it on again.`,
    about: (topics, onlyNews, lang) =>
      `${topics.length === 0 ? 'all topics' : topics.join(', ')}, in ${lang === 'en' ? 'English' : 'Chinese'}${onlyNews ? ', only when there is news' : ''}`,
    none: 'No channel has a daily post yet.',
    listTitle: 'Daily posts by channel',
    nothing: (date) => `${date}: nothing to post.`,
    done: 'Posted to the channel.',
    notMember: 'I am not in this channel. Invite me with /invite first.',
    atWork: 'Only you see this line; what you change is told to the channel.',
    membersOnly: 'Only members of a channel can change its daily post.',
    archived: 'This channel is archived, so nothing can be posted in it any more.',
    refusedHere: (code) => `Slack does not let me post in this channel (${code}).`,
    notAsked: 'Slack did not answer just now, so nothing was changed. Please try again.',
    isSame: (when, details) => `The daily post is set like this already: ${when}, ${details}.`,
    onItsWay: "Today's post is on its way.",
    alreadyPosted: "Today's post is in the channel already; the next one comes at its time.",
    mayBePosted:
      "It is unclear whether today's post went out, so it is not posted again. Please look in the channel.",
    wrong: (word, form) =>
      `${word === '' ? 'That could not be read' : `“${word}” could not be read`}. Please write: /digest ${form}`,
    forms: (forms) =>
      `The daily post is set in a window that /digest opens, or in words:\n${forms.map((form) => `• /digest ${form}`).join('\n')}`,
    stopped: (channel, code) =>
      `The daily post of <#${channel}> has stopped: ${SAID[code] ?? `Slack answered ${code}`}. Once that is fixed, write /digest on in the channel.`,
    inDoubt: (channel, date) =>
      `It is unclear whether the daily post of <#${channel}> for ${date} went out, so it was not posted again.`,
  },
  mentionAgain: 'To go on, please mention me again: I do not see messages here that do not mention me.',
  notUpdated: (id) =>
    `The question was edited, but the answer above could not be updated and still answers what was asked before. Please ask again; to report it, quote ${id}.`,
  notUpdatedYet: (id) =>
    `The question was edited, but the answer above could not be updated yet and still answers what was asked before. I will keep trying; if it stays that way, please ask again. To report it, quote ${id}.`,
  takenBack: 'The question was taken back, and this answer is withdrawn with it.',
  withdrawn: 'The question was deleted, and this answer is withdrawn with it.',
  remove: {
    done: 'The answer has been removed.',
    notYours: 'Only the person who asked can remove this answer.',
    notAReply: 'This is not an answer of mine, so I cannot remove it.',
    owed: (id) =>
      `Slack could not remove the answer just now. I will keep trying for a day; to report it, quote ${id}.`,
  },
  digestForm: {
    title: 'Daily post',
    save: 'Save',
    close: 'Cancel',
    channel: 'Channel',
    channelHint: 'You and I must both be in it.',
    time: 'Time',
    days: 'Days',
    dayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    timeZone: 'Time zone',
    language: 'Language of the post',
    languageNames: { zh: '中文', en: 'English' },
    topics: 'Topics',
    topicsHint: 'None chosen means all of them.',
    content: 'What to post',
    figureOrNews: 'News, else a figure of the day',
    figureOrNewsHint: 'A post on every day chosen',
    newsOnly: 'News only',
    newsOnlyHint: 'No post where nothing on record changed',
    missing: 'Please choose at least one.',
    otherwise: 'To switch it off, write /digest off in the channel; for a break, /digest pause 7d.',
  },
  greeting: {
    hello: (record) =>
      `Hello, I am Footnote. I answer from the record “${record}”, and say where each figure and fact was printed.`,
    howToAsk:
      'Just ask here, in English or Chinese; what is not on record I will say is not. /campaign help lists every form.',
    prompts: 'You can ask',
  },
  home: {
    topics: 'What it knows',
    empty: 'No metric is on record yet.',
    search: 'Look up a metric',
    searchHint: "Type a metric's name",
    searchLabel: 'Look up a metric by its name',
    digests: 'Daily posts you have set',
    noDigest: 'You have not set a daily post in any channel.',
    moreDigests: (count) =>
      `${count} more ${count === 1 ? 'channel' : 'channels'}; /digest list shows all of them.`,
    setDigest: 'Set a daily post',
    language: 'The language you are answered in',
    languageHint:
      'A language you choose is used for every reply. Without a choice, a question is answered in its own language, and what has none in that of your Slack.',
    languageLabel: 'Language of replies',
    automatic: 'As the question',
    help: 'How to use it',
    examples: 'You can ask',
  },
  metricWindow: { title: 'Metric', close: 'Close' },
  gone: 'The record has changed and no longer holds this. Please ask again.',
  helpConversation:
    'Mention me in a channel and I answer in the thread, where follow-ups need no mention; or send me a direct message.',
};

/** What Slack's codes say of a channel. */
const SAID: Readonly<Record<string, string>> = {
  is_archived: 'the channel is archived',
  not_in_channel: 'I am not in the channel',
  channel_not_found: 'I am not in the channel, or it was deleted',
};

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function daysInWords(days: readonly number[]): string {
  if (days.length === 7) return 'every day';
  if (days.join() === '1,2,3,4,5') return 'on weekdays';
  return `on ${days.map((day) => DAYS[day - 1]).join(', ')}`;
}
