import { usePage } from '../state/page-context.tsx';
import type { ControlProps } from './control.ts';
import { readOption } from './options.ts';
import { objectsIn } from './read-block.ts';
import { ToggleList } from './toggle-list.tsx';

/** Radio buttons and checkboxes. */
export function Choices({ element, value, change, describedBy }: ControlProps) {
  const { strings } = usePage();
  return (
    <ToggleList
      kind={element.type === 'checkboxes' ? 'checkbox' : 'radio'}
      label={strings.choose}
      options={objectsIn(element.options).map(readOption)}
      value={value}
      change={change}
      describedBy={describedBy}
    />
  );
}
