/** The parts every protocol surface of the sandbox works on: state, stores, events out, clock and rules. */
import type { Activity } from './activity.ts';
import type { Events } from './events.ts';
import type { MessageStore } from './message-store.ts';
import type { PostRate } from './post-rate.ts';
import type { State } from './state.ts';
import type { Triggers } from './triggers.ts';
import type { ViewStore } from './view-store.ts';

export type Core = {
  state: State;
  messages: MessageStore;
  views: ViewStore;
  events: Events;
  activity: Activity;
  triggers: Triggers;
  postRate: PostRate;
  now: () => number;
  timestamp: () => string;
  /** Block types this workspace refuses, as one that has not got them yet would. */
  unsupportedBlocks: ReadonlySet<string>;
};
