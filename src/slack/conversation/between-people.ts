// A thread that the bot has answered in is also one where people talk. Whether a line there that names nobody is a
// question to the bot is judged by how it reads, by who wrote it, and by what could be said to it.
import type { Address } from '../../language/read-address.ts';
import type { Reply } from '../questions.ts';
import type { ThreadState } from './thread-memory.ts';

/** True where the line is left to the people it was written for. */
export function isBetweenPeople(
  { answer }: Reply,
  address: Address,
  before: ThreadState | undefined,
  asker: string,
): boolean {
  if (answer.body.kind === 'thanks' || answer.body.kind === 'greeting') return true;
  if (address.form === 'statement') return true;
  // By how much did it grow: worked out from what was told last.
  const isFromLast = answer.body.kind === 'derived' && !address.namesRecord && before?.asker === asker;
  const points = address.namesRecord || address.isElliptical || address.isOfReply || isFromLast;
  if (before?.asker !== asker) {
    // To those it is not talking with it speaks up only with something that the thread has not heard yet.
    return answer.status !== 'answered' || !points || isHeard(answer, before);
  }
  // As long as the two are alone in the thread, a question is the bot's, whatever can be said to it.
  if (before.isAmongPeople !== true && address.form === 'question') return false;
  switch (answer.status) {
    case 'answered':
    case 'clarify':
      return before.isAmongPeople === true && !points;
    case 'no_data':
      if (answer.body.kind === 'no_data' && answer.body.fact) return true;
      return !(address.namesRecord || address.isElliptical);
    case 'unknown':
      return true;
  }
}

function isHeard(answer: Reply['answer'], before: ThreadState | undefined): boolean {
  const heard = new Set([...(before?.context.observations ?? []), ...(before?.context.statements ?? [])]);
  const said = [...answer.observations.map(({ id }) => id), ...answer.context.statements];
  return said.every((id) => heard.has(id));
}
