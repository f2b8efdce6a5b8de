import { useState } from 'react';
import { ConfirmDialog } from '../modals/confirm-dialog.tsx';
import { usePage } from '../state/page-context.tsx';
import { isObject, textOf } from './read-block.ts';

/** Asks before it acts where the app wants that: `ask` takes what to do, `dialog` is to be drawn. */
export function useConfirm(confirm: unknown) {
  const { strings } = usePage();
  const [waiting, wait] = useState<{ then: () => void }>();
  const ask = (then: () => void) => (isObject(confirm) ? wait({ then }) : then());
  const dialog =
    waiting && isObject(confirm) ? (
      <ConfirmDialog
        title={textOf(confirm.title)}
        text={textOf(confirm.text)}
        confirm={textOf(confirm.confirm) || strings.ok}
        deny={textOf(confirm.deny) || strings.cancel}
        isDanger={confirm.style === 'danger'}
        onAnswer={(yes) => {
          wait(undefined);
          if (yes) waiting.then();
        }}
      />
    ) : null;
  return { ask, dialog };
}
