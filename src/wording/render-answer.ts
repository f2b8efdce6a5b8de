// Turns an answer into one display language: headline, rows, notes, citations and questions to press. Owns every
// sentence that answers; what Slack makes of them (blocks, buttons) is left to `slack`.
import type { Answer, ClaimRow, Disclosure } from '../answering/answer.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import type { Lang, Observation } from '../knowledge/types.ts';
import {
  describeCitation,
  describeFigure,
  describeMetric,
  describeObservation,
  describeSuggestion,
  describeValue,
  phrasesFor,
} from './describe.ts';
import { formatDate, formatPeriod } from './format-period.ts';
import { formatPoints, formatTimes, formatValue } from './format-value.ts';
import type { RenderedAnswer, RenderedChart } from './rendered-answer.ts';

interface Sentences {
  readonly headline: string;
  readonly details: readonly string[];
}

const PLACES: ReadonlySet<string> = new Set([
  'country',
  'province',
  'city',
  'district',
  'county',
  'place',
  'park',
  'school',
  'project',
]);

/** Fewest points that a chart is drawn for. */
const CHART_POINTS = 3;

/** Renders an answer in a display language. */
export function renderAnswer(answer: Answer, catalog: Catalog, lang: Lang): RenderedAnswer {
  const { headline, details } = sentencesOf(answer, catalog, lang);
  const notes = [
    ...answer.disclosures.flatMap((disclosure) => describeDisclosure(disclosure, catalog, lang)),
    ...figureNotes(answer, lang),
  ];
  const citations = answer.citations.map((citation) => describeCitation(citation, catalog, lang));
  const suggestions = answer.followUps.map((suggestion) =>
    describeSuggestion(suggestion, catalog, lang, answer.observations[0]),
  );
  const chart = chartOf(answer, catalog, lang);
  const unique = [...new Set(citations)];
  const offered = answer.status === 'answered' ? [] : suggestions.map(({ label }) => `• ${label}`);
  const text = [
    headline,
    ...details,
    ...(offered.length > 0 && !isIntroduced(answer) ? [phrasesFor(lang).tryAsking] : []),
    ...offered,
    ...notes,
    ...unique,
  ].join('\n');
  return {
    lang,
    headline,
    details,
    notes,
    citations: unique,
    suggestions,
    ...(chart ? { chart } : {}),
    text,
  };
}

// A clarification and a list of close names announce their choices themselves.
function isIntroduced({ body }: Answer): boolean {
  return body.kind === 'clarify' || (body.kind === 'unknown' && body.closest.length > 0);
}

