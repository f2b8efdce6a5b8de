import type { Ref } from 'react';
import { usePage } from '../state/page-context.tsx';
import { Icon } from './icons.tsx';

type Props = { ref: Ref<HTMLButtonElement>; isOpen: boolean; open: (isOpen: boolean) => void };

export function InspectorButton({ ref, isOpen, open }: Props) {
  const { strings } = usePage();
  return (
    <button
      ref={ref}
      type="button"
      className="top-button"
      aria-expanded={isOpen}
      title={strings.inspector.open}
      onClick={() => open(!isOpen)}
    >
      <Icon name="pulse" />
      <span className="sr-only">{strings.inspector.title}</span>
    </button>
  );
}
