// Words nobody knows that say where a figure was printed or how it was come by: the paper's name, a word of its note.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Observation } from '../../knowledge/types.ts';
import type { MissingSlot } from '../answer.ts';

export interface Printed {
  readonly observations: readonly Observation[];
  readonly strangers: readonly MissingSlot[];
}

/** The observations that the words belong to, and the words that belong to none of them. */
export function byWherePrinted(
  strangers: readonly MissingSlot[],
  observations: readonly Observation[],
  catalog: Catalog,
): Printed {
  if (strangers.length === 0 || observations.length === 0) return { observations, strangers };
  let told = observations;
  const left = strangers.filter(({ slot, asked }) => {
    if (slot !== 'entity' || !TELLING.test(asked)) return true;
    const of = told.filter((observation) =>
      wordsAbout(observation, catalog).some((text) => says(text, asked)),
    );
    if (of.length === 0) return true;
    told = of;
    return false;
  });
  return { observations: told, strangers: left };
}

/** Shorter words may stand anywhere. */
const TELLING = /^(?:[a-z]{4,}(?: [a-z]+){0,4}|\p{Script=Han}{2,})$/iu;

// What a note says was left out is none of what the figure counts.
const LEAVES_OUT =
  /\b(?:not|without|except|exclud\w+|leaves? out|other than|apart from)\b|不含|不包括|不计|除外|未/i;

function wordsAbout({ citation, note }: Observation, catalog: Catalog): string[] {
  const { publisher, title } = catalog.source(citation.source);
  const notes = note === undefined ? [] : Object.values(note).filter((text) => !LEAVES_OUT.test(text));
  return [...Object.values(publisher), ...Object.values(title), ...notes].map((text) => text.toLowerCase());
}

function says(text: string, word: string): boolean {
  return /^[a-z]/i.test(word) ? new RegExp(`\\b${word.toLowerCase()}\\b`).test(text) : text.includes(word);
}
