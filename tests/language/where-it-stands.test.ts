import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/language/parse-query.ts';
import { fixtureIndex } from '../make-index.ts';

const asked = (text: string) => parseQuery(text, '2025-06-01', fixtureIndex('wait-less'));

describe('where a metric stands', () => {
  it.each([
    'Where did the average waiting time stand in 2024?',
    'where does the no-show rate sit at Ningtang Hospital Network these days',
    'so where did outpatient visits end up in 2023',
  ])('is how high it is: %s', (text) => {
    expect([...asked(text).cues]).not.toContain('ask:where');
  });

  it.each(['Where does the guide robot stand?', 'where is Ningtang First Hospital'])(
    'is a place, where no metric stands there: %s',
    (text) => {
      expect([...asked(text).cues]).toContain('ask:where');
    },
  );
});
