// Times told from another that was spoken of before: the month before, 上一季度, the same period last year. They are read
// as of the day of asking, like any relative time; `answering` counts them from the time of the thread where it has one.
import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { shiftYears } from '../knowledge/period.ts';
import type { Period } from '../knowledge/types.ts';
import { matches } from './matches.ts';
import { type PeriodMention, partOfYear } from './periods.ts';

/** So many months, quarters or years from there; `same` is the time spoken of itself, a year or more away. */
export interface StepInTime {
  readonly unit: 'month' | 'quarter' | 'year' | 'same';
  readonly count: number;
}

interface StepRule {
  readonly pattern: RegExp;
  readonly step: StepInTime;
  /** True where the words may as well lean on the day of asking: they step only in a question that names no metric. */
  readonly onlyBare?: true;
}

const AGO = '(?:last|previous|prior|preceding) (?:year|yr)|(?:a|one) (?:year|yr) (?:ago|earlier|before)';

// Longer readings stand first: a rule never takes characters that an earlier one has.
const RULES: readonly StepRule[] = [
  {
    pattern: new RegExp(
      `[去上]一?年(?:的)?同一?(?:期|季度|时期|月份?)|(?:the )?same (?:period|quarter|month|months|time|stretch|half)(?: (?:of|in))?(?: the)? (?:${AGO})|(?:the )?year[- ]ago (?:period|quarter|month|figure|level)`,
      'g',
    ),
    step: { unit: 'same', count: -1 },
  },
  { pattern: /[上前]一个?月|(?:previous|prior|preceding) month|month (?:before|earlier)(?! last)/g, step: { unit: 'month', count: -1 } },
  { pattern: /[下后]一个?月|(?:following|next) month|month (?:after|later)/g, step: { unit: 'month', count: 1 } },
  { pattern: /[上前]一个?季度?|(?:previous|prior|preceding) (?:quarter|qtr)|quarter (?:before|earlier)(?! last)/g, step: { unit: 'quarter', count: -1 } },
  { pattern: /[下后]一个?季度?|(?:following|next) (?:quarter|qtr)|quarter (?:after|later)/g, step: { unit: 'quarter', count: 1 } },
  { pattern: /(?:two|2) (?:years|yrs) (?:before|earlier|prior)(?! last)|(?:再往前|往前|再早|早)两年/g, step: { unit: 'year', count: -2 } },
  { pattern: /(?:three|3) (?:years|yrs) (?:before|earlier|prior)|(?:再往前|往前|再早|早)三年/g, step: { unit: 'year', count: -3 } },
  { pattern: /(?:two|2) (?:years|yrs) (?:after|later|on\b)|(?:再往后|往后|再晚|晚|再过)两年/g, step: { unit: 'year', count: 2 } },
  { pattern: /(?:three|3) (?:years|yrs) (?:after|later)|(?:再往后|往后|再晚|晚|再过)三年/g, step: { unit: 'year', count: 3 } },
  { pattern: /上一?年度?(?![前底纪级龄代])|(?:previous|prior|preceding) (?:year|yr)|(?<!a |one |1 )(?:year|yr) (?:before|earlier|prior)(?! last)/g, step: { unit: 'year', count: -1 }, onlyBare: true },
  { pattern: /(?:转|翻|隔|过了?)(?:过)?一?年(?:来|去|后|之后)?(?![底级代份])|(?:a|one) (?:year|yr) (?:on|later)\b|\bthe (?:year|yr) (?:that followed|thereafter)/g, step: { unit: 'year', count: 1 }, onlyBare: true },
  { pattern: /下一?年度?(?![底级代])|(?:next|following) (?:year|yr)|(?<!a |one |1 )(?:year|yr) (?:after|later)/g, step: { unit: 'year', count: 1 }, onlyBare: true },
]; // biome-ignore format: one rule a row

/** What every rule has in it: most texts step nowhere. */
const STEPS = /[上下去前后早晚往过转翻隔]过?了?一?个?[年月季]|[前后早晚过][两三]年|year|yr|quarter|qtr|month/;

/** The times of a text with those added that step from another, in order; `today` is an ISO date. */
export function withStepsInTime(
  found: readonly PeriodMention[],
  text: string,
  today: string,
): PeriodMention[] {
  if (!STEPS.test(text)) return [...found];
  const steps: PeriodMention[] = [];
  for (const { pattern, step } of RULES) {
    for (const { index: start, 0: words } of matches(pattern, text)) {
      const end = start + words.length;
      const isTold = found.some((other) => other.start <= start && end <= other.end);
      if (isTold || steps.some((other) => other.start < end && start < other.end)) continue;
      steps.push({
        start,
        end,
        period: stepFrom(dayOrYear(step, today), step),
        relative: true,
        opensRange: false,
      });
    }
  }
  const kept = found.filter(({ start, end }) => !steps.some((step) => step.start < end && start < step.end));
  return [...kept, ...steps].sort((a, b) => a.start - b.start);
}

/** How a time named by `words` steps from another, or undefined where it does not. */
export function stepIn(words: string, isBare: boolean): StepInTime | undefined {
  // A year by its number steps from none.
  if (YEAR_BY_NUMBER.test(words)) return undefined;
  return RULES.find(({ pattern, onlyBare }) => (isBare || !onlyBare) && isWhole(pattern, words))?.step;
}

const YEAR_BY_NUMBER = /^\d{4}/;

function isWhole(pattern: RegExp, words: string): boolean {
  return matches(pattern, words).some(({ index, 0: found }) => index === 0 && found.length === words.length);
}

/** The time that lies a step away from another. */
export function stepFrom(there: Period, { unit, count }: StepInTime): Period {
  if (unit === 'year' || unit === 'same') return shiftYears(there, count);
  const edge = count < 0 ? addDays(parseISO(there.start), -1) : addDays(parseISO(there.end), 1);
  const day = formatISO(edge, { representation: 'date' });
  const month = Number(day.slice(5, 7));
  const first = unit === 'month' ? month : month - ((month - 1) % 3);
  return partOfYear(Number(day.slice(0, 4)), {
    fromMonth: first,
    toMonth: unit === 'month' ? first : first + 2,
  });
}

// With nothing spoken of before, a year steps from this year, a month or quarter from this one, and "the same period"
// is the year so far.
function dayOrYear({ unit }: StepInTime, today: string): Period {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (unit === 'year') return partOfYear(year, { fromMonth: 1, toMonth: 12 });
  if (unit === 'same') return { start: `${today.slice(0, 4)}-01-01`, end: today };
  const first = unit === 'month' ? month : month - ((month - 1) % 3);
  return partOfYear(year, { fromMonth: first, toMonth: unit === 'month' ? first : first + 2 });
}
