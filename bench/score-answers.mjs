// Puts a file of questions to the bot in this process and counts what is right, by kind.
//
//   node bench/score-answers.mjs QUESTIONS.jsonl [--knowledge DIR] [--today DATE] [--show]
//
// A question without a day of its own is asked on the day the pack's latest source was printed, or on --today.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { answerQuestion, answerThread, buildAnsweringIndex } from '../dist/answering/answer-question.js';
import { loadCatalog } from '../dist/knowledge/load.js';
import { renderAnswer } from '../dist/wording/render-answer.js';
import { isFalseAnswer, judgeAnswer } from './judge-answer.mjs';

/** The questions of a JSON Lines file. */
export function readQuestions(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** The day the pack's latest source was printed. */
export function latestPrint(pack) {
  return pack.sources
    .map(({ datePublished }) => datePublished)
    .sort()
    .at(-1);
}

/** The reply to the last question of a thread, as `ask --batch` gives it. */
export function reply(index, { thread = [], q, now }, today) {
  const answer = answerThread(index, [...(thread ?? []), q], now ? now.slice(0, 10) : today);
  const { text } = renderAnswer(answer, index.catalog, answer.lang);
  return { status: answer.status, verdict: answer.verdict, citations: answer.citations, text };
}

/** True where one of the questions that a refusal offers gives what was asked for. */
function isOneTapAway(index, { thread = [], q, now, expect }, today) {
  const day = now ? now.slice(0, 10) : today;
  const refusal = answerThread(index, [...(thread ?? []), q], day);
  const { suggestions } = renderAnswer(refusal, index.catalog, refusal.lang);
  // What is asked anew claims nothing, so that it has no verdict.
  const asked = { status: ['answered'], must: expect.must };
  return suggestions.some(({ question }) => {
    const answer = answerQuestion(index, { text: question, today: day });
    const { text } = renderAnswer(answer, index.catalog, answer.lang);
    return judgeAnswer(asked, { status: answer.status, text }) === undefined;
  });
}

/** Asks every question and counts: right by kind, false answers, answers with a citation, refusals too many. */
export function scoreQuestions(index, questions, today) {
  const score = {
    asked: 0,
    right: 0,
    refusable: 0,
    falseAnswers: 0,
    answered: 0,
    cited: 0,
    refusedTooMany: 0,
    oneTap: 0,
    kinds: {},
    wrong: [],
  };
  for (const question of questions) {
    const given = reply(index, question, today);
    const fault = judgeAnswer(question.expect, given);
    score.kinds[question.kind] ??= { asked: 0, right: 0 };
    for (const count of [score, score.kinds[question.kind]]) {
      count.asked += 1;
      count.right += fault === undefined ? 1 : 0;
    }
    if (!question.expect.status.includes('answered')) score.refusable += 1;
    if (isFalseAnswer(question.expect, given)) score.falseAnswers += 1;
    if (given.status === 'answered' && question.kind !== 'meta') {
      score.answered += 1;
      score.cited += given.citations.length > 0 ? 1 : 0;
    }
    if (fault === undefined) continue;
    score.wrong.push({ question, fault, given });
    if (given.status === 'answered' || !question.expect.status.includes('answered')) continue;
    score.refusedTooMany += 1;
    if (isOneTapAway(index, question, today)) score.oneTap += 1;
  }
  return score;
}

/** 7 of 8 as "7/8 (87.5%)". */
export function share(part, whole) {
  return whole === 0 ? '-' : `${part}/${whole} (${((100 * part) / whole).toFixed(1)}%)`;
}

function printScore(score, show) {
  const lines = score.wrong.flatMap(({ question, fault, given }) => [
    `${question.id} [${question.kind}, ${question.lang}] ${[...(question.thread ?? []), question.q].join(' > ')}`,
    `    ${fault}; ${given.status}: ${given.text.replace(/\s+/g, ' ').slice(0, 200)}`,
  ]);
  const kinds = Object.entries(score.kinds).map(
    ([kind, { asked, right }]) => `${kind.padEnd(12)}${share(right, asked)}`,
  );
  const totals = [
    `right          ${share(score.right, score.asked)}`,
    `false answers  ${share(score.falseAnswers, score.refusable)} of those to refuse`,
    `cited          ${share(score.cited, score.answered)} of those answered`,
    `one tap away   ${share(score.oneTap, score.refusedTooMany)} of those refused and on record`,
  ];
  process.stdout.write(`${[...(show ? lines : []), ...kinds, '', ...totals].join('\n')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      knowledge: { type: 'string', default: fileURLToPath(new URL('../knowledge', import.meta.url)) },
      today: { type: 'string' },
      show: { type: 'boolean', default: false },
    },
  });
  const index = buildAnsweringIndex(loadCatalog(values.knowledge));
  const questions = positionals.flatMap(readQuestions);
  printScore(scoreQuestions(index, questions, values.today ?? latestPrint(index.catalog.pack)), values.show);
}