function sentencesOf(answer: Answer, catalog: Catalog, lang: Lang): Sentences {
  const phrases = phrasesFor(lang);
  const { body } = answer;
  const covers = catalog.pack.description[lang];
  switch (body.kind) {
    case 'figures':
      return renderFigures(body.observations, catalog, lang);
    case 'series':
      return renderSeries(body.observations, catalog, lang);
    case 'metric': {
      const variable = catalog.variable(body.variable);
      const details = body.observations.map((o) =>
        phrases.entityRow(describeFigure(o, catalog, lang), o.status),
      );
      const latest = latestOf(body.observations);
      const definition = variable.definition ? [phrases.definition(variable.definition[lang])] : [];
      if (!latest) return { headline: phrases.metricHead(variable.name[lang]), details: definition };
      return {
        headline: describeObservation(latest, catalog, lang),
        details: [...(body.observations.length > 1 ? details : []), ...definition],
      };
    }
    case 'derived':
      return renderDerived(body, catalog, lang);
    case 'underivable':
      return {
        headline: phrases.underivable[body.reason],
        details: body.operands.map((o) => describeObservation(o, catalog, lang)),
      };
    case 'statements':
      return {
        headline: body.statements[0]?.text[lang] ?? '',
        details: [
          ...body.statements.slice(1).map(({ text }) => text[lang]),
          ...body.statements.flatMap(({ items }) => items.map((item) => `• ${item[lang]}`)),
        ],
      };
    case 'entity': {
      const entity = catalog.entity(body.entity);
      const within = entity.within ? catalog.entity(entity.within).name[lang] : undefined;
      return {
        headline: phrases.entityHead(entity.name[lang], entity.post?.[lang], within, PLACES.has(entity.type)),
        details: [
          ...body.statements.flatMap(({ text, items }) => [
            text[lang],
            ...items.map((item) => `• ${item[lang]}`),
          ]),
          ...body.observations.map((o) => describeObservation(o, catalog, lang)),
        ],
      };
    }
    case 'claim':
      return renderClaim(body.rows, body.verdict, catalog, lang);
    case 'clarify':
      return {
        headline:
          phrases.clarify[
            body.slot === 'variable' ? 'variable' : body.slot === 'entity' ? 'entity' : 'other'
          ],
        details: [],
      };
    case 'no_data':
      return renderNoData(body, catalog, lang);
    case 'unknown':
      return body.closest.length > 0
        ? { headline: phrases.unknownMetric, details: [] }
        : { headline: phrases.unknown(covers), details: [] };
    case 'help':
    case 'greeting':
      return {
        headline: phrases[body.kind](covers),
        details: body.examples.map((example) => `• ${describeSuggestion(example, catalog, lang).question}`),
      };
    case 'thanks':
      return { headline: phrases.thanks, details: [] };
    case 'several': {
      const parts = body.answers.map((part) => sentencesOf(part, catalog, lang));
      return {
        headline: parts[0]?.headline ?? '',
        details: [
          ...(parts[0]?.details ?? []),
          ...parts.slice(1).flatMap(({ headline, details }) => [headline, ...details]),
        ],
      };
    }
  }
}

function renderFigures(observations: readonly Observation[], catalog: Catalog, lang: Lang): Sentences {
  const phrases = phrasesFor(lang);
  const [first, ...rest] = observations;
  if (!first) return { headline: '', details: [] };
  if (rest.length > 0 && rest.every((other) => isSameSlot(first, other)))
    return renderPrints(observations, catalog, lang);
  const speakers = [...new Set(observations.flatMap(({ saidBy }) => saidBy ?? []))].map((id) =>
    phrases.saidBy(speakerOf(id, catalog, lang)),
  );
  if (rest.length === 0) {
    const definition = catalog.variable(first.variable).definition;
    return {
      headline: describeObservation(first, catalog, lang),
      details: [...(definition ? [phrases.definition(definition[lang])] : []), ...speakers],
    };
  }
  return {
    headline: phrases.listHead(observations.length),
    details: [
      ...observations.map((o) => `• ${phrases.entityRow(describeFigure(o, catalog, lang), o.status)}`),
      ...speakers,
    ],
  };
}

function isSameSlot(a: Observation, b: Observation): boolean {
  return (
    a.variable === b.variable &&
    a.entity === b.entity &&
    a.status === b.status &&
    a.period?.start === b.period?.start &&
    a.period?.end === b.period?.end
  );
}

// One figure as several sources print it, the latest first.
function renderPrints(observations: readonly Observation[], catalog: Catalog, lang: Lang): Sentences {
  const phrases = phrasesFor(lang);
  const [latest] = observations;
  if (!latest) return { headline: '', details: [] };
  const rows = observations.map(
    (o) =>
      `• ${phrases.printed(describeValue(o, catalog, lang), catalog.source(o.citation.source).publisher[lang], printedOn(o, catalog, lang))}`,
  );
  return { headline: describeObservation(latest, catalog, lang), details: rows };
}

function speakerOf(id: string, catalog: Catalog, lang: Lang): string {
  const entity = catalog.entity(id);
  const employer = entity.within ? catalog.entity(entity.within).name[lang] : '';
  // An unnamed speaker is called by post and employer already.
  if (!entity.post || entity.name[lang].includes(entity.post[lang])) return entity.name[lang];
  return lang === 'zh'
    ? `${employer}${entity.post.zh}${entity.name.zh}`
    : `${entity.name.en}, ${entity.post.en}${employer ? ` of ${employer}` : ''}`;
}

