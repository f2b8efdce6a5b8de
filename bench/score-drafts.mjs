// Checks a file of labelled drafts in this process and counts: of the verdicts given, the right ones (precision); of the
// figures that the record settles, those found (recall).
//
//   node bench/score-drafts.mjs DRAFTS.jsonl [--show]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAnsweringIndex } from '../dist/answering/answer-question.js';
import { checkDraft } from '../dist/answering/draft/check-draft.js';
import { loadCatalog } from '../dist/knowledge/load.js';
import { judgeDraft, sumDrafts } from './judge-draft.mjs';
import { readQuestions, share } from './score-answers.mjs';

const PACKS = fileURLToPath(new URL('../tests/fixtures/packs/', import.meta.url));
const SHIPPED = fileURLToPath(new URL('../knowledge', import.meta.url));

/** Checks every draft against its pack; what was given and what came of it, draft by draft. */
export function scoreDrafts(drafts) {
  const indexes = new Map();
  const indexFor = (pack) => {
    if (!indexes.has(pack))
      indexes.set(pack, buildAnsweringIndex(loadCatalog(pack === 'shipped' ? SHIPPED : `${PACKS}${pack}`)));
    return indexes.get(pack);
  };
  return drafts.map((labelled) => {
    const { rows } = checkDraft(indexFor(labelled.pack), labelled.draft, labelled.asked);
    return {
      labelled,
      ...judgeDraft(
        labelled,
        rows.map((row) => ({ ...row, observation: row.observation?.id })),
      ),
    };
  });
}

function describe({ labelled, wrong, missed }) {
  const label = ({ verdict, observation = '-' }) => `${verdict} ${observation}`;
  return [
    ...wrong.map(
      ({ row, figure }) =>
        `${labelled.id} WRONG “${row.stated}”: ${label(row)} where ${figure ? label(figure) : 'no figure'}`,
    ),
    ...missed
      .filter((figure) => !wrong.some((one) => one.figure === figure))
      .map((figure) => `${labelled.id} missed “${figure.text}”: ${label(figure)}`),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { show: { type: 'boolean', default: false } },
  });
  const scored = scoreDrafts(positionals.flatMap(readQuestions));
  const sum = sumDrafts(scored);
  const totals = [
    `drafts      ${scored.length}`,
    `precision   ${share(sum.right, sum.given)} of the verdicts given`,
    `recall      ${share(sum.found, sum.settled)} of the figures the record settles`,
    `told of     ${share(sum.told, sum.open)} of the figures not on record`,
  ];
  process.stdout.write(`${[...(values.show ? scored.flatMap(describe) : []), ...totals].join('\n')}\n`);
}
