import type { Measure, UnitKind } from '../types.ts';
import type { Rule } from './rule.ts';

/** The kinds of unit each measure can be counted in. */
const KINDS: Readonly<Record<Measure, readonly UnitKind[]>> = {
  level: ['currency', 'quantity', 'count', 'percent'],
  share: ['percent'],
  growth: ['percent'],
  rank: ['rank'],
  count: ['count'],
};

/** A variable's unit goes with its measure. */
export const measureFitsUnit: Rule = {
  code: 'MEASURE_UNIT_MISMATCH',
  severity: 'error',
  description: 'A share or growth is in percent, a rank in places, a count in things that are counted.',
  remedy: 'choose another unit or another measure',
  *check({ pack }) {
    const units = new Map(pack.units.map((unit) => [unit.id, unit]));
    for (const [index, { measure, unit: unitId }] of pack.variables.entries()) {
      const unit = units.get(unitId);
      if (!unit || KINDS[measure].includes(unit.kind)) continue;
      yield {
        at: ['variables', index, 'unit'],
        message: `the measure "${measure}" is not counted in "${unit.id}", which is of kind ${unit.kind}`,
      };
    }
  },
};
