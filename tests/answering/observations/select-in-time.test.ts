// Whether what was foreseen or what came about is asked for.
import { describe, expect, it } from 'vitest';
import { askOpenDoors, askShipped } from '../ask.ts';

describe('a figure as it was foreseen, where only what came about is on record', () => {
  it.each([
    [askShipped, 'What was Suining supposed to reach for economic output in 2021?'],
    [askShipped, 'Which economic output had been pencilled in for Suining for 2021?'],
    [askOpenDoors, 'Will Central Library repeat its loans of 2023?'],
    [askOpenDoors, 'Does Central Library intend to keep up its loans of 2023?'],
    [askOpenDoors, 'What loans should Central Library have had in 2023?'],
    [askOpenDoors, 'What loans did they foresee at Central Library in 2023?'],
  ])('is refused: %s %s', (ask, question) => {
    expect(ask(question).status).toBe('no_data');
  });

  it.each([
    [askOpenDoors, 'I promised a reader the loans at Central Library in 2023'],
    [askOpenDoors, 'Will you tell me the loans at Central Library in 2023?'],
    [askOpenDoors, 'We expected loans at Central Library in 2023, what were they?'],
  ])('is told where it is the asker who hopes: %s %s', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});
