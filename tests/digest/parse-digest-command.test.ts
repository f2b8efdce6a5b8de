import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIGEST_ACTIONS, DIGEST_FORMS, type DigestWishes } from '../../src/digest/digest-command.ts';
import { parseDigestCommand } from '../../src/digest/parse-digest-command.ts';
import { WEEKDAYS, type Weekday, WORKING_DAYS } from '../../src/digest/schedule.ts';
import type { Topic } from '../../src/knowledge/types.ts';

const TOPICS: readonly Topic[] = [
  { id: 'innovation', name: { zh: '科技创新', en: 'Innovation' } },
  { id: 'land', name: { zh: '土地利用', en: 'Land use' } },
  { id: 'land-reform', name: { zh: '土地改革', en: 'Land reform' } },
];
const parse = (text: string) => parseDigestCommand(text, TOPICS);

describe('switching on', () => {
  it.each<[string, DigestWishes]>([
    ['on', {}],
    ['开启', {}],
    ['on 09:00 weekdays', { time: '09:00', days: WORKING_DAYS }],
    ['on 9am daily', { time: '09:00', days: WEEKDAYS }],
    ['ON AT 9:30 PM EVERY DAY', { time: '21:30', days: WEEKDAYS }],
    ['on 9 a.m. every weekday', { time: '09:00', days: WORKING_DAYS }],
    ['weekdays 08:15', { time: '08:15', days: WORKING_DAYS }],
    ['on 0830 weekends', { time: '08:30', days: [6, 7] }],
    ['on noon', { time: '12:00' }],
    ['on midnight', { time: '00:00' }],
    ['on 12am', { time: '00:00' }],
    ['on 12pm', { time: '12:00' }],
    ["on 9 o'clock", { time: '09:00' }],
    ['on 5 in the afternoon', { time: '17:00' }],
    ['on mondays at 9am', { time: '09:00', days: [1] }],
    ['on 9:00 mon, wed and fri', { time: '09:00', days: [1, 3, 5] }],
    ['on 9:00 mon-fri', { time: '09:00', days: WORKING_DAYS }],
    ['on 9:00 Tuesday through Thursday', { time: '09:00', days: [2, 3, 4] }],
    ['on 9:00 fri-mon', { time: '09:00', days: [1, 5, 6, 7] }],
    ['turn on 9:00', { time: '09:00' }],
    ['please set the digest to 10:00', { time: '10:00' }],
    [
      'on 09:00 weekdays topics:innovation lang:zh',
      { time: '09:00', days: WORKING_DAYS, topics: ['innovation'], lang: 'zh' },
    ],
    ['on topics:land', { topics: ['land'] }],
    ['on topics: land reform, Innovation', { topics: ['land-reform', 'innovation'] }],
    ['on topics:“Land use”', { topics: ['land'] }],
    ['on topics:land-reform', { topics: ['land-reform'] }],
    ['on topics:all', { topics: [] }],
    ['on language=english', { lang: 'en' }],
    ['on 9:00 in chinese', { time: '09:00', lang: 'zh' }],
    ['on 9:00 tz:America/New_York', { time: '09:00', timeZone: 'America/New_York' }],
    ['on tz:asia/shanghai 9:00 daily', { time: '09:00', days: WEEKDAYS, timeZone: 'Asia/Shanghai' }],
    ['on only news', { onlyNews: true }],
    ['on everything', { onlyNews: false }],
    ['开启 9:00 工作日', { time: '09:00', days: WORKING_DAYS }],
    ['开启 9：00 工作日', { time: '09:00', days: WORKING_DAYS }],
    ['開啟 早上9點 工作日', { time: '09:00', days: WORKING_DAYS }],
    ['每天早上9点', { time: '09:00', days: WEEKDAYS }],
    ['每天早上九点半', { time: '09:30', days: WEEKDAYS }],
    ['工作日下午3点一刻', { time: '15:15', days: WORKING_DAYS }],
    ['每日18时05分', { time: '18:05', days: WEEKDAYS }],
    ['晚上8点30分', { time: '20:30' }],
    ['晚上八点零五分', { time: '20:05' }],
    ['中午12点', { time: '12:00' }],
    ['中午1点', { time: '13:00' }],
    ['上午十点', { time: '10:00' }],
    ['凌晨12点半', { time: '00:30' }],
    ['周一三五上午10点', { time: '10:00', days: [1, 3, 5] }],
    ['每周一、周四 9点', { time: '09:00', days: [1, 4] }],
    ['周一三点', { time: '03:00', days: [1] }],
    ['星期一到星期五 9:00', { time: '09:00', days: WORKING_DAYS }],
    ['周一至周五9:00推送', { time: '09:00', days: WORKING_DAYS }],
    ['礼拜天 9点整', { time: '09:00', days: [7] }],
    ['周末9点', { time: '09:00', days: [6, 7] }],
    ['改到10点', { time: '10:00' }],
    ['开启 9:00 主题：科技创新、土地利用 语言：中文', { time: '09:00', topics: ['innovation', 'land'], lang: 'zh' }],
    ['开启 话题:全部', { topics: [] }],
    ['每天9点用英文发', { time: '09:00', days: WEEKDAYS, lang: 'en' }],
    ['每天9点 有更新才发', { time: '09:00', days: WEEKDAYS, onlyNews: true }],
    ['开启 时区:Asia/Kathmandu', { timeZone: new Intl.DateTimeFormat('en', { timeZone: 'Asia/Kathmandu' }).resolvedOptions().timeZone }],
  ])('%s', (text, wishes) => {
    expect(parse(text)).toEqual({ kind: 'on', wishes });
  }); // biome-ignore format: a table
});

