import { usePage } from '../state/page-context.tsx';
import { Icon } from './icons.tsx';

type Props = { isOpen: boolean; open: (isOpen: boolean) => void };

export function InspectorButton({ isOpen, open }: Props) {
  const { strings } = usePage();
  return (
    <button
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
