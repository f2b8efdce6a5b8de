import type { Json } from '../../../types.ts';
import { PopUpMenu } from '../frame/pop-up-menu.tsx';
import { usePage } from '../state/page-context.tsx';
import { objectsIn, textOf } from './read-block.ts';

export function OverflowMenu({ element, onPick }: { element: Json; onPick: (value: string) => void }) {
  const { strings } = usePage();
  const items = objectsIn(element.options).map((option) => ({
    label: textOf(option.text),
    onPick: () => onPick(String(option.value)),
  }));
  return <PopUpMenu label={strings.moreActions} icon="more" items={items} />;
}
