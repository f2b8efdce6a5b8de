import type { Rule } from './rule.ts';

/** A rank says among whom. */
export const rankAmong: Rule = {
  code: 'RANK_WITHOUT_AMONG',
  severity: 'warning',
  description: 'An observation of a rank names the place within which it holds.',
  remedy: 'add among: with the province, city or other entity',
  *check({ pack }) {
    const ranks = new Set(pack.variables.filter(({ measure }) => measure === 'rank').map(({ id }) => id));
    for (const [index, { id, variable, among }] of pack.observations.entries()) {
      if (!ranks.has(variable) || among !== undefined) continue;
      yield { at: ['observations', index], message: `"${id}" is a rank and does not say among whom` };
    }
  },
};
