// What a check of labelled drafts comes to: node drafts.mjs DRAFTS.jsonl
import { sumDrafts } from '../judge-draft.mjs';
import { readQuestions } from '../score-answers.mjs';
import { scoreDrafts } from '../score-drafts.mjs';
import { report } from './timing.mjs';

const scored = scoreDrafts(readQuestions(process.argv[2]));
report({ drafts: scored.length, ...sumDrafts(scored) });
