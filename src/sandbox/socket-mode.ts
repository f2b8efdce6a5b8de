/**
 * The WebSocket side of Socket Mode: tickets, the hello, pings, taking turns between sockets, and breaking
 * connections on order. What travels in the frames is `delivery.ts`'s.
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Activity } from './activity.ts';
import { secret } from './identifiers.ts';
import { limits } from './limits.ts';

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets';

export type SocketMode = {
  /** A ticket good for one connection; it goes into the URL that apps.connections.open answers with. */
  issueTicket(): string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends a frame to the next open socket in turn; false when there is none. */
  send(frame: string): boolean;
  sendToAll(frame: string): void;
  disconnect(reason: DisconnectReason): void;
  drop(): void;
  connections(): number;
  stop(): void;
};

export type SocketModeOptions = {
  appId: string;
  pingIntervalMs: number;
  activity: Activity;
  receive(frame: string): void;
};

const host = 'applink-sandbox';

export function createSocketMode({
  appId,
  pingIntervalMs,
  activity,
  receive,
}: SocketModeOptions): SocketMode {
  const server = new WebSocketServer({ noServer: true, maxPayload: limits.requestBytes });
  const tickets = new Set<string>();
  const sockets = new Set<WebSocket>();
  /** Sockets told to go away: they stay open a while, but nothing new is delivered to them. */
  const retiring = new Set<WebSocket>();
  let turn = 0;

  const pings = setInterval(() => {
    for (const socket of sockets) socket.ping(`Ping from ${host}`);
  }, pingIntervalMs);

  const greet = (socket: WebSocket) => {
    sockets.add(socket);
    socket.on('error', () => socket.terminate());
    socket.on('message', (data, isBinary) => {
      if (!isBinary) receive(String(data));
    });
    socket.on('close', () => {
      sockets.delete(socket);
      retiring.delete(socket);
      activity.emit('disconnected', { connections: sockets.size });
    });
    if (sockets.size > limits.sockets) {
      sayGoodbye(socket, 'too_many_websockets');
      return;
    }
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: sockets.size,
        debug_info: { host, build_number: 1, approximate_connection_time: 18_060 },
        connection_info: { app_id: appId },
      }),
    );
    activity.emit('connected', { connections: sockets.size });
  };

  const sayGoodbye = (socket: WebSocket, reason: DisconnectReason) => {
    if (reason !== 'warning') retiring.add(socket);
    socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host } }));
    if (reason === 'too_many_websockets') socket.close();
  };

  return {
    issueTicket() {
      const ticket = secret();
      tickets.add(ticket);
      return ticket;
    },
    upgrade(request, socket, head) {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      if (url.pathname !== '/link/' || !tickets.delete(url.searchParams.get('ticket') ?? '')) {
        socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, greet);
    },
    send(frame) {
      const open = [...sockets].filter(
        (socket) => socket.readyState === socket.OPEN && !retiring.has(socket),
      );
      const next = open[turn % Math.max(open.length, 1)];
      turn += 1;
      next?.send(frame);
      return next !== undefined;
    },
    sendToAll(frame) {
      for (const socket of sockets) socket.send(frame);
    },
    disconnect(reason) {
      for (const socket of [...sockets]) sayGoodbye(socket, reason);
    },
    drop() {
      for (const socket of [...sockets]) socket.terminate();
    },
    connections: () => sockets.size,
    stop() {
      clearInterval(pings);
      for (const socket of [...sockets]) socket.terminate();
      server.close();
    },
  };
}
