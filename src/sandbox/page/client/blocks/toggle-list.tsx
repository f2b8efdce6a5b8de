import { useId } from 'react';
import type { Option } from './options.ts';

type Props = {
  kind: 'checkbox' | 'radio';
  label: string;
  options: Option[];
  /** The values ticked, joined by commas. */
  value: string;
  change(value: string): void;
  describedBy: string | undefined;
};

/** Options to tick, one or several. */
export function ToggleList({ kind, label, options, value, change, describedBy }: Props) {
  const name = useId();
  const ticked = new Set(value.split(',').filter(Boolean));
  const toggle = (option: string) => {
    if (kind === 'radio') return change(option);
    const next = options.map((one) => one.value).filter((one) => ticked.has(one) !== (one === option));
    change(next.join(','));
  };
  return (
    <fieldset className="toggles" aria-describedby={describedBy}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="toggle">
          <input
            type={kind}
            name={name}
            checked={ticked.has(option.value)}
            onChange={() => toggle(option.value)}
          />
          <span>
            {option.label}
            {option.detail && <small>{option.detail}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
