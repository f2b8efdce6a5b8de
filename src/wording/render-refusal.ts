// A refusal in sentences: what is missing, what there is instead, and the nearest figure as what it is.
import type { AnswerBody } from '../answering/answer.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang } from '../knowledge/types.ts';
import { describeMetric, describeObservation, phrasesFor } from './describe.ts';
import { formatPeriod, formatYearPart } from './format-period.ts';
import type { Sentences } from './rendered-answer.ts';

type NoData = Extract<AnswerBody, { kind: 'no_data' }>;

export function renderNoData(body: NoData, catalog: Catalog, lang: Lang): Sentences {
  const phrases = phrasesFor(lang);
  const missing = body.missing.map((one) =>
    phrases.missing(one.slot, timeOf(one, lang) ?? nameOf(one.asked, catalog, lang)),
  );
  const metric = body.variable
    ? describeMetric(catalog.variable(body.variable), body.nearest?.benchmark, catalog, lang)
    : '';
  const entity = body.entity ? catalog.entity(body.entity).name[lang] : '';
  const isEntityMissing = body.missing.some(({ slot }) => slot === 'entity');
  // What is missing, and apart from it what it was asked of: that may well be on record.
  const asked = missing.filter((text) => text !== '');
  const context = [
    ...(isEntityMissing || entity === '' ? [] : [entity]),
    ...(metric ? [metric] : []),
    ...(body.fact && entity === '' ? [body.fact.name[lang]] : []),
  ];
  const nearest = body.nearest ? [phrases.nearest(describeObservation(body.nearest, catalog, lang))] : [];
  const fact = body.fact ? [phrases.onTheMatter(body.fact.text[lang])] : [];
  const onRecord = availableSlots(body, catalog, lang);
  return { headline: phrases.noData(asked, context), details: [...onRecord, ...nearest, ...fact] };
}

// The periods there are for the place asked about, or the places there are.
function availableSlots(body: NoData, catalog: Catalog, lang: Lang): string[] {
  const figures = body.available.flatMap((suggestion) => (suggestion.kind === 'figure' ? [suggestion] : []));
  const isMissing = (slot: string) => body.missing.some((missing) => missing.slot === slot);
  const periods = [...new Set(figures.flatMap(({ period }) => (period ? [formatPeriod(period, lang)] : [])))];
  if (isMissing('period') && periods.length > 0) return [phrasesFor(lang).onRecord('period', periods)];
  const entities = [...new Set(figures.map(({ entity }) => catalog.entity(entity).name[lang]))];
  const isOther = body.entity === undefined || !entities.includes(catalog.entity(body.entity).name[lang]);
  return isMissing('entity') && isOther && body.variable !== undefined && entities.length > 0
    ? [phrasesFor(lang).onRecord('entity', entities)]
    : [];
}

function timeOf({ period, part }: NoData['missing'][number], lang: Lang): string | undefined {
  if (period) return formatPeriod(period, lang);
  return part && formatYearPart(part, lang);
}

function nameOf(asked: string, catalog: Catalog, lang: Lang): string {
  return catalog.pack.entities.find(({ id }) => id === asked)?.name[lang] ?? asked;
}
