// The pack's home said by a pronoun on one side of a comparison: 比咱们多多少. Its name is put, so that two sides are known.
import type { Catalog } from '../knowledge/catalog.ts';
import type { Mention } from './find-mentions.ts';

const HELD =
  /(?:比起?|较|跟|和|与|同|及|超过|高于|低于|多于|少于|高过|多过|领先|落后于?|赶上|追上|不如|不及|抵得?上?)$/;

/** 是我们的四倍. */
const IS_IT = /(?:是|为|有|达到?|相当于)$/;
const SO_MANY_TIMES = /^的?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百几半点]+|多少|好多)[多来]?倍/;

/** 我们馆, 咱们院. */
const BODY = /^(?:馆|院(?!子)|校|厂|港|家)/;

/** The text with the home's name for its pronoun beside another of whom a figure of one metric is on record. */
export function withHomeCompared(
  text: string,
  mentions: readonly Mention[],
  catalog: Catalog,
): string | undefined {
  const { home } = catalog.pack;
  const said = mentions.find(({ nested, senses }) => !nested && senses.some(isHome));
  const outer = mentions.filter(({ nested }) => !nested);
  if (said === undefined) return besideHome(text, outer, catalog);
  if (!/\p{Script=Han}/u.test(said.text)) return undefined;
  const [other, ...more] = outer.filter((mention) => entityOf(mention) !== undefined);
  if (other === undefined || more.length > 0 || !outer.some(namesMetric)) return undefined;
  // 咱们…跟奥尔德差多少, 奥尔德…比咱们多多少: whoever is told last stands behind the word that compares.
  const isCompared =
    HELD.test(text.slice(0, Math.max(said.start, other.start))) ||
    (other.end <= said.start &&
      IS_IT.test(text.slice(0, said.start)) &&
      SO_MANY_TIMES.test(text.slice(said.end)));
  const id = entityOf(other);
  if (!isCompared || id === undefined || id === home || !sharesMetric(home, id, catalog)) return undefined;
  const after = text.slice(said.end).replace(BODY, '');
  return `${text.slice(0, said.start)}${catalog.entity(home).name.zh}${after}`;
}

const BESIDE =
  /(?:,? ?\bcompared?|,? ?\bin comparison|,? ?\bnext) (?:with|to|against) (?:that of )?(?:the )?$/;

/** 跟…差多少, 比…少几家: how far the one who is not named stands from the other. */
const SET_APART = /(?:比起?|较|跟|和|与|同|距离?|离)$/;
const FALLS_SHORT =
  /^(?:还|又)?(?:相差|差距|差|少|多|低|高|慢|快|短|长|小|大|便宜|贵)(?:了|着|出)?(?:有|是)?(?:多少|几|好多|多大|多远)/;

// "Spending per head 2024 compared with the neighbour": beside the home's, where both have a figure of the very metric.
function besideHome(text: string, outer: readonly Mention[], catalog: Catalog): string | undefined {
  const places = outer.filter((mention) => entityOf(mention) !== undefined);
  const [other] = places;
  const id = other && entityOf(other);
  const { home } = catalog.pack;
  if (!other || id === undefined || id === home || places.length > 1) return undefined;
  const before = text.slice(0, other.start);
  const metrics = outer.flatMap(({ senses }) =>
    senses.flatMap((sense) => (sense.type === 'variable' ? [sense.id] : [])),
  );
  const isOfBoth = metrics.some((metric) =>
    [home, id].every((place) => catalog.observationsFor(metric, place).length > 0),
  );
  if (!isOfBoth) return undefined;
  const apart = SET_APART.exec(before);
  if (apart && FALLS_SHORT.test(text.slice(other.end)))
    return `${before.slice(0, apart.index)}${catalog.entity(home).name.zh}${text.slice(apart.index)}`;
  if (!BESIDE.test(before)) return undefined;
  return `${before.replace(BESIDE, '')} ${catalog.entity(home).name.en} vs ${text.slice(other.start)}`;
}

const entityOf = ({ senses }: Mention): string | undefined =>
  senses.flatMap((sense) => (sense.type === 'entity' ? [sense.id] : []))[0];

const namesMetric = ({ senses }: Mention): boolean =>
  senses.some(({ type }) => type === 'variable' || type === 'term');

const isHome = (sense: Mention['senses'][number]): boolean => sense.type === 'cue' && sense.cue === 'home';

function sharesMetric(one: string, other: string, catalog: Catalog): boolean {
  return catalog.variablesOf(one).some((variable) => catalog.observationsFor(variable.id, other).length > 0);
}
