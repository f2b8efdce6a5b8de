// What an answer took for granted, one sentence each.
import type { Disclosure } from '../answering/answer.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang, Unit } from '../knowledge/types.ts';
import { describeValue, phrasesFor } from './describe.ts';
import { formatPeriod } from './format-period.ts';
import { formatValue } from './format-value.ts';
import { printedOn } from './render-figures.ts';

export function describeDisclosure(disclosure: Disclosure, catalog: Catalog, lang: Lang): string[] {
  const phrases = phrasesFor(lang);
  switch (disclosure.kind) {
    case 'carried':
      return [phrases.carried(disclosure.slot, slotValue(disclosure.slot, disclosure.value, catalog, lang))];
    case 'assumed':
      if (disclosure.slot === 'period')
        return [phrases.assumedPeriod(slotValue('period', disclosure.value, catalog, lang))];
      return [phrases.assumedEntity(slotValue('entity', disclosure.value, catalog, lang))];
    case 'spelling':
      return [phrases.spelling(disclosure.written, disclosure.readAs[lang])];
    case 'truncated':
      return [phrases.truncated];
    case 'sources_differ': {
      const [latest] = disclosure.observations;
      if (!latest) return [];
      const publisher = catalog.source(latest.citation.source).publisher[lang];
      return [phrases.sourcesDiffer(publisher, printedOn(latest, catalog, lang))];
    }
    case 'superseded': {
      const { observation } = disclosure;
      const publisher = catalog.source(observation.citation.source).publisher[lang];
      return [
        phrases.superseded(
          describeValue(observation, catalog, lang),
          publisher,
          printedOn(observation, catalog, lang),
        ),
      ];
    }
    case 'missing_period':
      return [phrases.noData([formatPeriod(disclosure.period, lang)], [])];
    case 'only_period':
      return [phrases.onlyPeriod(formatPeriod(disclosure.period, lang))];
    case 'converted':
      return [converted(disclosure, catalog, lang)];
    case 'period_not_stated':
      return [phrases.periodNotStated];
  }
}

function converted(
  { observation, value, isExact, unit, larger, makes }: Extract<Disclosure, { kind: 'converted' }>,
  catalog: Catalog,
  lang: Lang,
): string {
  const recorded = catalog.unitOf(catalog.variable(observation.variable));
  const asked: Unit = { id: '', kind: 'quantity', ...unit, aliases: { zh: [], en: [] } };
  const [one, other] = larger === 'asked' ? [asked, recorded] : [recorded, asked];
  return phrasesFor(lang).converted(
    formatValue(observation.value, recorded, 'exact', lang),
    formatValue(value, asked, 'exact', lang),
    isExact,
    formatValue('1', one, 'exact', lang),
    formatValue(makes, other, 'exact', lang),
  );
}

function slotValue(
  slot: 'entity' | 'variable' | 'benchmark' | 'period',
  value: string,
  catalog: Catalog,
  lang: Lang,
): string {
  if (slot === 'period') {
    const [start = '', end = ''] = value.split('/');
    return formatPeriod({ start, end }, lang);
  }
  return slot === 'variable' ? catalog.variable(value).name[lang] : catalog.entity(value).name[lang];
}
