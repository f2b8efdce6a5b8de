import { describe, expect, it } from 'vitest';
import { askedForms } from '../../src/language/asked-forms.ts';
import { askNightSchool } from '../answering/night-school.ts';

describe('a name in the order of a clause', () => {
  it('is asked as a question', () => {
    expect(askedForms('where classes are held')).toEqual([
      'where are classes held',
      'where are the classes held',
    ]);
    expect(askedForms('why the fund gives')).toContain('why does the fund gives');
  });

  it.each(['how many classes there are', 'where is the park', 'class venues', 'why'])(
    'is none in %s',
    (name) => {
      expect(askedForms(name)).toEqual([]);
    },
  );

  it.each([
    ['where are the classes held?', 'venues'],
    ['where are classes held', 'venues'],
    ['why do learners drop out', 'leaving'],
    ['why do learners drop out in the first place?', 'leaving'],
    ['when did Lantern come out', 'release'],
  ])('finds the fact: %s', (question, id) => {
    expect(askNightSchool(question).receipt.statements).toEqual([id]);
  });

  it.each(['why do teachers drop out', 'where are the evening classes held', 'why do painters drop out'])(
    'is not the name of another: %s',
    (question) => {
      expect(askNightSchool(question).status).not.toBe('answered');
    },
  );
});
