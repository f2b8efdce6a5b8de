// From the start of this process to ready to answer, and what of it the pack and the index take: node ready.mjs PACK
import { buildAnsweringIndex } from '../../dist/answering/answer-question.js';
import { openCatalog } from '../../dist/knowledge/open-catalog.js';
import { processorTime, report, timed } from './timing.mjs';

const imported = performance.now();
const started = performance.now();
const catalog = await openCatalog(process.argv[2]);
const load = performance.now() - started;
const { ms: build } = timed(() => buildAnsweringIndex(catalog));
report({
  imported,
  load,
  build,
  ready: performance.now(),
  cpu: processorTime(),
  resident: process.memoryUsage().rss / 2 ** 20,
});
