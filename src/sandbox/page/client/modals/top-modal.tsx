import { useMemo, useState } from 'react';
import type { View } from '../../../types.ts';
import type { FormValues } from '../../protocol.ts';
import { BlockList } from '../blocks/block-list.tsx';
import { type Form, FormContext } from '../blocks/form.tsx';
import { isObject, textOf } from '../blocks/read-block.ts';
import { useReturnedFocus } from '../frame/use-returned-focus.ts';
import { usePage } from '../state/page-context.tsx';
import { Dialog } from './dialog.tsx';
import { missingInputs } from './missing-inputs.ts';

/** The innermost modal the app has open for whoever looks. */
export function TopModal() {
  const { workspace } = usePage();
  const view = workspace.views.at(-1);
  return view ? <OpenModal view={view} /> : null;
}

/** Stays while one modal takes the place of another, and knows where the focus was before the first. */
function OpenModal({ view }: { view: View }) {
  useReturnedFocus();
  return <Modal key={view.id} view={view} />;
}

function Modal({ view }: { view: View }) {
  const { strings, act } = usePage();
  const [values, setValues] = useState<FormValues>({});
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const form = useMemo<Form>(
    () => ({
      values,
      errors,
      set(blockId, actionId, value) {
        setValues((known) => ({ ...known, [blockId]: { ...known[blockId], [actionId]: value } }));
        setErrors(({ [blockId]: _, ...others }) => others);
      },
    }),
    [values, errors],
  );
  const submit = async () => {
    const missing = missingInputs(view.blocks, values);
    if (missing.length > 0) return setErrors(Object.fromEntries(missing.map((id) => [id, strings.required])));
    setBusy(true);
    const result = await act({ do: 'submit', viewId: view.id, values });
    setBusy(false);
    if (result.ok && isObject(result.errors))
      setErrors(Object.fromEntries(Object.entries(result.errors).map(([id, error]) => [id, String(error)])));
  };
  const close = () => void act({ do: 'close', viewId: view.id });
  const submitText = textOf(view.submit);
  return (
    <Dialog title={textOf(view.title)} onClose={close}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="dialog-body">
          <FormContext value={form}>
            <BlockList blocks={view.blocks} place={{ viewId: view.id }} />
          </FormContext>
        </div>
        <footer className="dialog-foot">
          <button type="button" className="button" onClick={close}>
            {textOf(view.close) || (submitText ? strings.cancel : strings.close)}
          </button>
          {submitText && (
            <button
              type="submit"
              className="button button-primary button-solid"
              disabled={busy}
              aria-busy={busy}
            >
              {submitText}
            </button>
          )}
        </footer>
      </form>
    </Dialog>
  );
}
