// Puts one run's measurements into a Markdown document. Numbers come in as they were measured; rounding is done here
// and nowhere else.
import { share } from './score-answers.mjs';

/** The document for one run. */
export function writeResults(run) {
  return [
    '# Results',
    `Written by \`${run.command}\` and not edited by hand.`,
    describeMachine(run),
    '## Answer quality',
    'Question files as people type; the rules of right and wrong are in `judge-answer.mjs`. A false answer is an answer where the record holds none. One tap away is a question whose refusal offers, among three, one that gives what was asked for. Files held out are not looked at while the bot is worked on.',
    qualityTable(run.quality),
    kindTable(run.quality),
    '## Figures of a draft',
    'Labelled drafts as newsrooms write them, in both languages and over several packs; the rules are in `judge-draft.mjs`. Precision: of the verdicts given (matches, differs, a forecast told as a fact, another time or unit), those that are right and held against the right recorded figure. Recall: of the figures that the record settles, those given that verdict. Those by register hold traps and terse texts (minutes, captions, corrections, lists); those by others were written by somebody who had not seen the check, and read after a first count; those in lots were labelled before the check was run on them, and what went wrong was mended afterwards. Only the held-out drafts say something of text not seen before: they are not looked at while the bot is worked on.',
    draftTable(run.drafts),
    '## Time of one answer',
    'From the text of a question to the text of its answer: `answerQuestion` and `renderAnswer`, one question at a time, after a warm-up. Generated packs have 2,000 entities with names a syllable apart, 200 statistical variables, years and months. Each question is asked in several rounds; "undisturbed" takes its quickest one, which leaves out interruptions by other processes and shows what slow questions cost.',
    timeTable(run),
    '## Right and false on generated questions',
    'Figures, series, differences, statements, claims, follow-ups, misspelt names, near misses, strange and open questions in turn, half of them Chinese. Right: exactly the observations asked for, or a refusal where there is none.',
    generatedTable(run.generated),
    '## Beside search libraries alone',
    'The same generated questions put to each library over one text an observation, with its defaults (MiniSearch with `fuzzy: 0.2`, FlexSearch with `tokenize: "forward"` and `suggest`), the best hit taken. A library finds texts; it neither reads a period nor refuses, which is what the last two columns show. Questions stop after 20 seconds: that caps Fuse.js, whose time grows with every text.',
    libraryTable(run),
    '## From start to answer',
    startTable(run.start),
    '## Daily posts that are due at once',
    digestTable(run.digests),
  ]
    .join('\n\n')
    .concat('\n');
}

function describeMachine({ machine, date, load, seconds, shipped }) {
  return [
    `- ${date}, Node ${machine.node} on ${machine.platform}, ${machine.processor}, ${machine.cores} cores, ${machine.memory} GB`,
    `- pack \`${shipped.hash.slice(0, 12)}\`, one run of ${seconds} s, each measurement in a process of its own, with the flags of \`npm start\``,
    `- The machine is shared: load ${load[0]} at the start and ${load[1]} at the end. Compare ratios rather than times; sorting 300,000 numbers took ${ms(machine.sort)} here.`,
  ].join('\n');
}

function qualityTable(files) {
  return table(
    [
      'Questions',
      'Asked',
      'Right',
      'False answers',
      'Answers with a citation',
      'Refused though on record',
      'Of these one tap away',
    ],
    files.map((file) => [
      file.name,
      file.asked,
      share(file.right, file.asked),
      share(file.falseAnswers, file.refusable),
      share(file.cited, file.answered),
      file.refusedTooMany,
      share(file.oneTap, file.refusedTooMany),
    ]),
  );
}

function draftTable(files) {
  return table(
    ['Drafts', 'Number', 'Precision', 'Recall', 'Not on record, and told so'],
    files.map((file) => [
      file.name,
      file.drafts,
      share(file.right, file.given),
      share(file.found, file.settled),
      share(file.told, file.open),
    ]),
  );
}

function kindTable(files) {
  const kinds = [...new Set(files.flatMap((file) => Object.keys(file.kinds)))];
  const cell = (kind) => (kind ? `${kind.right}/${kind.asked}` : '-');
  return table(
    ['Right by kind', ...kinds],
    files.map(({ name, kinds: own }) => [name, ...kinds.map((kind) => cell(own[kind]))]),
  );
}

