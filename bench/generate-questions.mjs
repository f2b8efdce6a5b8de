// Makes questions of every kind about a generated pack, each with the observations or the refusal that is right.
// Half are Chinese. Owns the wording of questions; judging is left to `measure/generated`.
import { createRandom } from './random.mjs';

const KINDS = [
  'figure',
  'series',
  'derived',
  'entity',
  'verify',
  'followup',
  'typo',
  'nearmiss',
  'unknown',
  'ambiguous',
];
const FIGURE = {
  en: [
    (o) => `What was the ${o.variable} of ${o.entity} in ${o.period}?`,
    (o) => `${o.entity} ${o.variable} ${o.period}`,
    (o) => `hi, need ${o.variable} for ${o.entity}, ${o.period} pls`,
  ],
  zh: [
    (o) => `${o.entity}${o.period}${o.variable}是多少`,
    (o) => `${o.period}${o.entity}的${o.variable}`,
    (o) => `麻烦查下 ${o.entity} ${o.period} ${o.variable}`,
  ],
};
const UNKNOWN = {
  en: [
    'what is the weather like tomorrow',
    'who won the chess cup',
    'a recipe for onion soup',
    'population of Atlantis in 2001',
  ],
  zh: ['明天天气怎么样', '国际象棋比赛谁赢了', '洋葱汤怎么做', '推荐一部电影'],
};

/** So many questions about the pack, the kinds in turn. */
export function generateQuestions(pack, count, seed = 2) {
  const random = createRandom(seed);
  const record = readRecord(pack);
  const questions = [];
  for (let at = 0; questions.length < count; at += 1) {
    const kind = KINDS[at % KINDS.length];
    const lang = Math.floor(at / KINDS.length) % 2 === 0 ? 'en' : 'zh';
    const made = MAKERS[kind](record, lang, random);
    if (made) questions.push({ id: `g${questions.length}`, kind, lang, ...made });
  }
  return questions;
}

function readRecord(pack) {
  const pairs = new Map();
  for (const observation of pack.observations) {
    const key = `${observation.variable} ${observation.entity}`;
    pairs.set(key, [...(pairs.get(key) ?? []), observation]);
  }
  return {
    pack,
    pairs,
    rows: [...pairs.values()],
    entities: new Map(pack.entities.map((entity) => [entity.id, entity])),
    variables: new Map(pack.variables.map((variable) => [variable.id, variable])),
    names: pack.entities.map(({ name }) => name.en.toLowerCase()),
  };
}

