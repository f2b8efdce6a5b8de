import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../src/config/read-options.ts';
import { BotError } from '../../src/errors.ts';

describe('readStartOptions', () => {
  it.each([
    [[], { terminal: false, open: true, asksForPage: false }],
    [['--terminal'], { terminal: true, open: true, asksForPage: false }],
    [['--no-open'], { terminal: false, open: false, asksForPage: true }],
    [['--port', '0'], { terminal: false, open: true, port: 0, asksForPage: true }],
  ])('reads %j', (argv, options) => {
    expect(readStartOptions(argv)).toEqual(options);
  });

  it.each([
    [['--browser'], '--browser'],
    [['--port', '70000'], '--port 70000'],
    [['--port', 'here'], '--port here'],
    [['--terminal', '--no-open'], '--terminal'],
    [['questions.txt'], 'questions.txt'],
  ])('says what is wrong with %j, and what there is', (argv, named) => {
    expect(() => readStartOptions(argv)).toThrow(BotError);
    expect(() => readStartOptions(argv)).toThrow(named);
    expect(() => readStartOptions(argv)).toThrow('--no-open');
  });
});
