import type { Json } from '../../../types.ts';

/** What every control of a form is handed. */
export type ControlProps = {
  element: Json;
  value: string;
  change(value: string): void;
  id: string | undefined;
  describedBy: string | undefined;
};
