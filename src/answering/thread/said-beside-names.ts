import type { Query } from '../../language/query.ts';

/** True where a turn says more than a name and everyday words: a metric, a number, a time, a word nobody knows, a question of its own. */
export function saidBesideNames({ mentions, variables, terms, numbers, periods, unknown }: Query): boolean {
  const outer = mentions.filter(({ nested }) => !nested);
  const said = [...variables, ...terms].some(({ mention }) => outer.includes(mention));
  return (
    said ||
    numbers.length + periods.length + unknown.length > 0 ||
    outer.some(({ senses }) => senses.some((sense) => sense.type === 'cue' && ASKS.test(sense.cue)))
  );
}

const ASKS = /^(?:ask:(?!claim|when|open)|amount$|measure:|status:(?!actual)|deed$|except$|not$)/;
