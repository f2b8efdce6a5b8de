import { describe, expect, it } from 'vitest';
import { subjectsFor } from '../../../src/answering/slots/subjects.ts';
import { buildCatalog } from '../../../src/knowledge/catalog.ts';
import { HARBOUR } from '../harbour.ts';

const catalog = buildCatalog(HARBOUR);

describe('subjectsFor', () => {
  it.each([
    ['oldquay', ['oldquay', 'east-dock']],
    ['east-dock', ['east-dock']],
    ['hillside', ['hillside']],
    ['mara-finn', ['mara-finn', 'saltmouth']],
  ])('takes for %s its parks and its employer', (id, subjects) => {
    expect(subjectsFor(id, catalog)).toEqual(subjects);
  });

  it.each([
    ['saltmouth', 'oldquay'],
    ['saltmouth', 'east-dock'],
    ['northshore', 'saltmouth'],
  ])('never takes for %s what lies in an area of its own, such as %s', (id, other) => {
    expect(subjectsFor(id, catalog)).not.toContain(other);
  });
});
