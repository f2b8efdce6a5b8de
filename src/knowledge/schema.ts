// The shape of the knowledge files, one zod schema a kind of entry. Owns which keys an entry has and how each
// is written; what entries say of one another is left to `rules`.
import { z } from 'zod';
import { isIsoDate, parsePeriod } from './period.ts';
import { BOUNDS, ENTITY_TYPES, MEASURES, QUESTION_WORDS, STATUSES, UNIT_KINDS } from './types.ts';
import { parseValue } from './value.ts';

const NO_ALIASES = { zh: [], en: [] };

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const localized = z.strictObject({ zh: text, en: text });
const aliases = z
  .strictObject({ zh: z.array(text).default([]), en: z.array(text).default([]) })
  .default(NO_ALIASES);
const count = z.int().min(0).max(10_000);

/** Codes of faults that zod knows only as custom ones. */
export type WrittenFault = 'DATE_INVALID' | 'PERIOD_INVALID' | 'VALUE_INVALID' | 'TIME_ZONE_INVALID';

const isoDate = z.string().refine(isIsoDate, {
  params: { code: 'DATE_INVALID' satisfies WrittenFault },
  error: (issue) => `"${String(issue.input)}" is not a date in the calendar`,
});

const period = z
  .union([z.int(), z.string()])
  .describe('2022, 2022-H1, 2022-Q1, 2022-04, 2022-04-20, or two of these as 2022-01/2022-03')
  .transform((written, context) => {
    const reading = parsePeriod(String(written));
    if (reading.ok) return reading.period;
    context.issues.push({
      code: 'custom',
      input: written,
      message: reading.fault,
      params: { code: 'PERIOD_INVALID' satisfies WrittenFault },
    });
    return z.NEVER;
  });

const value = z
  .union([z.number(), z.string()])
  .describe('A number, or as printed without its unit: "1500亿", "150 billion"')
  .transform((written, context) => {
    const parsed = isExact(written) ? parseValue(written) : undefined;
    if (parsed !== undefined) return parsed;
    context.issues.push({
      code: 'custom',
      input: written,
      message: isExact(written)
        ? `"${written}" is not a number alone`
        : `"${written}" has more digits than a number keeps exactly`,
      params: { code: 'VALUE_INVALID' satisfies WrittenFault },
    });
    return z.NEVER;
  });

// Beyond 15 digits a YAML number is no longer the number that was written.
function isExact(written: string | number): boolean {
  return typeof written === 'string' || String(written).replace(/\D/g, '').length <= 15;
}

const timeZone = z.string().refine(isTimeZone, {
  params: { code: 'TIME_ZONE_INVALID' satisfies WrittenFault },
  error: (issue) => `"${String(issue.input)}" is not a time zone`,
});

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

const citation = z.strictObject({
  source: id,
  section: id,
  paragraph: z.int().min(1).describe('Counted from 1 within its section, headings left out'),
});

const topic = z.strictObject({ id, name: localized });

const section = z.strictObject({
  id,
  title: localized,
  headings: count.default(0).describe('How many lines stand above the first paragraph'),
  paragraphs: count,
});

const source = z.strictObject({
  id,
  title: localized,
  publisher: localized,
  language: z.enum(['zh', 'en']),
  authors: z.array(localized).default([]),
  editors: z.array(localized).default([]),
  datePublished: isoDate,
  timePublished: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/)
    .exactOptional(),
  url: z.httpUrl().exactOptional(),
  sections: z.array(section).min(1),
});

const unit = z.strictObject({
  id,
  kind: z.enum(UNIT_KINDS),
  name: localized,
  plural: text.exactOptional(),
  prefix: text.exactOptional(),
  aliases,
});

const entity = z.strictObject({
  id,
  type: z.enum(ENTITY_TYPES),
  name: localized,
  aliases,
  within: id.describe('The place or body it lies in or belongs to').exactOptional(),
  post: localized.exactOptional(),
  citation: citation.exactOptional(),
});

const variable = z.strictObject({
  id,
  name: localized,
  nameAgainst: localized
    .describe('The name with {benchmark} where the entity it is measured against is named')
    .exactOptional(),
  aliases,
  terms: aliases.describe('The nouns alone, without the measure'),
  measure: z.enum(MEASURES),
  unit: id,
  grade: z.enum(ENTITY_TYPES).exactOptional(),
  definition: localized.exactOptional(),
});

const observation = z.strictObject({
  id,
  variable: id,
  entity: id,
  benchmark: id.exactOptional(),
  among: id.exactOptional(),
  period: period.exactOptional(),
  periodStated: z.boolean().default(true).describe('false: the publication does not say when'),
  value,
  bound: z.enum(BOUNDS).default('exact'),
  status: z.enum(STATUSES).default('actual'),
  condition: localized.exactOptional(),
  saidBy: id.exactOptional(),
  note: localized.exactOptional(),
  citation,
});

const statement = z.strictObject({
  id,
  topic: id.exactOptional(),
  about: z.array(id).min(1),
  answers: z.array(z.enum(QUESTION_WORDS)).default([]),
  name: localized,
  aliases,
  text: localized,
  items: z.array(localized).default([]),
  period: period.exactOptional(),
  status: z.enum(STATUSES).default('actual'),
  saidBy: id.exactOptional(),
  citation,
});

/** The entry of `pack.yml`. */
export const packFile = z.strictObject({
  id,
  name: localized,
  description: localized,
  home: id,
  timeZone,
  whenSourcesDiffer: z
    .enum(['show_all', 'latest'])
    .describe('Where sources differ on a figure: every value (the default), or the one printed last')
    .exactOptional(),
  examples: aliases,
});

/** One entry of each kind of list. */
export const ENTRIES = {
  sources: source,
  units: unit,
  entities: entity,
  variables: variable,
  observations: observation,
  statements: statement,
} as const;

/** The folders of a pack; each file in one holds a list under the folder's own name. */
export type Folder = keyof typeof ENTRIES;

/** Folders in the order in which a reader would write them. */
export const FOLDERS: readonly Folder[] = [
  'sources',
  'units',
  'entities',
  'variables',
  'observations',
  'statements',
];

/** The topic a file of variables or statements declares. */
export const topicEntry = topic;

/** What a file of the folder says of its topic. */
export function topicUse(folder: Folder): 'required' | 'optional' | 'none' {
  if (folder === 'variables') return 'required';
  return folder === 'statements' ? 'optional' : 'none';
}
