import type { Observation } from '../../knowledge/types.ts';
import type { Derivation } from '../observations/derive.ts';

/** What came of figures that a question holds against one another. */
export interface Reckoned {
  readonly result: Derivation;
  readonly operands: readonly Observation[];
}
