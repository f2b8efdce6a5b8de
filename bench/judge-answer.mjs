// Holds one reply against what a question file expects of it. Owns the rules of right and wrong; asking is left to
// `score-answers`, and so is counting.

const REFUSALS = ['no_data', 'unknown'];

/** Why the reply is wrong, or undefined where it is right. */
export function judgeAnswer(expected, reply) {
  if (!isExpectedStatus(expected.status, reply.status))
    return `status ${reply.status} where ${expected.status.join(' or ')} was expected`;
  const said = comparable(reply.text);
  if (said === '') return 'the reply is empty';
  // A refusal that is as good as an answer has no figure to give.
  const required = isRefusal(reply.status) ? [] : (expected.must ?? []);
  const lacking = required.find((group) => !group.some((text) => said.includes(comparable(text))));
  if (lacking) return `lacks ${lacking.join(' | ')}`;
  const forbidden = (expected.must_not ?? []).find((text) => said.includes(comparable(text)));
  if (forbidden !== undefined) return `says ${forbidden}`;
  if (expected.verdict !== undefined && !isExpectedVerdict([expected.verdict].flat(), reply))
    return `verdict ${reply.verdict} where ${expected.verdict} was expected`;
  return undefined;
}

/** True where the reply gives an answer to a question that has none on record. */
export function isFalseAnswer(expected, reply) {
  return reply.status === 'answered' && !expected.status.includes('answered');
}

// Whether the subject is outside the record or only the figure is missing is a matter of wording.
function isExpectedStatus(allowed, status) {
  if (allowed.includes(status)) return true;
  return isRefusal(status) && allowed.every(isRefusal);
}

// A claim that is refused is as good as one that is said not to be on record.
function isExpectedVerdict(allowed, { status, verdict }) {
  return allowed.includes(verdict) || (isRefusal(status) && allowed.includes('not_on_record'));
}

function isRefusal(status) {
  return REFUSALS.includes(status);
}

// Width, case, spaces, thousands separators, emphasis and invisible characters are no part of what is said.
function comparable(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,，*_~`\p{Cf}]/gu, '');
}
