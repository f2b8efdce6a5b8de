/** The values of a form that is being filled in, and what was wrong with them, for the inputs of a modal. */
import { createContext, useContext } from 'react';
import type { FormValues } from '../../protocol.ts';

export type Form = {
  values: FormValues;
  set(blockId: string, actionId: string, value: string): void;
  /** By block. */
  errors: Record<string, string>;
};

export const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form | undefined {
  return useContext(FormContext);
}
