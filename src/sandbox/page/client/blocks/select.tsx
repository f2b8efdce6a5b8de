import { usePage } from '../state/page-context.tsx';
import type { ControlProps } from './control.ts';
import { optionsOf } from './options.ts';
import { textOf } from './read-block.ts';
import { ToggleList } from './toggle-list.tsx';

/** A menu of known options: the browser's own for one, a list to tick for several. */
export function Select({ element, value, change, id, describedBy }: ControlProps) {
  const { workspace, strings } = usePage();
  const groups = optionsOf(element, workspace);
  const placeholder = textOf(element.placeholder) || strings.choose;
  if (String(element.type).startsWith('multi_'))
    return (
      <ToggleList
        kind="checkbox"
        label={placeholder}
        options={groups.flatMap(({ options }) => options)}
        value={value}
        change={change}
        describedBy={describedBy}
      />
    );
  return (
    <select
      id={id}
      className="select"
      aria-label={id ? undefined : placeholder}
      aria-describedby={describedBy}
      value={value}
      onChange={(event) => change(event.target.value)}
    >
      {value === '' && <option value="">{placeholder}</option>}
      {groups.map((group) =>
        group.label === '' ? (
          group.options.map((option) => <SelectOption key={option.value} {...option} />)
        ) : (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <SelectOption key={option.value} {...option} />
            ))}
          </optgroup>
        ),
      )}
    </select>
  );
}

function SelectOption({ value, label }: { value: string; label: string }) {
  return <option value={value}>{label}</option>;
}
