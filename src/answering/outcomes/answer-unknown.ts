import type { Answer } from '../answer.ts';
import type { AnsweringIndex } from '../answering-index.ts';
import type { Finding } from '../meaning/find-meaning.ts';
import { composeAnswer } from './compose-answer.ts';
import { contextAfterUnknown } from './context-after-refusal.ts';
import { questionFor, suggestExamples } from './suggest.ts';

/** Refuses what the record does not cover: no data where the subject is on record, unknown where nothing is. */
export function answerUnknown({ slots }: Finding, { catalog }: AnsweringIndex): Answer {
  const entity = slots.entities[0];
  const about = entity ? catalog.observationsAbout(entity) : [];
  const strange = [
    ...slots.query.mentions.filter((m) =>
      m.senses.some((s) => s.type === 'cue' && s.cue === 'measure:other'),
    ),
    ...slots.query.unknown,
  ];
  const context = contextAfterUnknown(slots.query, slots);
  if (entity && about.length > 0 && strange.length > 0) {
    const available = about.map(questionFor).slice(0, 3);
    return composeAnswer({
      status: 'no_data', query: slots.query, context, followUps: available,
      body: { kind: 'no_data', missing: strange.slice(0, 1).map(({ text }) => ({ slot: 'variable', asked: text })), entity, available },
    }); // biome-ignore format: one call
  }
  const examples = suggestExamples(catalog);
  return composeAnswer({
    status: 'unknown',
    query: slots.query,
    body: { kind: 'unknown', examples, closest: [] },
    followUps: examples,
    context,
  });
}
