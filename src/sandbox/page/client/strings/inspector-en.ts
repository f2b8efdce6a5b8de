/** What the inspector says, in English. */
import type { Order, OrderRefusal, TraceEntry } from '../../../inspector/protocol.ts';

type Outcome = Extract<TraceEntry, { kind: 'envelope' }>['outcome'];

export const inspectorEn = {
  title: 'Inspector',
  open: 'Inspector: what passes between Slack and the bot',
  faults: 'Make something go wrong',
  faultsHint: 'Then ask, and watch the bot cope.',
  orders: {
    drop_socket: { label: 'Drop the connection', effect: 'It connects again by itself.' },
    limit_posts: {
      label: 'Answer 429 to the next 2 posts',
      effect: 'It waits as long as Slack asks, then posts once.',
    },
    delay_posts: { label: 'Delay the next post by 4 s', effect: 'Other channels go on.' },
    lose_answers: {
      label: 'Lose the next answer from Slack',
      effect: 'It looks whether the post arrived before it posts again.',
    },
    redeliver: {
      label: 'Deliver the last event again',
      effect: 'One question has one answer, however often it comes.',
    },
    clear_faults: { label: 'Let everything pass again', effect: '' },
    jump_to_digest: { label: 'Jump to the next daily post', effect: 'It is posted as at its time.' },
    back_to_now: { label: 'Back to now', effect: '' },
  } satisfies Record<Order['do'], { label: string; effect: string }>,
  refused: {
    nothing_to_redeliver: 'No event has been delivered yet. Ask something first.',
    no_digest: 'No channel has a daily post yet.',
    no_clock: 'This clock cannot be moved.',
  } satisfies Record<OrderRefusal, string>,
  pending: (count: number) => `${count} to come`,
  clock: "The bot's clock",
  onTime: 'Shows the time of this machine.',
  ahead: (time: string) => `It is ${time} for the bot.`,
  nextDigest: (time: string, channel: string) => `Next daily post: ${time}, #${channel}`,
  noDigest: 'No channel has a daily post yet. /digest sets one.',
  trace: 'What passed',
  nothing: 'Nothing yet.',
  newestFirst: 'newest first',
  toBot: 'to the bot',
  toSlack: 'to Slack',
  outcomes: {
    waiting: 'no ack yet',
    acked: 'ack',
    timeout: 'no ack in time',
    no_connection: 'no connection',
    http_error: 'HTTP error',
  } satisfies Record<Outcome, string>,
  after: (ms: number) => `${ms} ms`,
  attempt: (count: number) => `retry ${count}`,
  lost: 'answer lost',
  late: (seconds: number) => `${seconds} s late`,
  response: 'response_url',
  connected: (count: number) => `Connected, ${count} open`,
  disconnected: (count: number) => `Connection closed, ${count} open`,
  ordered: (order: string) => `You: ${order}`,
  payload: 'Envelope',
  ack: 'Ack',
  args: 'Arguments',
  answer: 'Answer',
  again: 'Deliver again',
};
