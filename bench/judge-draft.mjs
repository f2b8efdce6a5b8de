// Holds what a check of a draft gave against the labels of the draft. Owns the rules of right and wrong; checking is
// left to whoever calls, and so is counting over a file.

/** Where each labelled figure stands in its draft. */
export function placeFigures({ id, draft, figures }) {
  return figures.map((figure) => {
    let start = -1;
    for (let seen = 0; seen < (figure.occurrence ?? 1); seen += 1) {
      start = draft.indexOf(figure.text, start + 1);
      if (start < 0) throw new Error(`${id}: no ${figure.text} in the draft (occurrence ${seen + 1})`);
    }
    return { ...figure, start, end: start + figure.text.length };
  });
}

/**
 * Counts one draft: verdicts given (other than not on record) and right ones, figures that the record settles and
 * those found, figures that it does not settle and those told of so, and what was wrong or missed.
 */
export function judgeDraft(labelled, rows) {
  const figures = placeFigures(labelled);
  const given = rows.filter(({ verdict }) => verdict !== 'not_on_record');
  const figureOf = (row) => figures.find((figure) => overlaps(figure, row));
  const wrong = given.filter((row) => !isRight(figureOf(row), row));
  const settled = figures.filter((figure) => labelsOf(figure).every(({ verdict }) => isSettled(verdict)));
  const open = figures.filter(({ verdict }) => verdict === 'not_on_record');
  const missed = settled.filter(
    (figure) => !given.some((row) => isRight(figure, row) && overlaps(figure, row)),
  );
  return {
    given: given.length,
    right: given.length - wrong.length,
    settled: settled.length,
    found: settled.length - missed.length,
    open: open.length,
    told: open.filter((figure) => rows.some((row) => overlaps(figure, row))).length,
    wrong: wrong.map((row) => ({ row, figure: figureOf(row) })),
    missed,
  };
}

function isSettled(verdict) {
  return verdict !== 'not_on_record' && verdict !== 'not_a_figure';
}

function labelsOf(figure) {
  return [figure, ...(figure.or ?? [])];
}

function isRight(figure, { verdict, observation }) {
  if (!figure) return false;
  return labelsOf(figure).some((label) => label.verdict === verdict && label.observation === observation);
}

function overlaps({ start, end }, { at, stated }) {
  return at < end && start < at + stated.length;
}

/** The sum of what single drafts came to. */
export function sumDrafts(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return Object.fromEntries(
    ['given', 'right', 'settled', 'found', 'open', 'told'].map((key) => [key, sum(key)]),
  );
}
