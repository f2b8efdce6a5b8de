// Turns what zod says of an entry into findings a curator can act on.
import type { z } from 'zod';
import { type Finding, type Position, quote } from './finding.ts';
import { suggestPeriod } from './suggest-period.ts';
import { suggestValue } from './suggest-value.ts';
import type { Path } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Finding, 'code' | 'message' | 'remedy'>;

const REMEDIES: Readonly<Record<string, (written: unknown) => string>> = {
  DATE_INVALID: () => 'write a day as 2022-04-25',
  PERIOD_INVALID: suggestPeriod,
  VALUE_INVALID: suggestValue,
  TIME_ZONE_INVALID: () => 'write a name such as Asia/Shanghai',
};

/** What helps to choose where the word printed is in no list. */
const CHOICES: Readonly<Record<string, string>> = {
  bound: 'the table of bounds in the guidelines says which word is which',
  type: 'take the nearest',
};

/** The findings for one zod issue; `path` leads from the top of the file, `data` is the file's content. */
export function describeIssue(
  issue: Issue,
  path: Path,
  data: unknown,
  locate: (path: Path, part?: 'key' | 'value') => Position,
): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, locate([...path, key], 'key')));
  }
  return [{ ...locate(path), severity: 'error', ...wordsFor(issue, path, valueAt(data, path)) }];
}

/** The finding for a key that no entry of this kind has. */
export function unknownKey(key: string, at: Position): Finding {
  return {
    ...at,
    severity: 'error',
    code: 'KEY_UNKNOWN',
    message: `the key ${quote(key)} is not known here`,
    remedy: 'check its spelling and indentation, or remove it',
  };
}

function wordsFor(issue: Issue, path: Path, value: unknown): Words {
  const key = String(path.at(-1) ?? 'file');
  const isTranslation = key === 'zh' || key === 'en';
  const isBlank = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  if (isBlank && isTranslation) {
    const language = key === 'zh' ? 'Chinese' : 'English';
    return {
      code: 'TRANSLATION_MISSING',
      message: `the ${language} of ${quote(String(path.at(-2) ?? ''))} is missing`,
      remedy: `add ${key}: with the ${language} text`,
    };
  }
  if (value === undefined) {
    return { code: 'KEY_MISSING', message: `the key ${quote(key)} is missing`, remedy: `add ${key}:` };
  }
  if (value === null || isBlank) {
    return {
      code: 'VALUE_EMPTY',
      message: `${quote(key)} has no value`,
      remedy: 'write a value or remove the key',
    };
  }
  return wordsForWrong(issue, key, value);
}

function wordsForWrong(issue: Issue, key: string, value: unknown): Words {
  switch (issue.code) {
    case 'custom': {
      const code = String(issue.params?.code ?? 'VALUE_NOT_ALLOWED');
      return { code, message: issue.message, remedy: REMEDIES[code]?.(value) ?? 'correct the value' };
    }
    case 'invalid_value':
      return {
        code: 'VALUE_NOT_ALLOWED',
        message: `${quote(key)} cannot be ${quote(String(value))}`,
        remedy: `use one of ${issue.values.join(', ')}${key in CHOICES ? `; ${CHOICES[key]}` : ''}`,
      };
    case 'invalid_format':
      return issue.format === 'regex' && key !== 'timePublished'
        ? {
            code: 'ID_INVALID',
            message: `${quote(String(value))} is not written as an id`,
            remedy: 'use small letters, digits and single hyphens: mill-output-2020',
          }
        : {
            code: 'VALUE_NOT_ALLOWED',
            message: `${quote(key)} is not written as it should be`,
            remedy:
              key === 'timePublished'
                ? 'write "09:46:51" in quotation marks'
                : 'write a full https:// address',
          };
    case 'invalid_type':
      return {
        code: 'TYPE_WRONG',
        message: `${quote(key)} should be ${article(issue.expected)}`,
        remedy: typeRemedy(issue.expected),
      };
    case 'invalid_union':
      return {
        code: 'TYPE_WRONG',
        message: `${quote(key)} should be a number or a text`,
        remedy: 'write one value after the colon',
      };
    default:
      return {
        code: 'VALUE_NOT_ALLOWED',
        message: `${quote(key)} has a value that cannot be right`,
        remedy: issue.message.toLowerCase(),
      };
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an entry with keys',
};

function article(expected: string): string {
  return TYPE_NAMES[expected] ?? expected;
}

function typeRemedy(expected: string): string {
  if (expected === 'string') return 'put the value in quotation marks';
  if (expected === 'array') return 'write [one, two], or one entry a line with "-" before it';
  if (expected === 'object') return 'write keys and values, such as { zh: …, en: … }';
  return 'correct the value';
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    data,
  );
}
