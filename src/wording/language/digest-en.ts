import type { DigestPhrases } from '../digest-phrases.ts';

const ago = (years: number) => (years === 1 ? 'A year ago today' : `${years} years ago today`);

export const ENGLISH_DIGEST: DigestPhrases = {
  title: {
    figure: (date) => `Figure of the day, ${date}`,
    news: (date) => `New on record, ${date}`,
    day: (date) => `On this day, ${date}`,
  },
  corrected: (figure, before) => `Corrected: ${figure} (recorded before as ${before})`,
  withdrawn: (figure) => `Withdrawn: ${figure} (no longer on record)`,
  revised: (about, later, earlier) => `Sources differ: ${about}: ${later}; earlier, ${earlier}`,
  settled: (figure, forecast, status) =>
    `Now reported: ${figure} (${status === 'planned' ? 'planned' : 'forecast'} before: ${forecast})`,
  added: (figure) => `New: ${figure}`,
  factCorrected: (fact, before) => `Corrected: ${fact} Recorded before as: ${before}`,
  factWithdrawn: (fact) => `Withdrawn, no longer on record: ${fact}`,
  furtherChanges: (count) => `${count} further ${count === 1 ? 'change is' : 'changes are'} not listed.`,
  series: 'On record:',
  gap: (points, benchmark, isAbove) =>
    `${upperFirst(points)} ${isAbove ? 'above' : 'short of'} the level of ${benchmark} (100%).`,
  change: (size, period, value, direction) =>
    direction === 'none'
      ? `Unchanged from ${period} (${value}).`
      : `${upperFirst(size)} ${direction === 'up' ? 'higher' : 'lower'} than for ${period} (${value}).`,
  benchmark: (entity, value) => `Benchmark, ${entity}, same period: ${value}`,
  yearsAgo: (years, what) => `${ago(years)}: ${what}`,
  published: (years, publisher, title) => `${ago(years)}, ${publisher} published “${title}”.`,
  question: (question) => `You could ask next: ${question}`,
};

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
