// What a curator may have meant by a period that cannot be read: the same words in the pack's notation, where
// there is one reading only.
import { parsePeriod } from './period.ts';

const FORMS =
  'write 2022, 2022-H1, 2022-Q1, 2022-04, 2022-04-20, or two of these with a slash: 2022-01/2022-03';
const FINANCIAL_YEAR =
  'write the months of the financial year, such as 2023-07/2024-06, or 2024 where it is the calendar year';
const JOINED = /\s*(?:\/|–|—|~|至|到|\b(?:to|until|through)\b|\s-\s)\s*/iu;

const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/^(\d{4})年?(?:度|全年)?$/, '$1'],
  [/^([hq])([1-4])[\s-]*(\d{4})$/i, '$3-$1$2'],
  [/^([1-4])([hq])[\s-]*(\d{4})$/i, '$3-$2$1'],
  [/^(\d{4})年?[\s-]*([hq])([1-4])$/i, '$1-$2$3'],
  [/^(\d{4})年上半年$/, '$1-H1'],
  [/^(\d{4})年下半年$/, '$1-H2'],
  [/^(\d{4})[-./年](\d{1,2})月?$/, '$1-0$2'],
  [/^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/, '$1-0$2-0$3'],
];

/** The remedy for a period that cannot be read. */
export function suggestPeriod(written: unknown): string {
  const text = String(written).normalize('NFKC').trim();
  if (/^fy\b|^fy\d|financial|fiscal|财年/i.test(text)) return FINANCIAL_YEAR;
  if (/^\/|\/$/.test(text)) return `a deadline is a day (${text.replaceAll('/', '').trim()}); else ${FORMS}`;
  const whole = rewrite(text);
  if (whole !== undefined) return `write ${whole}`;
  const parts = text.split(JOINED).map(rewrite);
  const joined = parts.join('/');
  return parts.length === 2 && !parts.includes(undefined) && parsePeriod(joined).ok
    ? `write ${joined}`
    : FORMS;
}

function rewrite(text: string): string | undefined {
  for (const [form, into] of REWRITES) {
    if (!form.test(text)) continue;
    const written = text
      .replace(form, into)
      .toUpperCase()
      .replaceAll(/-0(\d\d)/g, '-$1');
    return parsePeriod(written).ok ? written : undefined;
  }
  return undefined;
}
