/**
 * What an answer to a generated question is: `right`, `wrong` (a refusal or a question back where the figure is on
 * record, or the reverse of it) or `false` (a figure or fact that was not asked for).
 */
export function judgeGenerated(question, answer, text) {
  if (question.status !== 'answered') {
    if (answer.status === 'answered') return 'false';
    return question.status === 'refused' || answer.status === question.status ? 'right' : 'wrong';
  }
  if (answer.status !== 'answered') return 'wrong';
  if (question.statement) return isAbout(answer, question.statement) ? 'right' : 'false';
  const given = answer.observations.map(({ id }) => id);
  const isComplete = question.observations.every((id) => given.includes(id));
  const isExact = given.length === question.observations.length;
  if (!isComplete || !isExact) return isComplete && question.kind !== 'figure' ? 'wrong' : 'false';
  if (question.verdict && answer.verdict !== question.verdict) return 'false';
  if (question.says && !text.replaceAll(',', '').includes(question.says)) return 'wrong';
  return 'right';
}

function isAbout({ body }, statement) {
  return body.kind === 'statements' && body.statements.length === 1 && body.statements[0].id === statement;
}
