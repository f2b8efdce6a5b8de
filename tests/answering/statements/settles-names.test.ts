import { describe, expect, it } from 'vitest';
import { askOneMorePint, askShipped, askTurnUpAndGo } from '../ask.ts';

describe('what the question calls by its name', () => {
  it('is told of by its own statement, whatever other one bears the deed in its name', () => {
    const { body } = askOneMorePint('When did the booking app go live?');

    expect(body).toMatchObject({ kind: 'statements', statements: [{ id: 'app' }] });
  });

  it('may be where another statement took place', () => {
    expect(askShipped('what was handed out at the mobilisation meeting').status).toBe('answered');
  });
});

describe('a number that a thing bears', () => {
  it.each(['when did Line 12 close', '12路什么时候停运'])('is not another’s: %s', (question) => {
    expect(askTurnUpAndGo(question).status).not.toBe('answered');
  });

  it.each(['when did Line 44 close', '44路什么时候停运'])('is its own: %s', (question) => {
    expect(askTurnUpAndGo(question).status).toBe('answered');
  });
});
