import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/knowledge/finding.ts';
import { parsePack } from '../../src/knowledge/parse-pack.ts';
import { type PackFile, readPackFiles } from '../../src/knowledge/read-files.ts';

const GOOD = readPackFiles('tests/fixtures/packs/mill-town').files;

/** The good pack with one text replaced, in one file. */
function edit(path: string, from: string, to: string): PackFile[] {
  const target = GOOD.find((file) => file.path === path);
  if (!target?.text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return GOOD.map((file) => (file === target ? { path, text: file.text.replace(from, to) } : file));
}

function linesOf(files: readonly PackFile[]): string[] {
  return parsePack(files).findings.map(formatFinding);
}

function codesOf(files: readonly PackFile[]): string[] {
  return parsePack(files).findings.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

describe('a sound pack', () => {
  const { pack, findings } = parsePack(GOOD);

  it('has no findings', () => {
    expect(findings).toEqual([]);
    expect(pack?.topics).toEqual([{ id: 'mills', name: { zh: '磨坊', en: 'Mills' } }]);
  });

  it('comes with defaults filled in and values made exact', () => {
    expect(pack?.observations[1]).toEqual({
      id: 'output-2020',
      variable: 'mill-output',
      entity: 'mill-town',
      period: { start: '2020-01-01', end: '2020-12-31' },
      periodStated: true,
      value: '350000000',
      bound: 'over',
      status: 'actual',
      citation: { source: 'gazette-2021-03-05', section: 'numbers', paragraph: 1 },
    });
    expect(pack?.observations[2]?.value).toBe('40.5');
    expect(pack?.entities[0]?.aliases).toEqual({ zh: [], en: [] });
    expect(pack?.statements[0]?.topic).toBe('mills');
  });

  it('has a hash that follows every change and not the order of files', () => {
    const hash = pack?.hash;

    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(parsePack([...GOOD].reverse()).pack?.hash).toBe(hash);
    expect(parsePack(edit('observations/mills.yml', 'value: 12', 'value: 13')).pack?.hash).not.toBe(hash);
  });
});

describe('an entry at fault', () => {
  it.each([
    ['units/units.yml', 'prefix: RMB', 'prefx: RMB', 'units/units.yml:3 KEY_UNKNOWN'],
    ['units/units.yml', 'kind: rank, ', '', 'units/units.yml:4 KEY_MISSING'],
    ['units/units.yml', 'kind: rank', 'kind: place', 'units/units.yml:4 VALUE_NOT_ALLOWED'],
    ['observations/mills.yml', 'id: mills-2020', 'id: Mills_2020', 'observations/mills.yml:2 ID_INVALID'],
    ['entities/places.yml', 'en: Mill Town }', 'en: }', 'entities/places.yml:5 TRANSLATION_MISSING'],
    ['entities/places.yml', ', en: Mill Town }', ' }', 'entities/places.yml:5 TRANSLATION_MISSING'],
    ['entities/places.yml', 'en: Mill Town }', 'en: " " }', 'entities/places.yml:5 TRANSLATION_MISSING'],
    ['entities/places.yml', 'en: [Milltown]', 'en: Milltown', 'entities/places.yml:6 TYPE_WRONG'],
    [
      'observations/mills.yml',
      'period: 2020',
      'period: 2020-02-30',
      'observations/mills.yml:5 PERIOD_INVALID',
    ],
    ['observations/mills.yml', 'period: 2020', 'period: 2020-13', 'observations/mills.yml:5 PERIOD_INVALID'],
    [
      'observations/mills.yml',
      '2020-07/2020-12',
      '2020-12/2020-07',
      'observations/mills.yml:19 PERIOD_INVALID',
    ],
    ['observations/mills.yml', 'value: 12', 'value: a dozen', 'observations/mills.yml:6 VALUE_INVALID'],
    ['observations/mills.yml', 'value: 12', 'value: .inf', 'observations/mills.yml:6 TYPE_WRONG'],
    [
      'observations/mills.yml',
      'value: 12',
      'value: 12345678901234567',
      'observations/mills.yml:6 VALUE_INVALID',
    ],
    ['observations/mills.yml', 'value: 12', 'value:', 'observations/mills.yml:6 VALUE_EMPTY'],
    ['observations/mills.yml', 'paragraph: 1', 'paragraph: 0', 'observations/mills.yml:7 VALUE_NOT_ALLOWED'],
    [
      'sources/gazette.yml',
      '2021-03-05\n    time',
      '2021-02-29\n    time',
      'sources/gazette.yml:6 DATE_INVALID',
    ],
    ['sources/gazette.yml', '"08:30:00"', '"25:30:00"', 'sources/gazette.yml:7 VALUE_NOT_ALLOWED'],
    ['pack.yml', 'Europe/London', 'Europe/Shire', 'pack.yml:5 TIME_ZONE_INVALID'],
    ['statements/mills.yml', 'about: [mill-town]', 'about: []', 'statements/mills.yml:4 VALUE_NOT_ALLOWED'],
    [
      'statements/mills.yml',
      'topic: { id: mills, name: { zh: 磨坊, en: Mills } }\n',
      '',
      'statements/mills.yml:2 TOPIC_MISSING',
    ],
    [
      'variables/mills.yml',
      'topic: { id: mills, name: { zh: 磨坊, en: Mills } }\n',
      '',
      'variables/mills.yml:1 KEY_MISSING',
    ],
    ['variables/mills.yml', 'variables:', 'variable:', 'variables/mills.yml:1 LIST_MISSING'],
    ['units/units.yml', 'units:', 'extra: 1\nunits:', 'units/units.yml:1 KEY_UNKNOWN'],
  ])('in %s: %j for %j', (path, from, to, expected) => {
    expect(codesOf(edit(path, from, to))).toEqual([expected]);
  });

  it('says what to do', () => {
    expect(linesOf(edit('observations/mills.yml', 'period: 2020', 'period: 2020-02-30'))).toEqual([
      'observations/mills.yml:5:13 PERIOD_INVALID "2020-02-30" has no day 30: that month has 29 days ' +
        '(write 2022, 2022-H1, 2022-Q1, 2022-04, 2022-04-20, or two of these with a slash: 2022-01/2022-03)',
    ]);
  });
});

describe('a pack at fault', () => {
  it.each(['Mill_Output', 'mill output', 'mill--output'])(
    'hears of an id written %s once, and not of each reference to it',
    (id) => {
      const codes = codesOf(edit('variables/mills.yml', 'id: mill-output', `id: ${id}`));

      expect(codes.map((line) => line.split(' ')[1])).toEqual(['ID_INVALID']);
    },
  );

  it('gets every finding at once, causes before what they cause', () => {
    const files = edit('units/units.yml', 'prefix: RMB', 'prefx: RMB')
      .map((file) => ({ ...file, text: file.text.replace('among: shire', 'among: gondor') }))
      .map((file) => ({ ...file, text: file.text.replace('zh: 夏尔', 'zh: ""') }));

    expect(codesOf(files)).toEqual([
      'units/units.yml:3 KEY_UNKNOWN',
      'entities/places.yml:2 TRANSLATION_MISSING',
      'observations/mills.yml:25 REFERENCE_DANGLING',
    ]);
  });

  it('is not blamed for references to what a broken file held', () => {
    expect(
      codesOf(edit('entities/places.yml', 'entities:', 'entities: [')).map((line) => line.split(' ')[1]),
    ).toContain('YAML_INVALID');
    expect(linesOf(edit('entities/places.yml', 'entities:', 'entities: [')).join('\n')).not.toContain(
      'DANGLING',
    );
  });

  it('is judged although pack.yml is broken', () => {
    const files = edit('pack.yml', 'home: mill-town', 'home: Mill Town').map((file) => ({
      ...file,
      text: file.text.replace('among: shire', 'among: gondor'),
    }));

    expect(codesOf(files)).toEqual(['pack.yml:4 ID_INVALID', 'observations/mills.yml:25 REFERENCE_DANGLING']);
  });

  it('needs a pack.yml, and one alone', () => {
    const head = GOOD.find(({ path }) => path === 'pack.yml');

    expect(codesOf(GOOD.filter((file) => file !== head))).toEqual(['pack.yml:1 PACK_FILE_MISSING']);
    expect(codesOf([...GOOD, { path: 'pack.yaml', text: head?.text ?? '' }])).toEqual([
      'pack.yaml:1 PACK_FILE_TWICE',
    ]);
  });

  it('may not hold entries where none are read', () => {
    expect(codesOf([...GOOD, { path: 'observation/more.yml', text: 'observations: []' }])).toEqual([
      'observation/more.yml:1 FOLDER_UNKNOWN',
    ]);
  });

  it('may name one topic in one way only', () => {
    expect(codesOf(edit('statements/mills.yml', 'en: Mills }', 'en: Watermills }'))).toEqual([
      'variables/mills.yml:1 ID_DUPLICATE',
    ]);
  });

  it('with warnings alone is still a pack', () => {
    const { pack, findings } = parsePack(edit('observations/mills.yml', '    among: shire\n', ''));

    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['RANK_WITHOUT_AMONG', 'warning'],
    ]);
    expect(pack?.observations).toHaveLength(4);
  });
});

describe('any text at all', () => {
  const word = fc.constantFrom(
    ...[
      'entities:',
      '- ',
      'id: ',
      'name: ',
      '{',
      '}',
      '[',
      ']',
      ': ',
      ', ',
      '\n',
      '  ',
      '"',
      "'",
      '&a ',
      '*a',
      '|',
      '>',
    ],
    ...[
      '!!map ',
      '~',
      '2022',
      'zh',
      'en',
      '<<: ',
      '? ',
      '#',
      '%',
      '---',
      '\t',
      '\u0000',
      '磨坊',
      '__proto__: ',
      'null',
    ],
  );

  it('ends in findings with a place, never in an exception', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const { findings } = parsePack([...GOOD, { path: 'entities/any.yml', text: words.join('') }]);

        for (const { line, column, message, remedy } of findings) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(message.length * remedy.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
