/** Reads what a request brings, within the sandbox's bound. */
import type { IncomingMessage } from 'node:http';
import { limits } from './limits.ts';

/** The body as text; undefined when it is over the limit. What is over is read and dropped, so that the answer arrives. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limits.requestBytes * 16) return undefined;
    if (size <= limits.requestBytes) chunks.push(chunk);
  }
  return size > limits.requestBytes ? undefined : Buffer.concat(chunks).toString('utf8');
}
