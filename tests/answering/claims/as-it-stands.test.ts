// A limit or a present state with no time said is held against how it stands; a multiple against which of the two is the greater.
import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askHotAtNoon,
  askOneMorePint,
  askOpenDoors,
  askQuietHarbours,
  askQuietHills,
  askShipped,
  askTurnUpAndGo,
  askWaitLess,
} from '../ask.ts';

const TOLD_RIGHT = [
  [askOneMorePint, '凯洛韦献血率超过埃尔米尔的八成'],
  [askOneMorePint, '布拉肯福德献血是安塞姆港的1.65倍'],
  [askShipped, '安居锂电不到溧阳的三成'],
  [askTurnUpAndGo, 'is the single fare 1.80?'],
  [askWaitLess, '爽约率是7.9%，对吗'],
  [askWaitLess, 'the no-show rate was 11.3%, right?'],
  [askQuietHills, '火情从27起少了近三成，2024年，对吗'],
  [askQuietHills, '火情2024年从27起下降29.6%，对吗'],
  [askTurnUpAndGo, 'was the single fare 2.40 in 2022?'],
  [askHotAtNoon, 'uptake was not more than 60% in 2023'],
  [askHotAtNoon, 'local food was not more than 40% in 2023'],
  [askHotAtNoon, 'satisfaction was not above 75% in 2023'],
] as const; // biome-ignore format: a claim a row

const OTHERWISE = [
  [askWaitLess, '爽约率是11.3%，对吗'],
  [askWaitLess, 'no-show rate is 11.3%, right?'],
  [askQuietHills, '火情从25起少了近三成，2024年，对吗'],
  [askOneMorePint, '凯洛韦献血率不到埃尔米尔的九成'],
  [askOpenDoors, '塔马拉克人均借阅不到奥尔德的八成'],
  [askShipped, '安居锂电不到溧阳的一成'],
  [askShipped, '安居锂电不到溧阳的两成'],
  [askTurnUpAndGo, 'is the single fare 2.40?'],
  [askHotAtNoon, 'uptake was not more than 55% in 2023'],
  [askHotAtNoon, 'satisfaction was not below 75% in 2023'],
  [askHotAtNoon, 'satisfaction was not above 70% in 2023'],
  [askQuietHarbours, '埃尔德港客运量是桑德米尔的两倍'],
  [askClearRiver, '禾丰管网密度是碧川的两倍'],
  [askClearRiver, '下坪氨氮是渡口的两倍'],
  [askQuietHills, '探头密度是雪棠的两倍'],
  [askOneMorePint, '布拉肯福德献血是安塞姆港的两倍'],
  [askTurnUpAndGo, '4路客运量是14路的两倍'],
] as const; // biome-ignore format: a claim a row

const OPEN = [
  [askQuietHills, '到场时间能破30分钟吗'],
  [askWaitLess, '候诊时间能破25分钟吗'],
  [askClearRiver, '办结时间能破24小时吗'],
  [askOpenDoors, '等书时间能破7天吗'],
] as const; // biome-ignore format: a claim a row

describe('a claim of how it stands', () => {
  it.each(TOLD_RIGHT)('is confirmed by the last figure, or by that of its year: %o %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('matches');
  });

  it.each(OTHERWISE)(
    'differs though an earlier figure or the other of the two bears it out: %o %s',
    (ask, claim) => {
      expect(ask(claim).verdict).toBe('differs');
    },
  );

  it.each(OPEN)('is left open where the words may ask for less or for more: %o %s', (ask, claim) => {
    expect(ask(claim).verdict).toBe('not_on_record');
  });
});
