// A search library by itself over one text an observation, with its defaults but for the tolerance of misspellings.
//   node --expose-gc library.mjs fuse|minisearch|flexsearch OBSERVATIONS QUESTIONS
import { buildCatalog } from '../../dist/knowledge/catalog.js';
import { generatePack } from '../generate-pack.mjs';
import { generateQuestions } from '../generate-questions.mjs';
import { memory, report, summarize, timed } from './timing.mjs';

/** Questions are cut short after so many milliseconds, and the number asked is told. */
const BUDGET = 20_000;

const ENGINES = {
  fuse: async (texts) => {
    const { default: Fuse } = await import('fuse.js');
    return () => {
      const fuse = new Fuse(texts, { keys: ['text'], ignoreLocation: true });
      return (question) => fuse.search(question, { limit: 1 }).map(({ item }) => item.id);
    };
  },
  minisearch: async (texts) => {
    const { default: MiniSearch } = await import('minisearch');
    return () => {
      const search = new MiniSearch({ fields: ['text'] });
      search.addAll(texts);
      return (question) =>
        search
          .search(question, { fuzzy: 0.2 })
          .slice(0, 1)
          .map(({ id }) => id);
    };
  },
  flexsearch: async (texts) => {
    const { default: FlexSearch } = await import('flexsearch');
    return () => {
      const search = new FlexSearch.Index({ tokenize: 'forward' });
      for (const { id, text } of texts) search.add(id, text);
      return (question) => search.search(question, { limit: 1, suggest: true });
    };
  },
};

const [name, size, count] = process.argv.slice(2);
const pack = generatePack(Number(size));
const questions = generateQuestions(pack, Number(count));
const texts = textsOf(pack);
const prepare = await ENGINES[name](texts);
const before = memory();
const { result: search, ms: build } = timed(prepare);
const built = memory();
for (const { q } of questions.slice(0, name === 'fuse' ? 1 : 20)) search(q);

const times = [];
const tally = { figures: 0, found: 0, refusable: 0, answered: 0 };
const deadline = performance.now() + BUDGET;
for (const { kind, q, status, observations } of questions) {
  if (performance.now() > deadline) break;
  const { ms, result } = timed(() => search(q));
  times.push([ms]);
  if (kind === 'figure' || kind === 'typo') {
    tally.figures += 1;
    if (texts[result[0]]?.observation === observations[0]) tally.found += 1;
  }
  if (status === 'refused') {
    tally.refusable += 1;
    if (result.length > 0) tally.answered += 1;
  }
}
report({ name, size: Number(size), before, build, built, ...summarize(times), after: memory(), ...tally });

// What a person would put into a search box's index: both names of everything and the period, in words.
function textsOf(pack) {
  const catalog = buildCatalog(pack);
  return pack.observations.map(({ id, entity, variable, period }, at) => {
    const place = catalog.entity(entity).name;
    const metric = catalog.variable(variable).name;
    const year = period.start.slice(0, 4);
    const isYear = period.end.endsWith('12-31') && period.start.endsWith('01-01');
    const month = Number(period.start.slice(5, 7));
    const when = isYear
      ? { zh: `${year}年`, en: year }
      : {
          zh: `${year}年${month}月`,
          en: `${new Date(period.start).toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${year}`,
        };
    const text = `${place.en} ${metric.en} ${when.en} ${place.zh} ${metric.zh} ${when.zh}`;
    return { id: at, observation: id, text };
  });
}