describe('everything else', () => {
  it.each([
    ['', { kind: 'settings' }],
    ['   ', { kind: 'settings' }],
    ['settings', { kind: 'settings' }],
    ['设置', { kind: 'settings' }],
    ['off', { kind: 'off' }],
    ['stop', { kind: 'off' }],
    ['turn it off', { kind: 'off' }],
    ['关闭', { kind: 'off' }],
    ['取消订阅', { kind: 'off' }],
    ['pause 7d', { kind: 'pause', days: 7 }],
    ['pause for 2 weeks', { kind: 'pause', days: 14 }],
    ['pause a week', { kind: 'pause', days: 7 }],
    ['暂停7天', { kind: 'pause', days: 7 }],
    ['暂停 两周', { kind: 'pause', days: 14 }],
    ['暂停三天', { kind: 'pause', days: 3 }],
    ['暂停一个星期', { kind: 'pause', days: 7 }],
    ['resume', { kind: 'resume' }],
    ['恢复', { kind: 'resume' }],
    ['取消暂停', { kind: 'resume' }],
    ['now', { kind: 'now' }],
    ['send now', { kind: 'now' }],
    ['立即发送', { kind: 'now' }],
    ['现在', { kind: 'now' }],
    ['preview', { kind: 'preview', days: 1 }],
    ['preview 5d', { kind: 'preview', days: 5 }],
    ['预览', { kind: 'preview', days: 1 }],
    ['预览 3天', { kind: 'preview', days: 3 }],
    ['status', { kind: 'status' }],
    ['状态', { kind: 'status' }],
    ['list', { kind: 'list' }],
    ['列表', { kind: 'list' }],
    ['help', { kind: 'help' }],
    ['?', { kind: 'help' }],
    ['？', { kind: 'help' }],
    ['帮助', { kind: 'help' }],
  ])('%s', (text, command) => {
    expect(parse(text)).toEqual(command);
  });
});

describe('what is not understood names the word and a right form', () => {
  it.each([
    ['on 9', 'time', '9', 'on 09:00'],
    ['on 25:00', 'time', '25:00', 'on 09:00'],
    ['on 9:75', 'time', '9:75', 'on 09:00'],
    ['on 13pm', 'time', '13pm', 'on 09:00'],
    ['on 9:5', 'time', '9:5', 'on 09:00'],
    ['晚上12点', 'time', '晚上12点', 'on 09:00'],
    ['开启 二十五点', 'time', '二十五点', 'on 09:00'],
    ['每周 9点', 'days', '每周', 'on 09:00 mon-fri'],
    ['on 9:00 weekly', 'days', 'weekly', 'on 09:00 mon-fri'],
    ['on 9:00 blursday', 'word', 'blursday', 'on 09:00 weekdays'],
    ['Once', 'word', 'Once', 'help'],
    ['onn 9:00', 'word', 'onn', 'on 09:00 weekdays'],
    ['Evry 9:00', 'word', 'Evry', 'on 09:00 weekdays'],
    ['offf', 'word', 'offf', 'off'],
    ['pasue 7d', 'word', 'pasue', 'pause 7d'],
    ['pause7d', 'word', 'pause7d', 'pause 7d'],
    ['resum', 'word', 'resum', 'resume'],
    ['noww', 'word', 'noww', 'now'],
    ['prevew', 'word', 'prevew', 'preview'],
    ['stauts', 'word', 'stauts', 'status'],
    ['lst', 'word', 'lst', 'list'],
    ['preview 20d', 'length', '20d', 'preview 7d'],
    ['on 9:00 topics:Fishing', 'topic', 'topics:Fishing', 'on 09:00 topics:Innovation'],
    ['on 9:00 topics:landing', 'topic', 'topics:landing', 'on 09:00 topics:Innovation'],
    ['on lang:fr', 'language', 'lang:fr', 'on lang:en'],
    ['on tz:Mars/Olympus', 'zone', 'tz:Mars/Olympus', 'on 09:00 tz:Asia/Shanghai'],
    ['on tz:', 'zone', 'tz:', 'on 09:00 tz:Asia/Shanghai'],
    ['on 9:00 10:00', 'conflict', '10:00', 'on 09:00 weekdays'],
    ['on off', 'conflict', 'off', 'on 09:00 weekdays'],
    ['off 9:00', 'extra', '9:00', 'off'],
    ['on 7d', 'extra', '7d', 'on 09:00 weekdays'],
    ['pause', 'length', '', 'pause 7d'],
    ['pause 7', 'length', '7', 'pause 7d'],
    ['pause 0d', 'length', '0d', 'pause 7d'],
    ['pause 9999d', 'length', '9999d', 'pause 7d'],
    ['pause 7d 9:00', 'extra', '9:00', 'pause 7d'],
    ['pause weekdays', 'extra', 'weekdays', 'pause 7d'],
    ['status now', 'conflict', 'now', 'status'],
  ])('%s', (text, problem, word, en) => {
    expect(parse(text)).toMatchObject({ kind: 'bad_usage', problem, word, form: { en } });
  });
});

