// A question that the bot offers must be one that it answers: with that very figure, in both languages.
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { questionFor, suggestExamples } from '../../src/answering/outcomes/suggest.ts';
import type { Lang } from '../../src/knowledge/types.ts';
import { describeSuggestion } from '../../src/wording/describe.ts';
import { HARBOUR } from '../answering/harbour.ts';
import { indexOf, shippedIndex } from '../make-index.ts';

const PACKS = [
  { name: 'the shipped pack', index: shippedIndex(), today: '2022-04-27' },
  { name: 'a harbour', index: indexOf(HARBOUR), today: '2020-05-06' },
];
const LANGS: readonly Lang[] = ['zh', 'en'];

const FIGURES = PACKS.flatMap(({ name, index, today }) =>
  index.catalog.pack.observations.flatMap((observation) =>
    LANGS.map((lang) => {
      const { question } = describeSuggestion(questionFor(observation), index.catalog, lang);
      return { name, index, today, lang, id: observation.id, question };
    }),
  ),
);
// Names that share most of their words with another entry: only a longer question tells these apart.
const SHARED_NAMES: ReadonlySet<string> = new Set([
  'zh second-round-demands',
  'en catch-up-drill-mechanism',
  'en cathode-project-progress',
  'en cathode-investor',
]);
const STATEMENTS = PACKS.flatMap(({ name, index, today }) =>
  index.catalog.pack.statements.flatMap(({ id }) =>
    LANGS.filter((lang) => !SHARED_NAMES.has(`${lang} ${id}`)).map((lang) => {
      const { question } = describeSuggestion({ kind: 'statement', statement: id }, index.catalog, lang);
      return { name, index, today, lang, id, question };
    }),
  ),
);
const EXAMPLES = PACKS.flatMap(({ name, index, today }) =>
  suggestExamples(index.catalog).flatMap((example) =>
    LANGS.map((lang) => ({
      name,
      index,
      today,
      lang,
      question: describeSuggestion(example, index.catalog, lang).question,
    })),
  ),
);

describe('a question that is offered', () => {
  it.each(FIGURES)(
    'is answered with its figure ($name, $lang): $question',
    ({ index, today, id, lang, question }) => {
      const answer = answerQuestion(index, { text: question, today });

      expect(answer.status).toBe('answered');
      expect(answer.observations.map((observation) => observation.id)).toEqual([id]);
      expect(answer.lang).toBe(lang);
    },
  );

  it.each(STATEMENTS)(
    'is answered with its statement ($name, $lang): $question',
    ({ index, today, id, question }) => {
      const { body } = answerQuestion(index, { text: question, today });

      expect(body.kind === 'statements' && body.statements.map((statement) => statement.id)).toContain(id);
    },
  );

  it.each(EXAMPLES)(
    'is answered when it is an example ($name, $lang): $question',
    ({ index, today, question }) => {
      expect(answerQuestion(index, { text: question, today })).toMatchObject({ status: 'answered' });
    },
  );
});
