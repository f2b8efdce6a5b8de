import type { Rule } from './rule.ts';

/** A benchmark is somebody else. */
export const comparedWithItself: Rule = {
  code: 'BENCHMARK_SELF',
  severity: 'error',
  description: 'The benchmark of an observation, and the place a rank holds in, is not the entity itself.',
  remedy: 'name the other place, or remove the key',
  *check({ pack }) {
    for (const [index, observation] of pack.observations.entries()) {
      for (const key of ['benchmark', 'among'] as const) {
        if (observation[key] !== observation.entity) continue;
        yield { at: ['observations', index, key], message: `"${observation.entity}" is set against itself` };
      }
    }
  },
};
