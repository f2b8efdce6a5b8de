// The forms of a command that need more than the record: the store, and who asks.
import type { WebClient } from '@slack/web-api';
import type { Lang } from '../../../knowledge/types.ts';
import type { Message } from '../../blocks/message.ts';
import type { CommandForm } from '../../strings/strings.ts';
import type { Services } from '../services.ts';
import { splitLine } from './command-line.ts';
import { listGaps } from './list-gaps.ts';
import { namesReceipt, showReceipt } from './show-receipt.ts';

/** A command line as it reaches one of these. */
export interface CommandRequest {
  /** What stands after the word. */
  readonly text: string;
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly lang: Lang;
  readonly client: WebClient;
}

export interface ServedForm {
  readonly name: CommandForm;
  /** Any of these first chooses the form. */
  readonly words: readonly string[];
  /** Whether what stands after the word belongs to the form; where not, the line is something else. */
  readonly accepts: (text: string) => boolean;
  readonly serve: (services: Services, request: CommandRequest) => Promise<Message>;
}

/** Forms of `/campaign`, in the order in which the help lists them. */
export const SERVED: readonly ServedForm[] = [
  {
    name: 'gaps',
    words: ['gaps', '缺口', '待补'],
    accepts: (text) => text === '',
    serve: listGaps,
  },
  {
    name: 'receipt',
    words: ['receipt', '回执', '回執'],
    accepts: namesReceipt,
    serve: showReceipt,
  },
];

/** The form a line is written in, with the text after its word; undefined where it is none of these. */
export function findServedForm(
  command: string,
  line: string,
): { readonly form: ServedForm; readonly text: string } | undefined {
  if (command !== '/campaign') return undefined;
  const [word, text] = splitLine(line);
  const form = SERVED.find(({ words, accepts }) => words.includes(word) && accepts(text));
  return form && { form, text };
}
