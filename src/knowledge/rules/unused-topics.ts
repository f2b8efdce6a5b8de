import type { Rule } from './rule.ts';
import { unreferenced } from './unreferenced.ts';

/** A topic has something to say. */
export const unusedTopics: Rule = {
  code: 'TOPIC_UNUSED',
  severity: 'warning',
  description: 'Every topic has a statistical variable or a statement.',
  remedy: 'remove the topic or add to it',
  *check({ pack, leftOut, incomplete }) {
    if (leftOut.size > 0 || incomplete.size > 0) return;
    const used = new Set([...pack.variables, ...pack.statements].map(({ topic }) => topic));
    yield* unreferenced(pack.topics, used, 'topics', 'has no variable and no statement');
  },
};
