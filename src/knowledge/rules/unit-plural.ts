import { quote } from '../finding.ts';
import type { Rule } from './rule.ts';

/** What is counted has an English plural. */
export const unitPlural: Rule = {
  code: 'PLURAL_MISSING',
  severity: 'warning',
  description: 'A unit of kind count or quantity has its English plural.',
  remedy: 'add plural: days for day; where the word does not change, repeat it, as in plural: km',
  *check({ pack }) {
    for (const [index, { kind, name, plural, prefix }] of pack.units.entries()) {
      const isCounted = kind === 'count' || kind === 'quantity';
      if (!isCounted || plural !== undefined || prefix !== undefined) continue;
      yield {
        at: ['units', index],
        message: `five of ${quote(name.en)} would read ${quote(`5 ${name.en}`)}`,
      };
    }
  },
};
