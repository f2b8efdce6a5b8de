import { type Block, Message } from 'slack-blocks-to-jsx';
import type { Json } from '../../../types.ts';
import { nameOf, usePage } from '../state/page-context.tsx';
import { richTextOf } from './mrkdwn.ts';
import { isObject, stringOf } from './read-block.ts';

/** A block as the library draws it, with the names of this workspace. */
export function DrawnBlock({ block }: { block: Json }) {
  const { workspace, theme } = usePage();
  const everybody = [...workspace.people.map(({ id }) => id), workspace.bot.user_id];
  const data = {
    users: everybody.map((id) => ({ id, name: nameOf(workspace, id) })),
    channels: workspace.conversations.map(({ id, name }) => ({ id, name })),
  };
  return (
    <div className="blocks" data-theme={theme}>
      <Message
        blocks={[block as unknown as Block]}
        name=""
        logo=""
        withoutWrapper
        theme={theme}
        data={data}
      />
    </div>
  );
}

/** A text object. */
export function TextView({ text }: { text: unknown }) {
  if (!isObject(text)) return null;
  const kind = text.type === 'mrkdwn' ? 'mrkdwn' : 'plain_text';
  return <DrawnBlock block={{ type: 'rich_text', elements: richTextOf(stringOf(text.text), kind) }} />;
}
