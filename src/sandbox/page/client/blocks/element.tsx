import { useState } from 'react';
import type { Json } from '../../../types.ts';
import type { Place } from '../../protocol.ts';
import { usePage } from '../state/page-context.tsx';
import { ButtonElement } from './button-element.tsx';
import { Choices } from './choices.tsx';
import { useConfirm } from './confirm.tsx';
import { ExternalSelect } from './external-select.tsx';
import { FeedbackButtons } from './feedback-buttons.tsx';
import { Field } from './field.tsx';
import { useForm } from './form.tsx';
import { initialValue } from './initial-value.ts';
import { OverflowMenu } from './overflow-menu.tsx';
import { Select } from './select.tsx';

type Props = {
  element: Json;
  blockId: string;
  place: Place;
  /** In an input block a change is kept for the submission; elsewhere it is told to the app at once. */
  input?: { id: string; describedBy: string | undefined; dispatches: boolean };
};

/** Any interactive element: draws it by its type and sends on what is done with it. */
export function Element({ element, blockId, place, input }: Props) {
  const { act } = usePage();
  const form = useForm();
  const { ask, dialog } = useConfirm(element.confirm);
  const [busy, setBusy] = useState(false);
  const [own, setOwn] = useState<string>();
  const actionId = String(element.action_id ?? '');
  const value = form?.values[blockId]?.[actionId] ?? own ?? initialValue(element);

  const send = async (chosen?: string) => {
    setBusy(true);
    await act({ do: 'press', place, blockId, actionId, ...(chosen !== undefined && { value: chosen }) });
    setBusy(false);
  };
  const press = (chosen?: string) => ask(() => void send(chosen));
  const change = (next: string) => {
    setOwn(next);
    form?.set(blockId, actionId, next);
    if (!input || input.dispatches) press(next);
  };
  const shared = { element, value, change, id: input?.id, describedBy: input?.describedBy };

  return (
    <>
      {draw()}
      {dialog}
    </>
  );

  function draw() {
    switch (element.type) {
      case 'button':
      case 'icon_button':
      case 'workflow_button':
        return (
          <ButtonElement
            element={element}
            busy={busy}
            onPress={() => press(element.value === undefined ? undefined : String(element.value))}
          />
        );
      case 'feedback_buttons':
        return <FeedbackButtons element={element} onPress={press} />;
      case 'overflow':
        return <OverflowMenu element={element} onPick={press} />;
      case 'radio_buttons':
      case 'checkboxes':
        return <Choices {...shared} />;
      case 'external_select':
      case 'multi_external_select':
        return <ExternalSelect {...shared} place={place} blockId={blockId} />;
      case 'static_select':
      case 'multi_static_select':
      case 'users_select':
      case 'multi_users_select':
      case 'channels_select':
      case 'multi_channels_select':
      case 'conversations_select':
      case 'multi_conversations_select':
        return <Select {...shared} />;
      default:
        return <Field {...shared} />;
    }
  }
}
