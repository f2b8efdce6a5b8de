// From the start of this process to ready to answer, and what of it the pack and the index take: node ready.mjs PACK
import { buildAnsweringIndex } from '../../dist/answering/answer-question.js';
import { loadCatalog } from '../../dist/knowledge/load.js';
import { processorTime, report, timed } from './timing.mjs';

const imported = performance.now();
const { result: catalog, ms: load } = timed(() => loadCatalog(process.argv[2]));
const { ms: build } = timed(() => buildAnsweringIndex(catalog));
report({
  imported,
  load,
  build,
  ready: performance.now(),
  cpu: processorTime(),
  resident: process.memoryUsage().rss / 2 ** 20,
});
