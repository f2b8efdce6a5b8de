// Time of the whole pipeline on a pack: node latency.mjs PACK ROUNDS QUESTIONS.jsonl...
// The earlier questions of a thread are asked untimed.
import { answerQuestion, buildAnsweringIndex } from '../../dist/answering/answer-question.js';
import { loadCatalog } from '../../dist/knowledge/load.js';
import { renderAnswer } from '../../dist/wording/render-answer.js';
import { latestPrint, readQuestions } from '../score-answers.mjs';
import { memory, report, summarize, timed } from './timing.mjs';

const [pack, rounds, ...files] = process.argv.slice(2);
const catalog = loadCatalog(pack);
const index = buildAnsweringIndex(catalog);
const built = memory();
const today = latestPrint(catalog.pack);
const questions = files.flatMap(readQuestions);

const first = timePipeline(questions[0]);
// Once to warm up, then so many rounds.
for (const question of questions) timePipeline(question);
const times = questions.map(() => []);
for (let round = 0; round < Number(rounds); round += 1)
  questions.forEach((question, at) => {
    times[at].push(timePipeline(question));
  });
report({ first, ...summarize(times), built, after: memory(), hash: catalog.pack.hash });

function timePipeline({ thread, q, now }) {
  const day = now ? now.slice(0, 10) : today;
  let context;
  for (const text of thread ?? []) context = answerQuestion(index, { text, today: day, context }).context;
  return timed(() => {
    const answer = answerQuestion(index, { text: q, today: day, context });
    return renderAnswer(answer, catalog, answer.lang);
  }).ms;
}