function timeTable({ shipped, generated }) {
  const row = (name, m) => [
    name,
    m.questions,
    m.build === undefined ? '-' : ms(m.build),
    ms(m.first),
    ms(m.p50),
    ms(m.p99),
    ms(m.undisturbed.p50),
    ms(m.undisturbed.p99),
    mb(m.built.resident),
    mb(m.after.resident),
    mb(m.after.heap),
  ];
  return table(
    ['Pack', 'Questions', 'Index build', 'First answer', 'p50', 'p99', 'p50 undisturbed', 'p99 undisturbed', 'Resident, built', 'Resident, after', 'Heap, after'],
    [row('shipped', shipped), ...generated.map((m) => row(count(m.size), m))],
  ); // biome-ignore format: one call
}

function generatedTable(generated) {
  const kinds = [...new Set(generated.flatMap((m) => Object.keys(m.kinds)))];
  const total = (m, key) => Object.values(m.kinds).reduce((sum, kind) => sum + kind[key], 0);
  return table(
    ['Kind', ...generated.map(({ size }) => count(size))],
    [
      ...kinds.map((kind) => [kind, ...generated.map((m) => (m.kinds[kind] ? share(m.kinds[kind].right, m.kinds[kind].asked) : '-'))]),
      ['**right**', ...generated.map((m) => share(total(m, 'right'), total(m, 'asked')))],
      ['**false**', ...generated.map((m) => share(m.falseAnswers, total(m, 'asked')))],
    ],
  ); // biome-ignore format: rows
}

function libraryTable({ libraries, generated }) {
  const rows = generated.flatMap((own) => [
    [count(own.size), 'Footnote', own.questions, ms(own.build), ms(own.p50), '1', ms(own.p99), mb(own.after.heap), foundByUs(own), answeredByUs(own)],
    ...libraries.filter(({ size }) => size === own.size).map((m) => [
      count(m.size), m.name, m.questions, ms(m.build), ms(m.p50), ratio(m.p50, own.p50), ms(m.p99), mb(m.after.heap),
      share(m.found, m.figures), share(m.answered, m.refusable),
    ]),
  ]); // biome-ignore format: one row a library
  return table(
    ['Observations', 'Search', 'Questions', 'Build', 'p50', 'p50 to Footnote', 'p99', 'Heap', 'Figure found', 'Answered where it should refuse'],
    rows,
  ); // biome-ignore format: one call
}

function foundByUs({ kinds }) {
  const of = (key) => (kinds.figure?.[key] ?? 0) + (kinds.typo?.[key] ?? 0);
  return share(of('right'), of('asked'));
}

function answeredByUs({ kinds }) {
  const of = (key) => (kinds.nearmiss?.[key] ?? 0) + (kinds.unknown?.[key] ?? 0);
  return share(of('asked') - of('right'), of('asked'));
}

function startTable(start) {
  const row = (name, time) => [name, ms(time), ratio(time, start.bare)];
  return `Medians of ${start.runs} runs on the shipped pack. A Node process that does nothing is the measure.\n\n${table(
    ['From process start to', 'Time', 'To bare Node'],
    [
      row('the end of a process that does nothing', start.bare),
      row('ready to answer', start.ready),
      row('the end of a process that answers one question (`footnote ask`)', start.cli),
    ],
  )}\n\nOf the time to ready, importing takes ${ms(start.imported)} (counted from process start), opening the compiled pack ${ms(start.load)}, building the index ${ms(start.build)}. Processor time to ready is ${ms(start.cpu)}, ${ratio(start.cpu, start.bareCpu)} times that of bare Node. Resident when ready: ${mb(start.resident)}.`;
}

function digestTable(digests) {
  const [{ count: size, rounds }] = digests;
  const names = { sqlite: 'SQLite, a file', postgres: 'PostgreSQL, on loopback' };
  return `${count(size)} channels whose post is due at one instant, on a store that writes through to the disk; one process, medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}. Planned: what is due is found, a delivery written for each, and its next run. Claimed: leases taken, as many at a time as one process works on. Delivered: claimed, posted without a network, and recorded before and after.\n\n${table(
    ['Store', 'Planned a second', 'Claimed a second', 'Delivered a second'],
    digests.map(({ dialect, planned, claimed, delivered }) => [
      names[dialect],
      ...[planned, claimed, delivered].map((rate) => count(Math.round(rate))),
    ]),
  )}`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const count = (number) => number.toLocaleString('en');
const ms = (time) => (time >= 100 ? `${count(Math.round(time))} ms` : `${time.toPrecision(2)} ms`);
const mb = (size) => `${Math.round(size)} MB`;
const ratio = (time, base) =>
  time / base >= 10 ? count(Math.round(time / base)) : (time / base).toPrecision(2);
