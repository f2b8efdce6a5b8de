/**
 * The window on the sandbox in a browser: serves the page, tells it live what its person sees, and does what
 * the person does there. It is one more user of the sandbox, as the prompt is; it knows nothing of the bot.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { openInspector } from '../inspector/open-inspector.ts';
import type { InspectedClock } from '../inspector/prepare-order.ts';
import type { InspectorChange } from '../inspector/protocol.ts';
import { readOrder } from '../inspector/read-order.ts';
import { readBody } from '../read-body.ts';
import type { Sandbox } from '../start-sandbox.ts';
import { openAssets } from './assets.ts';
import { doAct } from './do-act.ts';
import { isLocalHost, isOwnOrigin, securityHeaders } from './guard.ts';
import { createLiveFeed } from './live-feed.ts';
import { takeSnapshot, watch } from './look.ts';
import type { ActResult, AppFeatures, Change, PageContent } from './protocol.ts';
import { readAct } from './read-act.ts';

export type PageOptions = {
  sandbox: Sandbox;
  app: AppFeatures;
  content: PageContent;
  /** The text of a file that `content.pack.files` names. */
  readPackFile?: (file: string) => string | undefined;
  /** The clock of this run, where it may be moved. */
  clock?: InspectedClock;
  /** The port wished for; where it is taken, or 0, any free one. Only 127.0.0.1 is listened on. */
  port?: number;
  /** Where the built page lies. */
  assetsFolder: string;
};

export type Page = {
  url: string;
  /** Shows other content from now on, on every open page. */
  show(content: PageContent): void;
  stop(): Promise<void>;
};

/** Serves the page; resolves once it can be opened. */
export async function servePage(options: PageOptions): Promise<Page> {
  const { sandbox, app, readPackFile } = options;
  let { content } = options;
  const assets = openAssets(options.assetsFolder);
  const feed = createLiveFeed<Change>();
  const inspector = openInspector({ sandbox, inspected: options.clock });
  const inspections = createLiveFeed<InspectorChange>();

  const routes: Record<string, (request: IncomingMessage, response: ServerResponse, url: URL) => unknown> = {
    'GET /live': (_request, response, url) => {
      const user = url.searchParams.get('as') || (sandbox.people[0]?.id ?? '');
      const snapshot = takeSnapshot(sandbox, user, app, content);
      if (!snapshot) return send(response, 404, 'text/plain', 'nobody of that name');
      feed.open(response, (tell) => {
        tell({ kind: 'snapshot', snapshot });
        return watch(sandbox, user, tell);
      });
    },
    'GET /inspect': (_request, response) => inspections.open(response, inspector.watch),
    'GET /pack-file': (_request, response, url) => {
      const file = url.searchParams.get('name') ?? '';
      const text = content.pack?.files.includes(file) ? readPackFile?.(file) : undefined;
      if (text === undefined) return send(response, 404, 'text/plain', 'no such file');
      send(response, 200, 'text/plain; charset=utf-8', text);
    },
    'POST /act': async (request, response) => {
      if (!isOwnOrigin(request)) return send(response, 403, 'text/plain', 'this page only');
      const read = readAct(await readBody(request));
      if (!read) return send(response, 400, 'text/plain', 'no such action');
      if (read.kind === 'too_long') {
        const refusal: ActResult = { ok: false, error: 'msg_too_long', limit: read.limit };
        return sendJson(response, refusal);
      }
      sendJson(response, await doAct(sandbox, read.as, read.act));
    },
    'POST /order': async (request, response) => {
      if (!isOwnOrigin(request)) return send(response, 403, 'text/plain', 'this page only');
      const order = readOrder((await readBody(request)) ?? '');
      if (!order) return send(response, 400, 'text/plain', 'no such order');
      sendJson(response, await inspector.order(order));
    },
  };

  const handle = async (
    request: IncomingMessage,
    response: ServerResponse,
    port: number,
  ): Promise<unknown> => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (!isLocalHost(request, port)) return send(response, 403, 'text/plain', 'this machine only');
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const route = routes[`${request.method} ${url.pathname}`];
    if (route) return route(request, response, url);
    const asset = request.method === 'GET' ? assets(url.pathname) : undefined;
    if (!asset) return send(response, 404, 'text/plain', 'not found');
    return send(response, 200, asset.type, asset.body);
  };

  const server = createServer((request, response) => {
    handle(request, response, portOf(server)).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, 500, 'text/plain', 'internal error');
    });
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await listen(server, options.port ?? 0);

  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    show(next) {
      content = next;
      feed.tellAll({ kind: 'content', content });
    },
    stop() {
      feed.stop();
      inspections.stop();
      inspector.stop();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  const taken = await tryToListen(server, port);
  if (taken && port !== 0) await listen(server, 0);
  else if (taken) throw taken;
}

function tryToListen(server: Server, port: number): Promise<Error | undefined> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
}
