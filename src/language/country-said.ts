// The country by a word for all of it: "the national literacy rate", 比全国低. Its name is put, where the metric that is
// named is on record of the country the home lies in.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Mention } from './find-mentions.ts';

/** The text with the country's name for the word; undefined where no such word stands for a place. */
export function withCountrySaid(
  text: string,
  mentions: readonly Mention[],
  catalog: Catalog,
): string | undefined {
  const country = countryAround(catalog);
  if (country === undefined) return undefined;
  const outer = mentions.filter(({ nested }) => !nested);
  const word = outer.find(({ text: said, senses }) => senses.some(isCountryWord) && WHOLE.test(said));
  // A rank within the country is the home's.
  if (word === undefined || outer.some(saysRank)) return undefined;
  const metrics = outer.flatMap(({ senses }) =>
    senses.flatMap((sense) => (sense.type === 'variable' || sense.type === 'term' ? [sense.id] : [])),
  );
  const onRecord = metrics.filter((id) => catalog.observationsFor(id, country).length > 0);
  const isTurn = metrics.length === 0 && BARE_TURN.test(text);
  if (onRecord.length === 0 && !isTurn) return undefined;
  const after = text.slice(word.end);
  const average = AVERAGE.exec(after)?.[0] ?? '';
  // What the country has in all is no average of its places, where a rate of it is.
  if (average !== '' && !onRecord.every((id) => catalog.variable(id).measure === 'share')) return undefined;
  const before = text.slice(0, word.start).replace(ARTICLE, '');
  const { name } = catalog.entity(country);
  const rest = after.slice((average || (STOOD_FOR.exec(after)?.[0] ?? '')).length);
  if (/\p{Script=Han}/u.test(word.text)) return `${before}${name.zh}${rest}`;
  return `${before}${word.text === 'national' ? '' : 'in '}${name.en}${rest}`;
}

/** All of the country, whatever it is called: 中国 and "in china" say its name. */
const WHOLE = /^(?:全国(?:范围)?|国内|nation(?: ?wide|ally|al|-wide)|country(?: |-)?wide|in the country)$/;
const ARTICLE = /\b(?:the|a) $/;
const AVERAGE = /^ average(?: level| figure| rate)?\b|^(?:的)?平均(?:水平|值|数)?/;
/** "Below the national one", 比全国水平低: what stands for the metric said before. */
const STOOD_FOR = /^ (?:one|figure|level|number|value)\b|^(?:的)?水平/;
const BARE_TURN = /^(?:(?:and|so|what about|how about|ok|then) ){1,2}[a-z -]+\??$|^那?么?全国的?呢[?？]?$/;

const isCountryWord = (sense: Mention['senses'][number]): boolean =>
  sense.type === 'cue' && sense.cue === 'scope:country';

const saysRank = ({ senses, number }: Mention): boolean =>
  number?.form === 'rank' || senses.some((sense) => sense.type === 'cue' && sense.cue === 'measure:rank');

function countryAround(catalog: Catalog): string | undefined {
  const { home, entities } = catalog.pack;
  const country = entities.find(
    ({ id, type }) => type === 'country' && id !== home && catalog.isWithin(home, id),
  );
  return country && catalog.variablesOf(country.id).length > 0 ? country.id : undefined;
}
