import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { buildCatalog } from '../../src/knowledge/catalog.ts';
import { parsePack } from '../../src/knowledge/parse-pack.ts';
import { parsePeriod } from '../../src/knowledge/period.ts';
import type { PackFile } from '../../src/knowledge/read-files.ts';
import {
  BOUNDS,
  ENTITY_TYPES,
  MEASURES,
  QUESTION_WORDS,
  STATUSES,
  UNIT_KINDS,
} from '../../src/knowledge/types.ts';
import { indexOf } from '../make-index.ts';

const GUIDELINES = readFileSync('knowledge/GUIDELINES.md', 'utf8');

/** The text under a heading. */
function sectionOf(heading: string): string {
  const [, after = ''] = GUIDELINES.split(`\n## ${heading}\n`);
  return after.split('\n## ')[0] ?? '';
}

/** Every code that `check` reports; what is thrown goes to no curator, and a proposal's own code is told in its form. */
function codesInUse(): string[] {
  const sources = readdirSync('src/knowledge', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && path !== 'propose-observation.ts')
    .map((path) =>
      readFileSync(join('src/knowledge', path), 'utf8').replace(/new BotError\(\s*'[A-Z_]+'/g, ''),
    );
  return sources.flatMap((text) => text.match(/(?<=')[A-Z]+(?:_[A-Z0-9]+)+(?=')/g) ?? []);
}

/** The files of the pack that the guidelines print as an example. */
function starterFiles(): PackFile[] {
  const [, block = ''] = /```yaml\n(# pack\.yml\n[^`]*)```/.exec(GUIDELINES) ?? [];
  const [, ...parts] = block.split(/^# (\S+\.yml)\n/m);
  return parts.flatMap((path, at) => (at % 2 === 0 ? [{ path, text: parts[at + 1] ?? '' }] : []));
}

describe('the guidelines', () => {
  it('say of every finding what to do, and of none that does not exist', () => {
    const told = sectionOf('What check finds').match(/(?<=`)[A-Z]+(?:_[A-Z0-9]+)+(?=`)/g) ?? [];

    expect([...told].sort()).toEqual([...new Set(codesInUse())].sort());
  });

  it.each([
    ['How to write a figure', [...BOUNDS, ...STATUSES]],
    ['A new statistical variable', MEASURES],
    ['Units', UNIT_KINDS],
    ['Entities', ENTITY_TYPES],
    ['Statements', QUESTION_WORDS],
  ])('name under "%s" every word that may be chosen', (heading, words) => {
    const section = sectionOf(heading);

    expect(words.filter((word) => !section.includes(`\`${word}\``))).toEqual([]);
  });

  it('write periods that can be read', () => {
    const written = sectionOf('How to write a figure').match(/(?<=`)\d{4}(?:-[^`]*|\/[^`]*)?(?=`)/g) ?? [];

    expect(written.length).toBeGreaterThan(10);
    expect(written.filter((period) => !parsePeriod(period).ok)).toEqual([]);
  });

  it('lead only to headings that are there', () => {
    const headings = [...GUIDELINES.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
      heading.toLowerCase().replaceAll(' ', '-'),
    );
    const links = [...GUIDELINES.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = '']) => link);

    expect(links.filter((link) => !headings.includes(link))).toEqual([]);
  });
});

describe('the pack that the guidelines begin with', () => {
  const { pack, findings } = parsePack(starterFiles());

  it('has no findings', () => {
    expect(findings).toEqual([]);
  });

  it('answers its own examples', () => {
    if (!pack) throw new Error('the pack in the guidelines is not sound');
    const index = indexOf(buildCatalog(pack).pack);
    const questions = [...pack.examples.zh, ...pack.examples.en, 'visits to the library in 2024'];

    for (const text of questions) {
      const answer = answerQuestion(index, { text, today: '2025-03-01' });
      expect(answer.observations.map(({ value }) => value)).toEqual(['412000']);
    }
  });
});
