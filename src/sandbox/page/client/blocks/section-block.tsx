import type { Json } from '../../../types.ts';
import type { Place } from '../../protocol.ts';
import { TextView } from './drawn-block.tsx';
import { Element } from './element.tsx';
import { ImageView } from './image-view.tsx';
import { isObject, objectsIn } from './read-block.ts';

/** A text, fields in two columns, and what stands beside them. */
export function SectionBlock({ block, place }: { block: Json; place: Place }) {
  const fields = objectsIn(block.fields);
  const { accessory } = block;
  return (
    <div className="section">
      <div className="section-text">
        <TextView text={block.text} />
        {fields.length > 0 && (
          <div className="fields">
            {fields.map((field, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a field is its place.
              <TextView key={index} text={field} />
            ))}
          </div>
        )}
      </div>
      {isObject(accessory) &&
        (accessory.type === 'image' ? (
          <ImageView element={accessory} className="section-image" />
        ) : (
          <Element element={accessory} blockId={String(block.block_id ?? '')} place={place} />
        ))}
    </div>
  );
}

/** Small grey lines and pictures side by side. */
export function ContextBlock({ block }: { block: Json }) {
  return (
    <div className="context">
      {objectsIn(block.elements).map((element, index) =>
        element.type === 'image' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: an element is its place.
          <ImageView key={index} element={element} className="context-image" />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: an element is its place.
          <TextView key={index} text={element} />
        ),
      )}
    </div>
  );
}
