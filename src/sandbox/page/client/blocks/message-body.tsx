import type { Shown } from '../state/conversation.ts';
import { BlockList } from './block-list.tsx';

/** What a message shows: its blocks, or its text where it has none. */
export function MessageBody({ message }: { message: Shown }) {
  const { blocks = [], text, channel, ts } = message;
  const drawn = blocks.length > 0 ? blocks : [{ type: 'section', text: { type: 'mrkdwn', text } }];
  return <BlockList blocks={drawn} place={{ channel, messageTs: ts }} />;
}
