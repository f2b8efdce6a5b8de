import { quote } from '../finding.ts';
import { foldName } from '../fold-name.ts';
import type { Rule } from './rule.ts';
import { namesOf } from './shared-names.ts';

/** The bare name of an amount asks for the amount, never for the rank by it. */
export const rankNameApart: Rule = {
  code: 'RANK_NAMED_LIKE_AMOUNT',
  severity: 'warning',
  description: 'No name or alias of a rank belongs to a level or a count.',
  remedy: 'write the alias of the rank longer (visits ranking), and put the bare noun into its terms',
  *check({ pack }) {
    const amounts = new Map(
      pack.variables.flatMap((variable, index) =>
        variable.measure === 'level' || variable.measure === 'count'
          ? namesOf(variable).map(({ text, at }) => [foldName(text), ['variables', index, ...at]] as const)
          : [],
      ),
    );
    for (const [index, variable] of pack.variables.entries()) {
      if (variable.measure !== 'rank') continue;
      for (const { text, at } of namesOf(variable)) {
        const other = amounts.get(foldName(text));
        if (!other) continue;
        yield { at: ['variables', index, ...at], message: `${quote(text)} names an amount too`, other };
      }
    }
  },
};