function renderSeries(observations: readonly Observation[], catalog: Catalog, lang: Lang): Sentences {
  const phrases = phrasesFor(lang);
  const latest = latestOf(observations);
  if (!latest) return { headline: '', details: [] };
  const words = describeFigure(latest, catalog, lang);
  const value = `${words.value}${statusMark(latest, lang)}`;
  return {
    headline: phrases.seriesHead(words.entity, words.metric, value, words.period),
    details: observations.map(
      (o) =>
        `• ${phrases.row(o.period ? formatPeriod(o.period, lang) : (o.condition?.[lang] ?? ''), describeValue(o, catalog, lang), o.status)}`,
    ),
  };
}

function latestOf(observations: readonly Observation[]): Observation | undefined {
  return observations.filter(({ status }) => status === 'actual').at(-1) ?? observations.at(-1);
}

function renderDerived(
  body: Extract<Answer['body'], { kind: 'derived' }>,
  catalog: Catalog,
  lang: Lang,
): Sentences {
  const phrases = phrasesFor(lang);
  const [left, right] = body.operands;
  if (!left) return { headline: '', details: [] };
  const result = formatDerived(body, catalog, lang);
  const words = describeFigure(left, catalog, lang);
  const rows = body.operands.map(
    (o) => `• ${phrases.row(periodOf(o, lang), describeValue(o, catalog, lang), o.status)}`,
  );
  const benchmark = left.benchmark ? catalog.entity(left.benchmark).name[lang] : '';
  if (body.operation === 'sum') {
    const working = body.operands.map((o) => describeValue(o, catalog, lang)).join(' + ');
    return {
      headline: phrases.sum(result, words.metric),
      details: [
        phrases.total(working, result),
        ...body.operands.map((o) => `• ${phrases.entityRow(describeFigure(o, catalog, lang), o.status)}`),
      ],
    };
  }
  if (body.operation === 'inverse') {
    const working = phrases.working('100%', '÷', describeValue(left, catalog, lang), result);
    return {
      headline: phrases.inverse(result, words.entity, benchmark, words.period),
      details: [working, phrases.rounded, ...rows],
    };
  }
  if (body.operation === 'gap_to_benchmark' || !right) {
    const working = phrases.working('100%', '−', describeValue(left, catalog, lang), result);
    return {
      headline: phrases.gap(result, words.entity, benchmark, words.period),
      details: [working, ...rows],
    };
  }
  const isMultiple = body.operation === 'multiple';
  const sign = isMultiple ? '÷' : '−';
  const later = `${periodOf(left, lang)}${statusMark(left, lang)}`;
  const earlier = `${periodOf(right, lang)}${statusMark(right, lang)}`;
  const headline = isMultiple
    ? phrases.multiple(result, words.entity, words.metric, later, earlier)
    : phrases.difference(result, words.entity, words.metric, later, earlier, body.value.startsWith('-'));
  const working = phrases.working(
    describeValue(left, catalog, lang),
    sign,
    describeValue(right, catalog, lang),
    result,
  );
  return { headline, details: [working, ...(isMultiple ? [phrases.rounded] : []), ...rows] };
}

function statusMark(observation: Observation, lang: Lang): string {
  return phrasesFor(lang)
    .row('', '', observation.status)
    .replace(/^[：:]\s*/, '');
}

function periodOf(observation: Observation, lang: Lang): string {
  return observation.period ? formatPeriod(observation.period, lang) : (observation.condition?.[lang] ?? '');
}

function formatDerived(
  body: Extract<Answer['body'], { kind: 'derived' }>,
  catalog: Catalog,
  lang: Lang,
): string {
  const size = body.value.replace(/^-/, '');
  if (body.unit === 'percentage_points') return formatPoints(size, body.bound, lang);
  if (body.unit === 'times') return formatTimes(size, body.bound, lang);
  return formatValue(size, catalog.unit(body.unit), body.bound, lang);
}

