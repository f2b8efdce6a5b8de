/**
 * A local stand-in for Slack: one workspace that speaks the Web API, Socket Mode, request URLs and response_urls on
 * loopback, for running without an account and for tests over the real protocol. This file wires its parts together;
 * the rules, the state and the protocol stand in files of their own. It imports nothing else of this project.
 */
import { type Activity, createActivity } from './activity.ts';
import type { Core } from './core.ts';
import { createDelivery } from './delivery.ts';
import { createEvents, type EventsOptions } from './events.ts';
import { startHttpServer } from './http-server.ts';
import { createTimestamps, secret } from './identifiers.ts';
import { liveMentions } from './live-mentions.ts';
import { createMessageStore } from './message-store.ts';
import { createActions } from './people/actions.ts';
import { createCommands } from './people/commands.ts';
import type { Desk } from './people/desk.ts';
import { createModals } from './people/modals.ts';
import { createPosts } from './people/posts.ts';
import { createPlannedFaults } from './planned-faults.ts';
import { createPostRate, type PostRateOptions } from './post-rate.ts';
import { createRequestUrls } from './request-urls.ts';
import { createResponseUrls } from './response-urls.ts';
import { createSocketMode } from './socket-mode.ts';
import { createState } from './state.ts';
import { createTriggers } from './triggers.ts';
import type { CallRecord, EnvelopeRecord, Message } from './types.ts';
import { createViewStore } from './view-store.ts';
import { createWebApi } from './web-api/call-method.ts';
import { defaultWorkspace, type WorkspaceSeed } from './workspace.ts';

export type SandboxOptions = Pick<EventsOptions, 'botEvents' | 'mentionOrder'> & {
  /** 0, the default, takes any free port. Only 127.0.0.1 is listened on. */
  port?: number;
  /** The clock, in milliseconds since 1970; timers still run in real time. */
  now?: () => number;
  workspace?: Partial<WorkspaceSeed>;
  /** The slash commands the app's manifest declares. */
  manifestCommands?: string[];
  /** When given, methods outside these scopes answer missing_scope. */
  botScopes?: string[];
  /** Block types to refuse as invalid, to see an app fall back. */
  unsupportedBlocks?: string[];
  postRate?: PostRateOptions;
  /** How long an ack may take, in milliseconds; Slack's 3000 by default. */
  ackTimeoutMs?: number;
  /** Waits before each retry of an event, in milliseconds; at once, 1 and 5 minutes by default. */
  retryDelays?: number[];
  pingIntervalMs?: number;
};

export type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

/** How many calls and envelopes the log keeps. */
const logLength = 2000;

