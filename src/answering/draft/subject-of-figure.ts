// Whose the figure of a draft is.
import type { Catalog } from '../../knowledge/catalog.ts';
import { LOCAL_AREAS } from '../../knowledge/entity-types.ts';
import type { EntityType, Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import type { StatedNumber } from '../../language/query.ts';
import type { Passage } from './read-passages.ts';
import { leadOf, mayHold } from './roles.ts';
import type { DraftScope } from './scope.ts';
import { namesPlace } from './strangers.ts';

export interface Subject {
  readonly id: string;
  readonly isStated: boolean;
}

// The city by name, or 全市; never a part for the whole, nor the whole for a part.
export function subjectOf(
  variable: Variable,
  passage: Passage,
  { number }: StatedNumber,
  scope: DraftScope,
  catalog: Catalog,
): Subject | undefined {
  const holds = (id: string) => catalog.observationsFor(variable.id, id).length > 0;
  const named = passage.entities.filter(({ id }) => holds(id));
  const before = named.filter(({ mention }) => mention.start < number.start);
  const own = before.at(-1) ?? named[0];
  if (namesPlace(passage) || (scope.isStrange && passage.entities.length > 0)) return undefined;
  const isWhole =
    variable.measure !== 'rank' &&
    (passage.cues.has('scope:city') || passage.cues.has('home') || saysHome(passage, catalog));
  if (variable.measure !== 'rank' && WIDER.some((cue) => passage.cues.has(cue))) return undefined;
  if (own !== undefined && hasOther(own.mention, passage)) return undefined;
  if (own !== undefined)
    return passage.entities.every(({ id }) => isAccountedFor(id, own.id, variable, catalog))
      ? { id: own.id, isStated: true }
      : undefined;
  const lead = variable.measure === 'rank' ? undefined : leadOf(passage);
  if (lead !== undefined && mayHold(lead, catalog) && !isPublisher(lead, catalog)) return undefined;
  if (!passage.entities.every(({ id }) => isRole(id, variable, catalog))) return undefined;
  const { home } = catalog.pack;
  const { spoken } = scope;
  // 全市 after a smaller city that was spoken of may be of that.
  const isOfOther = spoken?.what.some(
    (id) => id !== home && catalog.entity(id).type === catalog.entity(home).type,
  );
  if (isWhole)
    return holds(home) && !scope.isStrange && !isOfOther ? { id: home, isStated: true } : undefined;
  const carried = spoken?.what.findLast(holds);
  if (carried !== undefined)
    return saysOtherSort(passage, catalog.entity(carried).type)
      ? undefined
      : { id: carried, isStated: spoken?.what.length === 1 && spoken.reach !== 'ahead' };
  const isOpen = spoken === undefined && !scope.isStrange && passage.unknown.length === 0;
  const namesSort = [...passage.cues].some((cue) => cue.startsWith('type:'));
  return isOpen && !namesSort && holds(home) ? { id: home, isStated: false } : undefined;
}

// "Tarnsea's buses": another thing that is only its own.
function hasOther(owner: Mention, { text: { text }, unknown }: Passage): boolean {
  const own = /^['’]?s\s+/.exec(text.slice(owner.end))?.[0].length;
  return own !== undefined && unknown.some(({ start }) => start === owner.end + own);
}

// "The city treated", where the home is one.
function saysHome({ text, start, end }: Passage, catalog: Catalog): boolean {
  const sort = THE_PLACE.exec(text.text.slice(start, end))?.[1];
  return sort !== undefined && sort === catalog.entity(catalog.pack.home).type;
}

const THE_PLACE =
  /\bthe (?:whole |entire )?(city|county|district|province)\b(?! (?:of|council|centre|center|hall|government|[a-z]+'s))/;

// "And the county gave 420,000", after what a society gave.
function saysOtherSort({ cues }: Passage, type: EntityType): boolean {
  return LOCAL_AREAS.some((place) => place !== type && cues.has(`type:${place}`));
}

const WIDER = ['scope:country', 'scope:province', 'scope:region', 'scope:world', 'scope:district'] as const;

function isAccountedFor(id: string, subject: string, variable: Variable, catalog: Catalog): boolean {
  return id === subject || catalog.isWithin(subject, id) || isRole(id, variable, catalog);
}

// The benchmark, the area of the rank, who said it, and what these lie in.
function isRole(id: string, variable: Variable, catalog: Catalog): boolean {
  if (!mayHold(id, catalog) || isPublisher(id, catalog)) return true;
  return catalog
    .observationsOf(variable.id)
    .some(({ benchmark, among, saidBy }) =>
      [benchmark, among, saidBy].some(
        (other) =>
          other !== undefined && (other === id || (other === benchmark && catalog.isWithin(other, id))),
      ),
    );
}

// "By the count of the Mail": the publication that a figure is from.
function isPublisher(id: string, catalog: Catalog): boolean {
  const { name, aliases } = catalog.entity(id);
  return catalog.pack.sources.some(
    ({ publisher }) =>
      publisher.zh === name.zh || publisher.en === name.en || aliases.en.includes(publisher.en),
  );
}
