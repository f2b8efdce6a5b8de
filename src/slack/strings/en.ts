import type { Strings } from './strings.ts';

export const en: Strings = {
  alsoAsk: (questions) => `You can also ask: ${questions.join(' / ')}`,
  cut: '(The rest is left out for length.)',
  failed: (id) => `A fault kept this from being answered. Please try again later; to report it, quote ${id}.`,
  answeredAbove: 'That question has been answered in the thread of this message.',
  metricUsage: 'To see one metric: /metric name',
  campaignUsage: [
    '/campaign question – look up a figure, a date or a fact',
    '/campaign topics – list every metric by topic',
    '/campaign help – show this note',
    "/metric name – one metric's latest figure, all its periods and the source",
  ],
  helpConversation:
    'Mention me in a channel and I answer in the thread, where follow-ups need no mention; or send me a direct message.',
};
