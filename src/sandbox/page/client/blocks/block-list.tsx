/**
 * Blocks, one below the other. What is only looked at is drawn by slack-blocks-to-jsx; what is used (buttons,
 * menus, inputs) and what the library lacks is drawn here: it tells nobody of a press, and has no data tables.
 */
import type { Json } from '../../../types.ts';
import type { Place } from '../../protocol.ts';
import { Chart } from './chart.tsx';
import { DataTable } from './data-table.tsx';
import { DrawnBlock, TextView } from './drawn-block.tsx';
import { Element } from './element.tsx';
import { InputBlock } from './input-block.tsx';
import { objectsIn } from './read-block.ts';
import { ContextBlock, SectionBlock } from './section-block.tsx';

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
    case 'section':
      return <SectionBlock block={block} place={place} />;
    case 'context':
      return <ContextBlock block={block} />;
    case 'header':
      return (
        <h3 className="header-block">
          <TextView text={block.text} />
        </h3>
      );
    case 'divider':
      return <hr className="divider" />;
    default:
      return <DrawnBlock block={block} />;
  }
}
