// What can be chosen in the window of a proposal: the pack's own metrics, entities, units and sections.
import type { Catalog } from '../../knowledge/catalog.ts';
import type { Aliases, Lang, Localized } from '../../knowledge/types.ts';
import { normalizeText } from '../../language/normalize.ts';
import { nameOf } from '../../wording/render-sources.ts';
import { type Option, type SearchedField, sectionValue } from '../blocks/proposal.ts';

/** One thing that can be chosen, by its id. */
export function describeOption(
  catalog: Catalog,
  kind: 'variable' | 'entity' | 'unit',
  id: string,
  lang: Lang,
): Option {
  switch (kind) {
    case 'variable': {
      const variable = catalog.variable(id);
      return { value: id, label: `${variable.name[lang]} · ${catalog.unitOf(variable).name[lang]}` };
    }
    case 'entity': {
      const { name, within } = catalog.entity(id);
      const place = within === undefined ? '' : ` · ${catalog.entity(within).name[lang]}`;
      return { value: id, label: `${name[lang]}${place}` };
    }
    case 'unit':
      return { value: id, label: catalog.unit(id).name[lang] };
  }
}

/** What holds the typed words in one of its names, what begins with them first; all of it for nothing typed. */
export function searchOptions(
  catalog: Catalog,
  field: SearchedField,
  typed: string,
  lang: Lang,
): readonly Option[] {
  const wanted = normalizeText(typed).text.trim();
  const found = named(catalog, field, lang)
    .map(({ names, option }) => ({ option, rank: rankOf(names, wanted) }))
    .filter(({ rank }) => rank < NOT_FOUND);
  return found.sort((a, b) => a.rank - b.rank).map(({ option }) => option);
}

const NOT_FOUND = 2;

interface Named {
  readonly names: readonly string[];
  readonly option: Option;
}

function named(catalog: Catalog, field: SearchedField, lang: Lang): readonly Named[] {
  const { pack } = catalog;
  if (field === 'section')
    return pack.sources.flatMap((source) =>
      source.sections.map((section) => {
        const label = `${section.title[lang]} · ${nameOf(source, lang)}`;
        const { publisher, title } = source;
        const names = [section.title, publisher, title].flatMap(({ zh, en }) => [zh, en]);
        return { names, option: { value: sectionValue(source.id, section.id), label } };
      }),
    );
  if (field === 'variable') return pack.variables.map((one) => nameIt(catalog, 'variable', one, lang));
  if (field === 'unit') return pack.units.map((one) => nameIt(catalog, 'unit', one, lang));
  return pack.entities.map((one) => nameIt(catalog, 'entity', one, lang));
}

function nameIt(
  catalog: Catalog,
  kind: 'variable' | 'entity' | 'unit',
  { id, name, aliases }: { readonly id: string; readonly name: Localized; readonly aliases: Aliases },
  lang: Lang,
): Named {
  const names = [name.zh, name.en, ...aliases.zh, ...aliases.en];
  return { names, option: describeOption(catalog, kind, id, lang) };
}

function rankOf(names: readonly string[], wanted: string): number {
  const folded = names.map((name) => normalizeText(name).text);
  if (folded.some((name) => name.startsWith(wanted))) return 0;
  return folded.some((name) => name.includes(wanted)) ? 1 : NOT_FOUND;
}
