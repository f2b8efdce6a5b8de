import { Dialog } from './dialog.tsx';

type Props = {
  title: string;
  text: string;
  confirm: string;
  deny: string;
  isDanger?: boolean;
  onAnswer: (yes: boolean) => void;
};

/** Asks yes or no. */
export function ConfirmDialog({ title, text, confirm, deny, isDanger, onAnswer }: Props) {
  return (
    <Dialog title={title} size="small" onClose={() => onAnswer(false)}>
      <div className="dialog-body">
        <p>{text}</p>
      </div>
      <footer className="dialog-foot">
        <button type="button" className="button" onClick={() => onAnswer(false)}>
          {deny}
        </button>
        <button
          type="button"
          className={`button button-${isDanger ? 'danger' : 'primary'} button-solid`}
          onClick={() => onAnswer(true)}
        >
          {confirm}
        </button>
      </footer>
    </Dialog>
  );
}
