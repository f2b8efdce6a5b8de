import { describe, expect, it } from 'vitest';
import {
  askClearRiver,
  askOneMorePint,
  askOpenDoors,
  askQuietHills,
  askShipped,
  askWaitLess,
} from '../ask.ts';

// On record is the share that our own place has of the benchmark's.
const TURNED_ROUND = [
  [askShipped, '溧阳锂电产值占我们的百分之几'],
  [askShipped, '溧阳锂电产值占我区的百分之几'],
  [askWaitLess, '2024年海岚门诊量占我们的百分之几'],
  [askWaitLess, '海岚门诊量相当于我们的百分之几'],
  [askOpenDoors, '奥尔德人均借阅相当于我们的百分之几'],
  [askQuietHills, '雪棠探头密度占我们的百分之几'],
  [askOneMorePint, '埃尔米尔献血率占我们的百分之几'],
  [askClearRiver, '碧川管网密度占我们的百分之几'],
  [askClearRiver, '禾丰管网密度占我们的比例'],
] as const; // biome-ignore format: a question a row

const AS_ON_RECORD = [
  [askShipped, '我们锂电产值占溧阳的百分之几'],
  [askShipped, '去年我们占溧阳的百分之几'],
  [askWaitLess, '2024年我们门诊量占海岚的百分之几'],
  [askOpenDoors, '我们人均借阅相当于奥尔德的百分之几'],
  [askOneMorePint, '我们献血率占埃尔米尔的百分之几'],
] as const; // biome-ignore format: a question a row

describe('a share of us', () => {
  it.each(TURNED_ROUND)('is none of ours of the benchmark: %#, %s', (ask, question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each(AS_ON_RECORD)('is told where the benchmark is the whole: %#, %s', (ask, question) => {
    expect(ask(question).status).toBe('answered');
  });
});
