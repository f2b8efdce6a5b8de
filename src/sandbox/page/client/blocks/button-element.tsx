import type { Json } from '../../../types.ts';
import { Icon } from '../frame/icons.tsx';
import { stringOf, textOf } from './read-block.ts';

type Props = { element: Json; busy: boolean; onPress: () => void };

/** A button, which may also be a link, or an icon alone. */
export function ButtonElement({ element, busy, onPress }: Props) {
  const text = plain(textOf(element.text));
  const label = stringOf(element.accessibility_label) || undefined;
  const url = stringOf(element.url);
  if (url !== '')
    return (
      <a className="button" href={url} target="_blank" rel="noreferrer" aria-label={label} onClick={onPress}>
        {text}
      </a>
    );
  if (element.type === 'icon_button')
    return (
      <button type="button" className="icon-button" title={text} disabled={busy} onClick={onPress}>
        <Icon name="trash" />
        <span className="sr-only">{label ?? text}</span>
      </button>
    );
  return (
    <button
      type="button"
      className={`button button-${stringOf(element.style) || 'plain'}`}
      aria-label={label}
      aria-busy={busy}
      disabled={busy}
      onClick={onPress}
    >
      {text}
    </button>
  );
}

/** A plain_text object is escaped like any other text. */
function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
