import type { Cue } from '../../language/lexicon/cues.ts';
import type { Query } from '../../language/query.ts';

export interface Sayable {
  /** Ids of the places, bodies and metrics that the question may name. */
  readonly ids: ReadonlySet<string>;
  /** Cues that it may hold beside those. */
  readonly cues: (cue: Cue) => boolean;
  /** Words that no dictionary knows and that are part of the asking all the same. */
  readonly words?: RegExp;
}

/**
 * True where a question says nothing beside what may be said: figures that are worked out from are held against its
 * every word here, and one more place, noun or deed is a question of its own.
 */
export function saysOnly(
  { mentions, unknown, numbers, denied }: Query,
  { ids, cues, words }: Sayable,
): boolean {
  const strange = unknown.filter(({ text }) => !words?.test(text));
  if (strange.length + numbers.length + denied.length > 0) return false;
  return mentions.every(({ nested, kind, senses, text }) => {
    if (nested || kind === 'break' || kind === 'period' || kind === 'number') return true;
    if (kind === 'unknown') return words?.test(text) ?? false;
    const isNamed = senses.some(
      (sense) =>
        (sense.type === 'entity' || sense.type === 'variable' || sense.type === 'term') && ids.has(sense.id),
    );
    return (
      isNamed || senses.some((sense) => sense.type === 'cue' && (COURTESY.has(sense.cue) || cues(sense.cue)))
    );
  });
}

const COURTESY: ReadonlySet<Cue> = new Set([
  'filler',
  'amount',
  'ask:open',
  'ask:what',
  'ask:thanks',
  'ask:greeting',
]);
