import type { Rule } from './rule.ts';

/** Nothing lies in itself. */
export const withinCycles: Rule = {
  code: 'WITHIN_CYCLE',
  severity: 'error',
  description: 'Following "within" from an entity never leads back to it.',
  remedy: 'correct the "within" of one of them',
  *check({ pack }) {
    const outer = new Map(pack.entities.map(({ id, within }) => [id, within]));
    const judged = new Set<string>();
    for (const [index, { id }] of pack.entities.entries()) {
      const chain: string[] = [];
      let next: string | undefined = id;
      while (next !== undefined && !judged.has(next) && !chain.includes(next)) {
        chain.push(next);
        next = outer.get(next);
      }
      if (next !== undefined && chain.includes(next)) {
        const loop = [...chain.slice(chain.indexOf(next)), next];
        const at = next === id ? index : pack.entities.findIndex((entity) => entity.id === next);
        yield { at: ['entities', at, 'within'], message: loop.join(' lies in ') };
      }
      for (const member of chain) judged.add(member);
    }
  },
};
