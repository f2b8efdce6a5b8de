import { describe, expect, it } from 'vitest';
import { withGapAsked } from '../../src/language/taken-as-whole.ts';
import {
  askClearRiver,
  askOpenDoors,
  askQuietHarbours,
  askShipped,
  askTurnUpAndGo,
} from '../answering/ask.ts';

describe('one taken as the whole', () => {
  it.each([
    [askShipped, 'If liyang lithium is 100, how much was anju short in 2021', '85'],
    [askShipped, 'counting Liyang as 100, how far off would Anju be in 2022 on the forecast', '72.5'],
    [askShipped, '溧阳锂电按100%算的话，安居2020年短多少个点', '98.93'],
    [
      askQuietHarbours,
      'with Sandmere as 100%, how many points was Port Elder’s passenger traffic short in 2023',
      '56',
    ],
    [askQuietHarbours, '把桑德米尔的客运量算作100，埃尔德港2024年还差多少', '48.8'],
    [askShipped, '溧阳当成100，安居2021年差多少', '85'],
    [
      askOpenDoors,
      "set Alder's loans per resident to 100: how many points was Tamarack behind in 2023?",
      '25.5',
    ],
    [
      askTurnUpAndGo,
      'how much was Ashcombe short in boardings per resident in 2022, taking Marlow as 100?',
      '46',
    ],
    [askClearRiver, '设碧川为100%，禾丰污水管网密度2021年落后多少', '88'],
  ])('%#: %s', (ask, question, value) => {
    expect(ask(question).body).toMatchObject({ kind: 'derived', operation: 'gap_to_benchmark', value });
  });

  it.each([
    [askQuietHarbours, "If Sandmere's shore power is 100, how far short was Port Elder in 2024?"],
    [askQuietHarbours, "If Sandmere is 100, how far short was Port Elder's traffic in 2021?"],
    [
      askOpenDoors,
      'taking Alder as 100, how far behind was the Harbour Branch on loans per resident in 2024?',
    ],
    [askTurnUpAndGo, 'if punctuality is 100%, how short was Ashbourne of Ashcombe in 2024'],
    [askShipped, '溧阳算100的话，射洪园区产值差多少'],
  ])('is refused where nothing is measured so, %#: %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each(['把'.repeat(40_000), 'if '.repeat(13_000)])(
    'is not looked for in a long message (%#)',
    (message) => {
      const began = performance.now();

      expect(withGapAsked(`${message}100`)).toBeUndefined();
      expect(performance.now() - began).toBeLessThan(50);
    },
  );
});
