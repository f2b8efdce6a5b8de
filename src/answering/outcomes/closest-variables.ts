import Fuse from 'fuse.js';
import { normalizeText } from '../../language/normalize.ts';
import type { Suggestion } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import { questionFor } from './suggest.ts';

/** How many names are offered for one that is unknown. */
const OFFERED = 5;
/** Fuse's threshold: 0 is the same, 1 anything. Effect: higher offers wilder names. Range 0.3 to 0.8. */
const THRESHOLD = 0.5;

/** The metrics whose names look most like the one given, best first; none where no name is near. */
export function closestVariables(name: string, { catalog }: AnsweringIndex): Suggestion[] {
  const names = catalog.pack.variables.flatMap((variable) =>
    [variable.name.zh, variable.name.en, ...variable.aliases.zh, ...variable.aliases.en].map((text) => ({
      id: variable.id,
      text: normalizeText(text).text,
    })),
  );
  const fuse = new Fuse(names, { keys: ['text'], ignoreLocation: true, threshold: THRESHOLD });
  const found = fuse.search(normalizeText(name).text.slice(0, 32)).map(({ item }) => item.id);
  const ids = [...new Set(found)].slice(0, OFFERED);
  return ids.flatMap((id) => {
    const latest = catalog.observationsOf(id).at(-1);
    if (!latest) return [];
    const { period: _, ...question } = { period: undefined, ...questionFor(latest) };
    return [question];
  });
}
