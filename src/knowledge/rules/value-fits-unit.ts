import { quote } from '../finding.ts';
import type { Measure, UnitKind } from '../types.ts';
import { hasScaleWord } from '../value.ts';
import type { Rule } from './rule.ts';

const WHOLE = /^\d+$/;

/** A value is one its variable can have. */
export const valueFitsUnit: Rule = {
  code: 'VALUE_UNIT_MISMATCH',
  severity: 'error',
  description:
    'A rank is a whole number from 1, a count a whole number from 0, and a percentage has no 万 or billion.',
  remedy: 'correct the value, or choose a variable with the right unit',
  *check({ pack, writtenValues }) {
    const units = new Map(pack.units.map((unit) => [unit.id, unit]));
    const variables = new Map(pack.variables.map((variable) => [variable.id, variable]));
    for (const [index, { value, variable: variableId }] of pack.observations.entries()) {
      const variable = variables.get(variableId);
      const unit = variable && units.get(variable.unit);
      if (!variable || !unit) continue;
      const written = writtenValues[index] ?? value;
      const fault = mismatch(unit.kind, variable.measure, value, written);
      if (fault) yield { at: ['observations', index, 'value'], message: `${quote(written)} ${fault}` };
    }
  },
};

function mismatch(kind: UnitKind, measure: Measure, value: string, written: string): string | undefined {
  switch (kind) {
    case 'rank':
      return WHOLE.test(value) && value !== '0'
        ? undefined
        : 'is not a place in a ranking: 1, 2, 3 and so on';
    case 'count':
      return WHOLE.test(value) ? undefined : 'is not a number of things: it cannot be negative or fractional';
    case 'percent':
      if (hasScaleWord(written)) return 'is an amount, and the variable is in percent';
      return measure === 'share' && value.startsWith('-') ? 'is negative, and a share cannot be' : undefined;
    case 'currency':
    case 'quantity':
      return undefined;
  }
}
