// A sort of thing that is named (企业, the county), and is neither the figure's subject nor told of by the metric.
import type { Catalog } from '../../knowledge/catalog.ts';
import { LOCAL_AREAS } from '../../knowledge/entity-types.ts';
import type { Entity, Variable } from '../../knowledge/types.ts';
import type { Mention } from '../../language/find-mentions.ts';
import { isLong } from '../../language/long-message.ts';
import type { MissingSlot } from '../answer.ts';
import type { Slots } from '../slots/slots.ts';
import { wordsOfVariable } from './words-of-variable.ts';

// 海州市辖区, 企业数: a sort of thing is named that neither the figure's subject is nor the metric speaks of.
export function otherSort(
  { query }: Slots,
  variable: Variable,
  subjects: readonly string[],
  catalog: Catalog,
): MissingSlot[] {
  if (isLong(query.mentions)) return [];
  const outer = query.mentions.filter(({ nested, kind }) => !nested && kind !== 'break');
  if (outer.every((mention) => sortOf(mention) === undefined)) return [];
  const own = wordsOfVariable(variable);
  const around = [...subjects, ...query.entities.map(({ id }) => id)];
  const sorts = new Set(
    around
      .flatMap((id) => [catalog.entity(id), ...containersOf(id, catalog)])
      .map(({ type }) => type as string),
  );
  return outer.flatMap((mention, at) => {
    const sort = sortOf(mention);
    // "Its lithium business" is the branch of industry, "the per-mu scheme" what the metric comes from.
    const isBranch =
      /^(?:business(?:es)?|scheme)$/.test(mention.text) &&
      (outer[at - 1]?.senses.some(({ type }) => type === 'term') ?? false);
    // 三期那个厂: a works is what the project builds.
    const isWorks =
      WORKS.test(mention.text) &&
      POINTING.test(outer[at - 1]?.text ?? '') &&
      subjects.some((id) => catalog.entity(id).type === 'project');
    if (!sort || isBranch || isWorks || own.includes(mention.text) || SORT_WORDS[sort]?.test(own)) return [];
    const before = outer[at - 1];
    const named =
      before?.end === mention.start || (before && isNamedSo(before, mention, sort))
        ? before.senses.flatMap((sense) => (sense.type === 'entity' ? [sense.id] : []))
        : [];
    const isBesidePlace =
      named.some((id) => subjects.includes(id)) && !subjects.some((id) => catalog.entity(id).type === sort);
    const isStranger =
      !sorts.has(sort) &&
      (STRANGERS.has(sort) || (query.entities.length === 0 && AREAS.has(sort) && mention.text.length > 1));
    if (!isBesidePlace && !isStranger) return [];
    return [
      {
        slot: 'entity',
        asked: query.text.text.slice(isBesidePlace && before ? before.start : mention.start, mention.end),
      } as const,
    ];
  });
}

const WORKS = /^厂/;
const POINTING = /^[那这]一?(?:个|家|座)?$/;

// "Haizhou County", where Haizhou is a city.
function isNamedSo(before: Mention, mention: Mention, sort: string): boolean {
  return (
    LOCAL_AREAS.some((area) => area === sort) &&
    before.end + 1 === mention.start &&
    /^[a-z]+$/.test(mention.text)
  );
}

// Areas and parks are said of many figures; these say that something else is counted.
const SORT_WORDS: Readonly<Record<string, RegExp>> = {
  company: /企业|公司|firm|enterprise|compan/,
  project: /项目|工程|project/,
  school: /学校|学院|大学|school|college/,
};
const STRANGERS: ReadonlySet<string> = new Set(['company', 'school', 'project']);
// "The county's": with no place named, the sort of area is all that is said of whose figure is meant.
const AREAS: ReadonlySet<string> = new Set(['county', 'district']);

function containersOf(id: string, catalog: Catalog): Entity[] {
  const { within } = catalog.entity(id);
  return within === undefined ? [] : [catalog.entity(within), ...containersOf(within, catalog)];
}

function sortOf({ senses }: Mention): string | undefined {
  if (senses.some(({ type }) => type !== 'cue')) return undefined;
  const sort = senses.find((sense) => sense.type === 'cue' && sense.cue.startsWith('type:'));
  return sort?.type === 'cue' ? sort.cue.slice(5) : undefined;
}
