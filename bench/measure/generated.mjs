// A generated pack: time to build, time of the whole pipeline, memory, what is right.
//   node --expose-gc generated.mjs OBSERVATIONS QUESTIONS [--wrong]
import { answerQuestion, buildAnsweringIndex } from '../../dist/answering/answer-question.js';
import { buildCatalog } from '../../dist/knowledge/catalog.js';
import { renderAnswer } from '../../dist/wording/render-answer.js';
import { generatePack, PRINTED } from '../generate-pack.mjs';
import { generateQuestions } from '../generate-questions.mjs';
import { judgeGenerated } from './judge-generated.mjs';
import { memory, report, summarize, timed } from './timing.mjs';

const WARM_UP = 100;
const ROUNDS = 5;
/** Questions are cut short after so many milliseconds, and the number asked is told. */
const BUDGET = 60_000;

const [size, count] = process.argv.slice(2).map(Number);
const pack = generatePack(size);
const warmUp = generateQuestions(pack, WARM_UP, 3);
const questions = generateQuestions(pack, count);
const before = memory();

const { result: index, ms: build } = timed(() => buildAnsweringIndex(buildCatalog(pack)));
const built = memory();
const first = put(warmUp[0]).ms;
for (const question of warmUp) put(question);

const times = [];
const kinds = {};
let falseAnswers = 0;
const deadline = performance.now() + BUDGET;
for (const question of questions) {
  if (performance.now() > deadline) break;
  const { ms, result } = put(question);
  times.push([ms, ...Array.from({ length: ROUNDS - 1 }, () => put(question).ms)]);
  const judged = judgeGenerated(question, result.answer, result.text);
  kinds[question.kind] ??= { asked: 0, right: 0 };
  kinds[question.kind].asked += 1;
  if (judged === 'right') kinds[question.kind].right += 1;
  if (judged === 'false') falseAnswers += 1;
  if (judged !== 'right' && process.argv.includes('--wrong'))
    process.stderr.write(
      `${judged} ${[...question.thread, question.q].join(' > ')}\n    ${result.text.split('\n')[0]}\n`,
    );
}
report({ size, before, build, built, first, ...summarize(times), after: memory(), kinds, falseAnswers });

function put({ thread, q }) {
  let context;
  for (const text of thread) context = answerQuestion(index, { text, today: PRINTED, context }).context;
  return timed(() => {
    const answer = answerQuestion(index, { text: q, today: PRINTED, context });
    return { answer, text: renderAnswer(answer, index.catalog, answer.lang).text };
  });
}
