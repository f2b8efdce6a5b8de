// The shipped pack with every name, label and id far longer than anybody writes, full of what Slack reads as markup;
// the old names are aliases, so that the same questions find the same figures.
import { buildAnsweringIndex } from '../../src/answering/answer-question.ts';
import { buildCatalog } from '../../src/knowledge/catalog.ts';
import type { Aliases, Localized, Pack } from '../../src/knowledge/types.ts';
import { shippedIndex } from '../make-index.ts';

const MARKUP = '<!channel> & *a* _b_ ~c~ `d` :tada: <@U0LINLAN01>';

/** The name with a tail that makes it as long as asked. */
function lengthen({ zh, en }: Localized, length: number): Localized {
  const fill = (name: string, filler: string) =>
    `${name} ${MARKUP} ${filler.repeat(Math.ceil(length / filler.length))}`;
  return { zh: fill(zh, '很长的名称'), en: fill(en, 'very long name ') };
}

function keepName<T extends { readonly name: Localized; readonly aliases: Aliases }>(
  one: T,
  length: number,
): T {
  const { name, aliases } = one;
  return {
    ...one,
    name: lengthen(name, length),
    aliases: { zh: [...aliases.zh, name.zh], en: [...aliases.en, name.en] },
  };
}

/** Keys whose values are ids. */
const REFERENCES =
  /"(id|variable|entity|unit|benchmark|among|within|source|section|topic|home|saidBy)":"([a-z0-9-]+)"/g;

function lengthenIds(pack: Pack, length: number): Pack {
  const longer = (id: string) => `${id}-${'x'.repeat(length)}`;
  const text = JSON.stringify(pack)
    .replace(REFERENCES, (_whole, key: string, id: string) => `"${key}":"${longer(id)}"`)
    .replace(/"about":\[([^\]]*)\]/g, (_whole, ids: string) =>
      ids === ''
        ? '"about":[]'
        : `"about":[${ids.replace(/"([^"]+)"/g, (_one, id: string) => `"${longer(id)}"`)}]`,
    );
  return JSON.parse(text) as Pack;
}

/** A catalog and its look-ups with names of `name` characters, ids of `id` more, and texts of ten times a name. */
export function longPack({ name, id }: { readonly name: number; readonly id: number }) {
  const { pack } = shippedIndex().catalog;
  const long: Pack = {
    ...pack,
    name: lengthen(pack.name, name),
    description: lengthen(pack.description, name * 10),
    topics: pack.topics.map((topic) => ({ ...topic, name: lengthen(topic.name, name) })),
    sources: pack.sources.map((source) => ({
      ...source,
      title: lengthen(source.title, name),
      publisher: lengthen(source.publisher, name),
      authors: source.authors.map((author) => lengthen(author, name)),
      url: `https://example.com/${'a'.repeat(name * 10)}`,
      sections: source.sections.map((section) => ({ ...section, title: lengthen(section.title, name) })),
    })),
    units: pack.units.map((unit) => keepName(unit, name)),
    entities: pack.entities.map((entity) => keepName(entity, name)),
    variables: pack.variables.map(({ nameAgainst: _against, ...variable }) => ({
      ...keepName(variable, name),
      ...(variable.definition && { definition: lengthen(variable.definition, name * 10) }),
    })),
    observations: pack.observations.map((observation) => ({
      ...observation,
      note: lengthen(observation.note ?? { zh: '注', en: 'Note' }, name * 10),
    })),
    statements: pack.statements.map((statement) => ({
      ...keepName(statement, name),
      text: lengthen(statement.text, name * 10),
      items: statement.items.map((item) => lengthen(item, name)),
    })),
  };
  const catalog = buildCatalog(id === 0 ? long : lengthenIds(long, id));
  return { catalog, index: buildAnsweringIndex(catalog) };
}
