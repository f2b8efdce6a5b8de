import { useState } from 'react';
import type { Json } from '../../../types.ts';
import { Icon } from '../frame/icons.tsx';
import { usePage } from '../state/page-context.tsx';
import { isObject, stringOf, textOf } from './read-block.ts';

/** Thumb up and down; the one pressed last stays pressed. */
export function FeedbackButtons({ element, onPress }: { element: Json; onPress: (value: string) => void }) {
  const { strings } = usePage();
  const [pressed, setPressed] = useState<string>();
  const sides = [
    { side: 'good', icon: 'up', button: element.positive_button },
    { side: 'bad', icon: 'down', button: element.negative_button },
  ] as const;
  return (
    <>
      {sides.map(({ side, icon, button }) => {
        if (!isObject(button)) return null;
        const value = stringOf(button.value);
        const label = stringOf(button.accessibility_label) || textOf(button.text) || strings[side];
        return (
          <button
            key={side}
            type="button"
            className="icon-button feedback"
            title={label}
            aria-pressed={pressed === value}
            onClick={() => {
              setPressed(value);
              onPress(value);
            }}
          >
            <Icon name={icon} />
            <span className="sr-only">{label}</span>
          </button>
        );
      })}
    </>
  );
}
