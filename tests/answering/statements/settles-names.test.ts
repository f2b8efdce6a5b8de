import { describe, expect, it } from 'vitest';
import { askOneMorePint, askShipped } from '../ask.ts';

describe('what the question calls by its name', () => {
  it('is told of by its own statement, whatever other one bears the deed in its name', () => {
    const { body } = askOneMorePint('When did the booking app go live?');

    expect(body).toMatchObject({ kind: 'statements', statements: [{ id: 'app' }] });
  });

  it('may be where another statement took place', () => {
    expect(askShipped('what was handed out at the mobilisation meeting').status).toBe('answered');
  });
});