/** Starts a sandbox; resolves once it listens. */
export async function startSandbox(options: SandboxOptions = {}) {
  const now = options.now ?? Date.now;
  const seed: WorkspaceSeed = { ...defaultWorkspace, ...options.workspace };
  const state = createState(seed);
  const activity = createActivity();
  const timestamp = createTimestamps(now);
  const log: { calls: CallRecord[]; envelopes: EnvelopeRecord[] } = { calls: [], envelopes: [] };
  const keep = <T>(list: T[], entry: T) => {
    list.push(entry);
    if (list.length > logLength) list.shift();
  };

  const socketMode = createSocketMode({
    appId: seed.bot.app_id,
    pingIntervalMs: options.pingIntervalMs ?? 10_000,
    activity,
    receive: (frame) => delivery.receive(frame),
  });
  const signingSecret = secret();
  const ackTimeoutMs = options.ackTimeoutMs ?? 3000;
  const requestUrls = createRequestUrls({
    ...{ signingSecret, now, timeoutMs: ackTimeoutMs },
    acked: (envelope_id, payload) => delivery.receive(JSON.stringify({ envelope_id, payload })),
    refused: (envelopeId, reason) => delivery.refuse(envelopeId, reason),
  });
  const delivery = createDelivery({
    send: (envelope) => requestUrls.send(envelope) || socketMode.send(JSON.stringify(envelope)),
    record: (envelope) => keep(log.envelopes, envelope),
    activity,
    now,
    ackTimeoutMs,
    retryDelays: options.retryDelays ?? [0, 60_000, 300_000],
  });
  const { botEvents, mentionOrder } = options;
  const core: Core = {
    state,
    messages: createMessageStore(),
    views: createViewStore(),
    events: createEvents({
      state,
      now,
      timestamp,
      ...(botEvents ? { botEvents } : {}),
      ...(mentionOrder ? { mentionOrder } : {}),
      deliver: delivery.event,
    }),
    activity,
    triggers: createTriggers(now),
    postRate: createPostRate(now, options.postRate),
    now,
    timestamp,
    unsupportedBlocks: new Set(options.unsupportedBlocks ?? []),
  };

  const botToken = `xoxb-sandbox-${secret(12)}`;
  const appToken = `xapp-1-${seed.bot.app_id}-${secret(12)}`;
  const faults = createPlannedFaults(now);
  const responseUrls = createResponseUrls(core, () => server.origin());
  const webApi = createWebApi({
    core,
    faults,
    botToken,
    appToken,
    botScopes: options.botScopes,
    connectionUrl: () =>
      `${server.origin().replace('http:', 'ws:')}/link/?ticket=${socketMode.issueTicket()}&app_id=${seed.bot.app_id}`,
    record: (call) => keep(log.calls, call),
  });
  const server = await startHttpServer({
    port: options.port ?? 0,
    webApi,
    responseUrls,
    upgrade: socketMode.upgrade,
  });
  const commands = options.manifestCommands ?? ['/metric', '/campaign', '/digest'];
  const desk: Desk = { core, delivery, responseUrls, commands };

  return {
    now,
    apiUrl: `${server.origin()}/api/`,
    botToken,
    appToken,
    signingSecret,
    /** Sends events, commands and interactivity to these addresses in turn, in place of a socket. */
    setRequestUrls: requestUrls.set,
    botUserId: seed.bot.user_id,
    botId: seed.bot.bot_id,
    botName: seed.bot.name,
    appId: seed.bot.app_id,
    teamId: seed.team.id,
    /** The people, oldest first. */
    people: state.people(),
    team: seed.team,
    bot: seed.bot,
    /** The conversations a person is in; their direct message with the bot is made when there is none. */
    conversationsOf(user: string) {
      state.directMessage(user);
      return structuredClone(state.channels().filter(({ members }) => members.includes(user)));
    },
    channelNamed: (name: string) => state.channelNamed(name),
    addChannel: state.addChannel,
    setArchived: state.setArchived,

    ...createPosts(desk),
    ...createCommands(desk),
    ...createActions(desk),
    ...createModals(desk),

    /** Everything in a conversation, thread replies included, oldest first. */
    messages: (channel: string) => structuredClone(core.messages.all(channel)),
    ephemerals: (user: string, channel: string) => structuredClone(core.messages.ephemerals(user, channel)),
    /** The modals a person has open, innermost last. */
    viewsOf: (user: string) => structuredClone(core.views.stack(user)),
    homeOf: (user: string) => structuredClone(core.views.home(user)),
    liveMentions,
    connections: () => socketMode.connections(),
    on: activity.on,
    waitFor: activity.waitFor,
    waitForReply: (ask: ReplyWanted) => waitForReply(core, ask),
    /** Resolves once the app has a socket open. */
    waitForConnection: (timeoutMs = 5000) =>
      activity.waitFor(() => socketMode.connections() > 0, timeoutMs, 'a Socket Mode connection'),
    log,

    faults: {
      ...faults,
      dropSocket: socketMode.drop,
      sendRawFrame: socketMode.sendToAll,
      sendDisconnect: socketMode.disconnect,
      /** Delivers an envelope again as a retry; the attempt and reason may be set. */
      redeliver: delivery.redeliver,
      redeliverLast: (retry?: { attempt?: number; reason?: string }) => {
        const last = log.envelopes.findLast((envelope) => envelope.type === 'events_api');
        if (!last) throw new Error('No event has been delivered yet, so none can be delivered again.');
        return delivery.redeliver(last, retry);
      },
    },

    /** Closes every socket and stops listening. */
    async stop(): Promise<void> {
      delivery.stop();
      socketMode.stop();
      await server.stop();
    },
  };
}

export type ReplyWanted = { channel: string; threadTs?: string; afterTs?: string; timeoutMs?: number };

/** Resolves with the bot's first message in a channel (or thread) after a given one. */
function waitForReply(core: Core, { channel, threadTs, afterTs, timeoutMs }: ReplyWanted): Promise<Message> {
  const after = Number(afterTs ?? threadTs ?? 0);
  const isReply = (message: Message) =>
    message.bot_id === core.state.bot.bot_id &&
    Number(message.ts) > after &&
    (threadTs === undefined || message.thread_ts === threadTs);
  const what = `a reply in ${channel}${threadTs ? `, thread ${threadTs}` : ''}`;
  return core.activity.waitFor(() => core.messages.all(channel).find(isReply), timeoutMs, what);
}

export type { Activity };
