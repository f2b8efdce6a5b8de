import type { Strings } from './strings.ts';

export const en: Strings = {
  alsoAsk: (questions) => `You can also ask: ${questions.join(' / ')}`,
  cut: '(The rest is left out for length.)',
  failed: (id) => `A fault kept this from being answered. Please try again later; to report it, quote ${id}.`,
  answeredAbove: 'That question has been answered in the thread of this message.',
  metricUsage: 'To see one metric: /metric name',
  usage: {
    ask: '/campaign question – look up a figure, a date or a fact',
    check: '/campaign check text – hold every figure of a text against the record',
    topics: '/campaign topics – list every metric by topic',
    scoreboard: '/campaign scoreboard – where things stand against the benchmarks',
    sources: '/campaign sources – what the record is taken from',
    help: '/campaign help – show this note',
    metricName: "/metric name – one metric's latest figure, all its periods and the source",
    metricPeriod: '/metric name 2021 – one period of it',
    metricCompare: '/metric compare A vs B – two metrics side by side',
    metricList: '/metric – list every metric',
  },
  wrongUsage: (form) => `That could not be read. Please write: ${form}`,
  cite: {
    button: 'Cite this',
    title: 'Cite this',
    hint: 'Ready to copy, in English and Chinese.',
    close: 'Close',
  },
  source: {
    button: 'Show source',
    title: 'Source',
    close: 'Close',
    onRecord: 'On record from this paragraph:',
    noText: 'The text itself is not kept here; please check it in the publication.',
  },
  share: {
    button: 'Share to channel',
    sharedBy: (who) => `Shared by ${who}`,
    done: 'Shared to the channel.',
    already: 'This has been shared already.',
    notMember: 'I am not in this channel, so I cannot post here. Invite me with /invite, then press again.',
    failed: (id) => `It was not shared. Please try again later; to report it, quote ${id}.`,
  },
  withdrawn: 'The question was deleted, and this answer is withdrawn with it.',
  remove: {
    done: 'The answer has been removed.',
    notYours: 'Only the person who asked can remove this answer.',
    notAReply: 'This is no answer of mine, so I cannot remove it.',
  },
  gone: 'The record has changed and no longer holds this. Please ask again.',
  helpConversation:
    'Mention me in a channel and I answer in the thread, where follow-ups need no mention; or send me a direct message.',
};
