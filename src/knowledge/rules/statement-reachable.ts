import type { Rule } from './rule.ts';

/** A statement can be asked for. */
export const statementReachable: Rule = {
  code: 'STATEMENT_UNREACHABLE',
  severity: 'error',
  description: 'A statement has an alias and names the questions it answers.',
  remedy: 'add aliases as people would type them, and answers: [what]',
  *check({ pack }) {
    for (const [index, { id, aliases, answers }] of pack.statements.entries()) {
      const at = ['statements', index];
      if (aliases.zh.length + aliases.en.length === 0) yield { at, message: `"${id}" has no alias` };
      if (answers.length === 0) yield { at, message: `"${id}" does not say which questions it answers` };
    }
  },
};
