import type { Finding } from '../../src/knowledge/finding.ts';

export const FINDING: Finding = {
  file: 'units/a.yml',
  line: 3,
  column: 5,
  code: 'ID_DUPLICATE',
  severity: 'error',
  message: 'the id "one" is taken',
  remedy: 'give one of the two another id',
};