describe('the forms that are offered', () => {
  it.each(DIGEST_ACTIONS)('for %s are understood themselves, in both languages', (action) => {
    expect(parse(DIGEST_FORMS[action].zh).kind).toBe(action);
    expect(parse(DIGEST_FORMS[action].en).kind).toBe(action);
  });

  it('are right for every fault', () => {
    const faults = [
      'on 9',
      'on weekly',
      'on topics:x',
      'on lang:fr',
      'on tz:x',
      'pause',
      'on off',
      'off 9:00',
      'x',
    ];
    for (const fault of faults) {
      const found = parse(fault);
      if (found.kind !== 'bad_usage') throw new Error(`${fault} was understood`);
      expect(parse(found.form.en).kind, found.form.en).not.toBe('bad_usage');
      expect(parse(found.form.zh).kind, found.form.zh).not.toBe('bad_usage');
    }
  });
});

// A subscription put into words and read again is the same one.
const NAMES = { en: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], zh: '一二三四五六日' };
const two = (number: number) => String(number).padStart(2, '0');
const anyWishes = fc.record(
  {
    time: fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${two(hour)}:${two(minute)}`),
    days: fc.subarray<Weekday>([...WEEKDAYS], { minLength: 1 }),
    topics: fc.subarray(TOPICS.map(({ id }) => id)),
    lang: fc.constantFrom('zh' as const, 'en' as const),
    timeZone: fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/London', 'America/Port-au-Prince'),
    onlyNews: fc.boolean(),
  },
  { requiredKeys: ['time'] },
);

function inEnglish({ time, days, topics, lang, timeZone, onlyNews }: DigestWishes): string[] {
  return [
    time ?? '',
    ...(days ? [days.map((day) => NAMES.en[day - 1]).join(',')] : []),
    ...(topics ? [`topics:${topics.length === 0 ? 'all' : topics.join(',')}`] : []),
    ...(lang ? [`lang:${lang}`] : []),
    ...(timeZone ? [`tz:${timeZone}`] : []),
    ...(onlyNews === undefined ? [] : [onlyNews ? 'only news' : 'everything']),
  ];
}

function inChinese({ time = '', days, topics, lang, timeZone, onlyNews }: DigestWishes): string[] {
  const [hour, minute] = time.split(':').map(Number);
  const names = (topics ?? []).map((id) => TOPICS.find((topic) => topic.id === id)?.name.zh ?? '');
  return [
    `${hour}点${minute}分`,
    ...(days ? [`周${days.map((day) => NAMES.zh[day - 1]).join('')}`] : []),
    ...(topics ? [`主题：${names.length === 0 ? '全部' : names.join('、')}`] : []),
    ...(lang ? [`语言：${lang === 'zh' ? '中文' : '英文'}`] : []),
    ...(timeZone ? [`时区：${timeZone}`] : []),
    ...(onlyNews === undefined ? [] : [onlyNews ? '只发更新' : '每次都发']),
  ];
}

describe('any subscription', () => {
  it.each([
    ['English', 'on', inEnglish],
    ['Chinese', '开启', inChinese],
  ] as const)('said in %s, in any order, is read as it is', (_, on, write) => {
    fc.assert(
      fc.property(
        anyWishes.chain((wishes) =>
          fc.tuple(
            fc.constant(wishes),
            fc.shuffledSubarray([on, ...write(wishes)], { minLength: write(wishes).length + 1 }),
          ),
        ),
        ([wishes, words]) => {
          expect(parse(words.join(' '))).toEqual({ kind: 'on', wishes });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never fails to come back with a value, whatever is typed', () => {
    const pieces = fc.constantFrom(
      'on',
      'pause',
      '9',
      ':',
      '周',
      '一',
      '点',
      '每',
      'topics:',
      'tz:',
      '7d',
      '“',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces).map((list) => list.join('')),
        ),
        (text) => {
          const command = parse(text);
          expect(command.kind === 'bad_usage' || DIGEST_ACTIONS.includes(command.kind)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