function renderClaim(
  rows: readonly ClaimRow[],
  verdict: ClaimRow['verdict'],
  catalog: Catalog,
  lang: Lang,
): Sentences {
  const phrases = phrasesFor(lang);
  const recorded = rows.find(({ observation }) => observation)?.observation;
  const source = recorded ? catalog.source(recorded.citation.source) : undefined;
  const publisher = source?.publisher[lang] ?? '';
  const date = source ? formatDate(source.datePublished, lang) : '';
  const headline =
    verdict === 'matches' ? phrases.claimMatches(publisher, date)
    : verdict === 'differs' ? phrases.claimDiffers(publisher, date)
    : phrases.claimNotOnRecord(rows.find((row) => row.verdict === 'not_on_record')?.stated ?? ''); // biome-ignore format: a table
  const details = rows.flatMap((row) => {
    const reason = row.reason && row.reason !== 'value' ? [phrases.claimReason[row.reason]] : [];
    const figure = row.observation ? [describeObservation(row.observation, catalog, lang)] : [];
    return row.verdict === 'matches' ? figure : [...figure, phrases.claimStated(row.stated), ...reason];
  });
  return { headline, details };
}

function renderNoData(
  body: Extract<Answer['body'], { kind: 'no_data' }>,
  catalog: Catalog,
  lang: Lang,
): Sentences {
  const phrases = phrasesFor(lang);
  const missing = body.missing.map(({ slot, asked, period }) =>
    phrases.missing(slot, period ? formatPeriod(period, lang) : nameOf(asked, catalog, lang)),
  );
  const metric = body.variable
    ? describeMetric(catalog.variable(body.variable), body.nearest?.benchmark, catalog, lang)
    : '';
  const entity = body.entity ? catalog.entity(body.entity).name[lang] : '';
  const isEntityMissing = body.missing.some(({ slot }) => slot === 'entity');
  const what = [
    ...missing.filter((text) => text !== ''),
    ...(isEntityMissing || entity === '' ? [] : [entity]),
    ...(metric ? [metric] : []),
  ];
  const separator = lang === 'zh' ? ' · ' : '; ';
  const nearest = body.nearest ? [phrases.nearest(describeObservation(body.nearest, catalog, lang))] : [];
  const onRecord = availableSlots(body, catalog, lang);
  return { headline: phrases.noData(what.join(separator)), details: [...onRecord, ...nearest] };
}

// The periods there are for the place asked about, or the places there are.
function availableSlots(
  body: Extract<Answer['body'], { kind: 'no_data' }>,
  catalog: Catalog,
  lang: Lang,
): string[] {
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

function nameOf(asked: string, catalog: Catalog, lang: Lang): string {
  return catalog.pack.entities.find(({ id }) => id === asked)?.name[lang] ?? asked;
}

function describeDisclosure(disclosure: Disclosure, catalog: Catalog, lang: Lang): string[] {
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
      return [phrases.noData(formatPeriod(disclosure.period, lang))];
    case 'period_not_stated':
      return [phrases.periodNotStated];
  }
}

function printedOn({ citation }: Observation, catalog: Catalog, lang: Lang): string {
  return formatDate(catalog.source(citation.source).datePublished, lang);
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

function figureNotes(answer: Answer, lang: Lang): string[] {
  if (answer.body.kind !== 'figures' && answer.body.kind !== 'metric') return [];
  return answer.observations.flatMap(({ note }) => note?.[lang] ?? []);
}

function chartOf(answer: Answer, catalog: Catalog, lang: Lang): RenderedChart | undefined {
  const { body } = answer;
  if (body.kind !== 'series' && body.kind !== 'metric') return undefined;
  const points = body.observations.filter(({ period, periodStated }) => period !== undefined && periodStated);
  const first = points[0];
  const isOneSeries = new Set(points.map(({ variable, entity }) => `${variable} ${entity}`)).size === 1;
  if (!first || points.length < CHART_POINTS || !isOneSeries) return undefined;
  const words = describeFigure(first, catalog, lang);
  const unit = catalog.unitOf(catalog.variable(first.variable));
  return {
    title: `${words.entity} ${words.metric}`,
    unit: unit.name[lang],
    points: points.map((o) => ({
      label: `${o.period ? formatPeriod(o.period, lang) : ''}${statusMark(o, lang)}`,
      value: Number(o.value),
    })),
  };
}
