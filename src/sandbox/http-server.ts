/**
 * The HTTP door of the sandbox, on loopback only: it checks the Host header, bounds and decodes bodies, and
 * passes Web API calls, response_url posts and WebSocket upgrades on. Nothing is ever thrown out of it.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { isObject } from './block-rules/schema.ts';
import { apiError } from './content.ts';
import { readBody } from './read-body.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { Json } from './types.ts';
import type { WebApi } from './web-api/call-method.ts';

export type HttpServer = { origin(): string; stop(): Promise<void> };

export type HttpServerOptions = {
  port: number;
  webApi: WebApi;
  responseUrls: ResponseUrls;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
};

type Decoded = { args: Json; token: string | undefined } | { error: string };

export async function startHttpServer({
  port,
  webApi,
  responseUrls,
  upgrade,
}: HttpServerOptions): Promise<HttpServer> {
  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent) send(response, 500, apiError('internal_error'));
      else response.destroy();
    });
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (!isLocal(request, boundPort(server))) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    try {
      upgrade(request, socket, head);
    } catch {
      // A path that is no URL, for one: nothing a client sends may end the process.
      socket.destroy();
    }
  });
  server.on('clientError', (_error, socket) => socket.destroy());

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isLocal(request, boundPort(server))) return send(response, 403, apiError('forbidden_host'));
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const body = await readBody(request);
    if (body === undefined) {
      response.setHeader('connection', 'close');
      return send(response, 413, apiError('request_too_large'));
    }
    if (url.pathname.startsWith('/api/')) return answerCall(url, request, body, response);
    const answer =
      request.method === 'POST' ? responseUrls.answer(url.pathname, parseObject(body) ?? {}) : undefined;
    if (answer) return send(response, answer.status, answer.body);
    send(response, 404, apiError('not_found'));
  };

  const answerCall = async (url: URL, request: IncomingMessage, body: string, response: ServerResponse) => {
    const method = url.pathname.slice('/api/'.length);
    const decoded = decode(request, url, body);
    if ('error' in decoded) return send(response, 200, apiError(decoded.error));
    const answer = await webApi(method, decoded.args, decoded.token);
    if (answer.destroy) return void response.destroy();
    send(response, answer.status, answer.body, answer.headers);
  };

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: () => `http://127.0.0.1:${boundPort(server)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function boundPort(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** A page elsewhere that has its name resolve to 127.0.0.1 still sends its own name as Host. */
function isLocal(request: IncomingMessage, port: number): boolean {
  return [`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '');
}

/** The arguments and the token of a call, from a form, JSON or the query string. */
function decode(request: IncomingMessage, url: URL, body: string): Decoded {
  const bearer = /^Bearer\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const query: Json = Object.fromEntries(url.searchParams);
  if (type === 'application/json') {
    const parsed = parseJson(body);
    if (parsed === undefined) return { error: 'invalid_json' };
    if (!isObject(parsed)) return { error: 'json_not_object' };
    // Slack reads no token out of a JSON body.
    const { token: _, ...args } = { ...query, ...parsed };
    return { args, token: bearer };
  }
  if (body !== '' && type !== 'application/x-www-form-urlencoded')
    return { error: type === '' ? 'missing_post_type' : 'invalid_post_type' };
  const { token, ...args } = { ...query, ...Object.fromEntries(new URLSearchParams(body)) };
  return { args, token: bearer ?? (typeof token === 'string' ? token : undefined) };
}

function parseObject(text: string): Json | undefined {
  const parsed = parseJson(text);
  return isObject(parsed) ? parsed : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: Json,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
