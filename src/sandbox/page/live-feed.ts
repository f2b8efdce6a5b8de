/** Server-sent events: one stream a page that is open, first everything, then each change as it comes. */
import type { ServerResponse } from 'node:http';

export type LiveFeed<Change> = {
  /** Keeps the response open as a stream; `start` is called with what writes to it and returns what to do at its end. */
  open(response: ServerResponse, start: (tell: (change: Change) => void) => () => void): void;
  /** Tells every open page. */
  tellAll(change: Change): void;
  stop(): void;
};

/** Keeps the connection from looking dead. */
const beatMs = 15_000;

export function createLiveFeed<Change>(): LiveFeed<Change> {
  const streams = new Set<ServerResponse>();
  const tell = (stream: ServerResponse, change: Change) =>
    void stream.write(`data: ${JSON.stringify(change)}\n\n`);
  const beats = setInterval(() => {
    for (const stream of streams) stream.write(': still here\n\n');
  }, beatMs);
  beats.unref();

  return {
    open(response, start) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 500\n\n');
      streams.add(response);
      const end = start((change) => tell(response, change));
      response.on('close', () => {
        streams.delete(response);
        end();
      });
    },
    tellAll(change) {
      for (const stream of streams) tell(stream, change);
    },
    stop() {
      clearInterval(beats);
      for (const stream of streams) stream.end();
    },
  };
}
