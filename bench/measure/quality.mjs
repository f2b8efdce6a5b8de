// Answer quality on question files: node quality.mjs PACK QUESTIONS.jsonl
import { buildAnsweringIndex } from '../../dist/answering/answer-question.js';
import { loadCatalog } from '../../dist/knowledge/load.js';
import { latestPrint, readQuestions, scoreQuestions } from '../score-answers.mjs';
import { report } from './timing.mjs';

const [pack, file] = process.argv.slice(2);
const catalog = loadCatalog(pack);
const { wrong: _, ...score } = scoreQuestions(
  buildAnsweringIndex(catalog),
  readQuestions(file),
  latestPrint(catalog.pack),
);
report(score);