const MAKERS = {
  figure: (record, lang, random) => {
    const observation = random.pick(record.pack.observations);
    return ask(random.pick(FIGURE[lang])(words(observation, record, lang, random)), [observation]);
  },
  series: (record, lang, random) => {
    const row = random.pick(record.rows);
    const { entity, variable } = words(row[0], record, lang, random);
    return ask(
      lang === 'en' ? `trend of ${variable} in ${entity} over the years` : `${entity}历年${variable}`,
      row,
    );
  },
  derived: (record, lang, random) => {
    const row = random.pick(record.rows.filter(([first]) => /-(level|count)$/.test(first.variable)));
    const [a, b] = row;
    if (!b || a.bound !== 'exact' || b.bound !== 'exact') return undefined;
    const { entity, variable } = words(a, record, lang, random);
    const [before, after] = [periodText(a.period, lang), periodText(b.period, lang)];
    const q =
      lang === 'en'
        ? `difference in ${variable} of ${entity} between ${before} and ${after}`
        : `${entity}${variable}${after}比${before}多多少`;
    return { ...ask(q, [a, b]), says: String(Math.abs(Number(b.value) - Number(a.value))) };
  },
  entity: (record, lang, random) => {
    const statement = random.pick(record.pack.statements);
    const q = lang === 'en' ? `who heads the ${statement.aliases.en[0]}` : `${statement.aliases.zh[0]}谁主持`;
    return { q, thread: [], status: 'answered', observations: [], statement: statement.id };
  },
  verify: (record, lang, random) => {
    const observation = random.pick(
      record.pack.observations.filter(({ variable }) => /-(level|share|growth)$/.test(variable)),
    );
    if (observation.bound !== 'exact') return undefined;
    const { entity, variable, period } = words(observation, record, lang, random);
    const isRight = random.between(0, 1) === 1;
    const isLevel = observation.variable.endsWith('-level');
    const value = isRight ? observation.value : String(Number(observation.value) + 7);
    const stated = isLevel ? value + (lang === 'en' ? ' tonnes' : '吨') : `${value}%`;
    const q =
      lang === 'en'
        ? `${variable} of ${entity} in ${period} was ${stated}, correct?`
        : `${entity}${period}${variable}是${stated}，对吗`;
    return { ...ask(q, [observation]), verdict: isRight ? 'matches' : 'differs' };
  },
  followup: (record, lang, random) => {
    const [first, second] = random.pick(record.rows);
    if (!second) return undefined;
    const asked = ask(
      lang === 'en' ? `and in ${periodText(second.period, lang)}?` : `那${periodText(second.period, lang)}呢`,
      [second],
    );
    return { ...asked, thread: [FIGURE[lang][0](words(first, record, lang, random))] };
  },
  typo: (record, lang, random) => {
    const observation = random.pick(record.pack.observations);
    const said = words(observation, record, 'en', random);
    const misspelt = misspell(said.entity, record.names, random);
    return misspelt && lang === 'en'
      ? ask(random.pick(FIGURE.en)({ ...said, entity: misspelt }), [observation])
      : undefined;
  },
  nearmiss: (record, lang, random) => {
    const row = random.pick(record.rows);
    const said = words(row[0], record, lang, random);
    const miss = random.between(0, 2);
    if (miss === 0) return refuse(FIGURE[lang][0]({ ...said, period: lang === 'en' ? '1961' : '1961年' }));
    const other = random.pick(record.pack.entities);
    if (miss === 1) {
      if (record.pairs.has(`${row[0].variable} ${other.id}`) || other.id === 'country') return undefined;
      return refuse(FIGURE[lang][0]({ ...said, entity: other.name[lang] }));
    }
    const strange = lang === 'en' ? `pickle ${said.variable}` : `出口${said.variable}`;
    return refuse(FIGURE[lang][0]({ ...said, variable: strange }));
  },
  unknown: (_, lang, random) => refuse(random.pick(UNKNOWN[lang])),
  ambiguous: (record, lang, random) => {
    const variable = random.pick(record.pack.variables);
    const holders = new Set(record.rows.flatMap(([o]) => (o.variable === variable.id ? [o.entity] : [])));
    if (holders.size < 2 || holders.has(record.pack.home)) return undefined;
    const q = lang === 'en' ? `what is the ${variable.name.en}` : `${variable.name.zh}是多少`;
    return { q, thread: [], status: 'clarify', observations: [] };
  },
};

function ask(q, observations) {
  return { q, thread: [], status: 'answered', observations: observations.map(({ id }) => id) };
}

function refuse(q) {
  return { q, thread: [], status: 'refused', observations: [] };
}

function words(observation, { entities, variables }, lang, random) {
  const entity = entities.get(observation.entity);
  const variable = variables.get(observation.variable);
  return {
    entity: random.pick([entity.name[lang], ...entity.aliases[lang]]),
    variable: random.pick([variable.name[lang], ...variable.aliases[lang]]),
    period: periodText(observation.period, lang),
  };
}

function periodText({ start, end }, lang) {
  const year = start.slice(0, 4);
  if (end.slice(5) === '12-31' && start.slice(5) === '01-01') return lang === 'en' ? year : `${year}年`;
  const month = Number(start.slice(5, 7));
  if (lang === 'zh') return `${year}年${month}月`;
  return `${new Date(start).toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${year}`;
}

// Two letters changed places, one dropped or one doubled, where that is no other name and near none.
function misspell(name, names, random) {
  const word = name.split(' ')[0].toLowerCase();
  if (word.length < 6) return undefined;
  const at = random.between(1, word.length - 3);
  const misspelt = random.pick([
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at] + word.slice(at),
  ]);
  const near = names.filter(
    (other) => Math.abs(other.length - misspelt.length) <= 1 && isOneEditAway(other, misspelt),
  );
  return misspelt !== word && near.length === 1 && near[0] === word ? misspelt : undefined;
}

function isOneEditAway(a, b) {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return (
    Math.max(left.length, right.length) <= 1 ||
    (left.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
}
