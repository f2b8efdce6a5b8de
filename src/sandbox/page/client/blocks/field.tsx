import type { ControlProps } from './control.ts';
import { textOf } from './read-block.ts';

const inputTypes: Record<string, string> = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'number',
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
};

/** A field to type in: text of one line or several, a number, a date, a time. */
export function Field({ element, value, change, id, describedBy }: ControlProps) {
  const type = inputTypes[String(element.type)];
  if (type === undefined) return null;
  const placeholder = textOf(element.placeholder);
  const shared = {
    id,
    className: 'text-input',
    'aria-describedby': describedBy,
    'aria-label': id ? undefined : placeholder,
    placeholder,
    maxLength: typeof element.max_length === 'number' ? element.max_length : undefined,
  };
  if (element.multiline === true)
    return <textarea {...shared} rows={4} value={value} onChange={(event) => change(event.target.value)} />;
  // The protocol has seconds since 1970 where the browser has a local date and time.
  const isMoment = type === 'datetime-local';
  const shown = isMoment && value !== '' ? localMoment(Number(value)) : value;
  return (
    <input
      {...shared}
      type={type}
      step={element.is_decimal_allowed === true ? 'any' : undefined}
      min={typeof element.min_value === 'string' ? element.min_value : undefined}
      max={typeof element.max_value === 'string' ? element.max_value : undefined}
      value={shown}
      onChange={({ target }) =>
        change(isMoment && target.value !== '' ? String(Date.parse(target.value) / 1000) : target.value)
      }
    />
  );
}

function localMoment(seconds: number): string {
  const at = new Date(seconds * 1000);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
