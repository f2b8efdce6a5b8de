import { type ComponentProps, memo, useMemo } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import type { Json } from '../../../types.ts';
import { nameOf, type Theme, usePage } from '../state/page-context.tsx';
import { richTextOf } from './mrkdwn.ts';
import { isObject, stringOf } from './read-block.ts';

/** A block as the library draws it, with the names of this workspace. */
export function DrawnBlock({ block }: { block: Json }) {
  const { workspace, theme } = usePage();
  const { people, bot, conversations } = workspace;
  const names = useMemo(() => namesIn({ people, bot, conversations }), [people, bot, conversations]);
  return (
    <div className="blocks" data-theme={theme}>
      <LibraryBlock block={block} theme={theme} names={names} />
    </div>
  );
}

/** A text object. */
export function TextView({ text }: { text: unknown }) {
  const block = useMemo(() => {
    const { type, text: written } = isObject(text) ? text : {};
    const kind = type === 'mrkdwn' ? 'mrkdwn' : 'plain_text';
    return { type: 'rich_text', elements: richTextOf(stringOf(written), kind) };
  }, [text]);
  return isObject(text) ? <DrawnBlock block={block} /> : null;
}

type Names = NonNullable<ComponentProps<typeof Message>['data']>;

/** Drawing is dear, and a message stays what it is when another comes. */
const LibraryBlock = memo(({ block, theme, names }: { block: Json; theme: Theme; names: Names }) => (
  <Message blocks={[block as unknown as Block]} name="" logo="" withoutWrapper theme={theme} data={names} />
));

function namesIn(workspace: Parameters<typeof nameOf>[0]): Names {
  const { people, bot, conversations } = workspace;
  const everybody = [...people.map(({ id }) => id), bot.user_id];
  return {
    users: everybody.map((id) => ({ id, name: nameOf(workspace, id) })),
    channels: conversations.map(({ id, name }) => ({ id, name })),
  };
}
