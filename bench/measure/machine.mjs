// A fixed piece of work, so that runs on different machines and at different hours can be compared.
import { createRandom } from '../random.mjs';
import { percentile, report, timed } from './timing.mjs';

const NUMBERS = 300_000;
const random = createRandom(1);
const numbers = Array.from({ length: NUMBERS }, () => random.between(0, 1e9));
const runs = Array.from({ length: 9 }, () => timed(() => [...numbers].sort((a, b) => a - b)).ms);
report({ sort: percentile(runs, 50) });
