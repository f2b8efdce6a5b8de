import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import { askTurnUpAndGo } from '../ask.ts';
import { askNightSchool } from '../night-school.ts';

const entityOf = ({ body }: Answer): string | undefined => (body.kind === 'entity' ? body.entity : undefined);

describe('who holds a post, with no place named', () => {
  it.each(["who's the mayor", 'who is our mayor?', '市长是谁'])('is the one of the home: %s', (question) => {
    expect(entityOf(askNightSchool(question))).toBe('ada-lunt');
  });

  it.each([
    'who is the deputy mayor',
    'who is the former mayor',
    "who is the mayor's wife",
    'who was the mayor in 2019',
    'who is the mayor of Sarn',
  ])('is nobody where more is asked: %s', (question) => {
    expect(askNightSchool(question).status).not.toBe('answered');
  });

  it('is nobody whose post is narrower', () => {
    expect(askTurnUpAndGo("who's the manager").status).not.toBe('answered');
  });
});
