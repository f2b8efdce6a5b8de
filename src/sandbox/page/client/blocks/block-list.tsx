/**
 * Blocks, one below the other. What is only looked at is drawn by slack-blocks-to-jsx; what is used (buttons,
 * menus, inputs) and what the library lacks is drawn here, since it tells nobody of a press.
 */
import { type Block, Message } from 'slack-blocks-to-jsx';
import type { Json } from '../../../types.ts';
import type { Place } from '../../protocol.ts';
import { nameOf, usePage } from '../state/page-context.tsx';
import { Chart } from './chart.tsx';
import { DataTable } from './data-table.tsx';
import { Element } from './element.tsx';
import { InputBlock } from './input-block.tsx';
import { isObject, objectsIn } from './read-block.ts';

type Props = { blocks: Json[]; place: Place };

export function BlockList({ blocks, place }: Props) {
  return (
    <div className="block-list">
      {blocks.map((block, index) => (
        <BlockView key={String(block.block_id ?? index)} block={block} place={place} />
      ))}
    </div>
  );
}

function BlockView({ block, place }: { block: Json; place: Place }) {
  const blockId = String(block.block_id ?? '');
  switch (block.type) {
    case 'actions':
    case 'context_actions':
      return (
        <div className={block.type === 'actions' ? 'actions' : 'actions context-actions'}>
          {objectsIn(block.elements).map((element, index) => (
            <Element
              key={String(element.action_id ?? index)}
              element={element}
              blockId={blockId}
              place={place}
            />
          ))}
        </div>
      );
    case 'input':
      return <InputBlock block={block} place={place} />;
    case 'data_table':
      return <DataTable block={block} />;
    case 'data_visualization':
      return <Chart block={block} />;
    default:
      return isObject(block.accessory) && block.accessory.type !== 'image' ? (
        <div className="with-accessory">
          <DrawnBlock block={withoutAccessory(block)} />
          <Element element={block.accessory} blockId={blockId} place={place} />
        </div>
      ) : (
        <DrawnBlock block={block} />
      );
  }
}

function withoutAccessory({ accessory: _, ...block }: Json): Json {
  return block;
}

/** A block as the library draws it, with the names of this workspace. */
function DrawnBlock({ block }: { block: Json }) {
  const { workspace, theme } = usePage();
  const everybody = [...workspace.people.map(({ id }) => id), workspace.bot.user_id];
  const data = {
    users: everybody.map((id) => ({ id, name: nameOf(workspace, id) })),
    channels: workspace.conversations.map(({ id, name }) => ({ id, name })),
  };
  return (
    <div className="blocks" data-theme={theme} data-block={String(block.type)}>
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
