import { useId } from 'react';
import type { Json } from '../../../types.ts';
import type { Place } from '../../protocol.ts';
import { usePage } from '../state/page-context.tsx';
import { Element } from './element.tsx';
import { useForm } from './form.tsx';
import { isObject, textOf } from './read-block.ts';

/** A labelled input with its hint and what was wrong with it. */
export function InputBlock({ block, place }: { block: Json; place: Place }) {
  const { strings } = usePage();
  const form = useForm();
  const id = useId();
  if (!isObject(block.element)) return null;
  const blockId = String(block.block_id ?? '');
  const error = form?.errors[blockId];
  const hint = textOf(block.hint);
  const describedBy = error || hint ? `${id}-about` : undefined;
  return (
    <div className="input-block" data-faulty={error !== undefined}>
      <label htmlFor={id}>
        {textOf(block.label)}
        {block.optional === true && <span className="optional"> {strings.optional}</span>}
      </label>
      <Element
        element={block.element}
        blockId={blockId}
        place={place}
        input={{ id, describedBy, dispatches: block.dispatch_action === true }}
      />
      {describedBy && (
        <p
          id={describedBy}
          className={error ? 'input-error' : 'input-hint'}
          role={error ? 'alert' : undefined}
        >
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
