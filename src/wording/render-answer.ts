// Turns an answer into one display language: headline, rows, notes, citations and questions to press. Owns every
// sentence that answers; what Slack makes of them (blocks, buttons) is left to `slack`.
import type { Answer, AnswerBody } from '../answering/answer.ts';
import type { Catalog } from '../knowledge/catalog.ts';
import { PLACES } from '../knowledge/entity-types.ts';
import type { EntityType, Lang, Statement } from '../knowledge/types.ts';
import {
  describeCitation,
  describeFigure,
  describeObservation,
  describeSuggestion,
  phrasesFor,
} from './describe.ts';
import { describeDisclosure } from './describe-disclosure.ts';
import { speakerOf } from './describe-speaker.ts';
import { chartOf } from './render-chart.ts';
import { renderClaim, renderFactClaim } from './render-claim.ts';
import { renderDerived } from './render-derived.ts';
import { latestOf, renderExtreme, renderFigures, renderSeries } from './render-figures.ts';
import { renderNoData } from './render-refusal.ts';
import { renderSources } from './render-sources.ts';
import { tableOf } from './render-table.ts';
import type { RenderedAnswer, Sentences } from './rendered-answer.ts';

/** What lies in a place; a body is of it. */
const LIES_THERE: ReadonlySet<EntityType> = new Set([...PLACES, 'school', 'project']);

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
  const table = tableOf(answer, catalog, lang);
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
    ...(table ? { table } : {}),
    text,
  };
}

// A clarification and a list of close names announce their choices themselves.
function isIntroduced({ body }: Answer): boolean {
  return body.kind === 'clarify' || (body.kind === 'unknown' && body.closest.length > 0);
}

// A verdict goes before the fact that it was reached by.
function sentencesOf(answer: Answer, catalog: Catalog, lang: Lang): Sentences {
  const sentences = bodySentences(answer, catalog, lang);
  const isFact = answer.status === 'answered' && FACTS.has(answer.body.kind);
  return isFact ? renderFactClaim(answer, sentences, catalog, lang) : sentences;
}

const FACTS: ReadonlySet<AnswerBody['kind']> = new Set(['statements', 'entity', 'figures', 'series']);

function bodySentences(answer: Answer, catalog: Catalog, lang: Lang): Sentences {
  const phrases = phrasesFor(lang);
  const { body } = answer;
  const covers = catalog.pack.description[lang];
  switch (body.kind) {
    case 'figures':
      return body.extreme
        ? renderExtreme(body.observations, body.extreme, catalog, lang)
        : renderFigures(body.observations, catalog, lang);
    case 'series':
      return renderSeries(body.observations, catalog, lang, body.extreme);
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
    case 'definition': {
      const { name, definition } = catalog.variable(body.variable);
      return {
        headline: phrases.defined(name[lang], definition?.[lang] ?? ''),
        details: [describeObservation(body.latest, catalog, lang)],
      };
    }
    case 'metrics_of': {
      const { entity, observations, total, isLatest } = body;
      const name = entity === undefined ? undefined : catalog.entity(entity).name[lang];
      return {
        headline: phrases.metricsOf(name, total, observations.length, isLatest),
        details: observations.map((o) => phrases.entityRow(describeFigure(o, catalog, lang), o.status)),
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
          ...speakersOf(body.statements, catalog, lang),
        ],
      };
    case 'entity': {
      const entity = catalog.entity(body.entity);
      const within = entity.within ? catalog.entity(entity.within).name[lang] : undefined;
      return {
        headline: phrases.entityHead(
          entity.name[lang],
          entity.post?.[lang],
          within,
          LIES_THERE.has(entity.type),
        ),
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
        ? { headline: phrases.closestMetrics, details: [] }
        : { headline: phrases[body.isName ? 'unknownMetric' : 'unknown'](covers), details: [] };
    case 'sources': {
      const { title, entries } = renderSources(catalog, lang);
      return { headline: title, details: entries.flatMap(({ name, lines }) => [name, ...lines]) };
    }
    case 'help':
    case 'greeting':
      return {
        headline: phrases[body.kind](covers),
        details: body.examples.map((example) => `• ${describeSuggestion(example, catalog, lang).question}`),
      };
    case 'thanks':
      return { headline: body.isThanks ? phrases.welcome : phrases.allRight, details: [] };
    case 'several': {
      const parts = body.answers.map((part, at) =>
        part.status === 'unknown'
          ? { headline: phrases.unknownOf(cutQuestion(body.asked[at] ?? '')), details: [] }
          : sentencesOf(part, catalog, lang),
      );
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

/** Enough of a question to know it again by. */
const LONGEST_ASKED = 80;

function cutQuestion(asked: string): string {
  const characters = [...asked];
  return characters.length > LONGEST_ASKED ? `${characters.slice(0, LONGEST_ASKED).join('')}…` : asked;
}

// Who said it, where the words do not.
function speakersOf(statements: readonly Statement[], catalog: Catalog, lang: Lang): string[] {
  const speakers = statements.flatMap(({ saidBy, text }) =>
    saidBy === undefined || text[lang].includes(catalog.entity(saidBy).name[lang]) ? [] : [saidBy],
  );
  return [...new Set(speakers)].map((id) => phrasesFor(lang).saidBy(speakerOf(id, catalog, lang)));
}

function figureNotes(answer: Answer, lang: Lang): string[] {
  if (answer.body.kind !== 'figures' && answer.body.kind !== 'metric') return [];
  return answer.observations.flatMap(({ note }) => note?.[lang] ?? []);
}
