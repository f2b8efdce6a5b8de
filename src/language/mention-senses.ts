// What a mention can mean: whom and what it names, and which cues it gives.
import type { Sense } from './aliases.ts';
import type { Mention } from './find-mentions.ts';
import type { Cue } from './lexicon/cues.ts';
import type { Named } from './query.ts';

/** What the mentions name, of one sort. */
export function namedOf(mentions: readonly Mention[], type: Exclude<Sense['type'], 'cue'>): Named[] {
  const named: Named[] = [];
  for (const mention of mentions)
    for (const sense of mention.senses) if (sense.type === type) named.push({ id: sense.id, mention });
  return named;
}

/** Cues that a word within a longer name gives none of: 计划 in the name of a programme asks for no forecast. */
const NONE_IN_NAMES = /^(?:status:|ask:(?:points|difference|name)$)/;

/** The cues of mentions. */
export function cuesOf(mentions: readonly Mention[]): Set<Cue> {
  const cues = new Set<Cue>();
  for (const { senses, nested, text } of mentions)
    for (const sense of senses)
      if (
        sense.type === 'cue' &&
        !(nested && NONE_IN_NAMES.test(sense.cue)) &&
        // "Time" is no times, though both are one key.
        !(sense.cue === 'ask:multiple' && text === 'time')
      )
        cues.add(sense.cue);
  return cues;
}

/** True where a mention gives the cue. */
export function hasCue(mention: Mention, cue: Cue): boolean {
  return mention.senses.some((sense) => sense.type === 'cue' && sense.cue === cue);
}
