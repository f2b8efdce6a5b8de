import { hanValue } from '../language/han-numerals.ts';
import { matchAt, type ReadPart } from './command-part.ts';

const ENGLISH =
  /(\d{1,2})(?:[:.](\d{1,2})(?!\d))?(?:\s*(a|p)\.?m(?:\.|(?![a-z]))|\s*o'clock|\s*in the (morning|afternoon|evening))?(?![a-z0-9:])/;
const FOUR_DIGITS = /(\d{2})(\d{2})(?![a-z0-9:/-])/;
const ENGLISH_WORD = /(noon|midday|midnight)(?![a-z])/;
const HAN_NUMBER = '\\d{1,2}|[一二两三四五六七八九十]{1,3}';
const CHINESE = new RegExp(
  `(凌晨|清晨|早上|早晨|上午|早|中午|正午|下午|傍晚|晚上|晚间|晚)?\\s*(?:(${HAN_NUMBER})\\s*(?:点钟?|时|:)\\s*(?:(半)|(一刻)|(三刻)|(\\d{1,2}|[零〇]?[一二三四五六七八九十]{1,3})\\s*分?|整)?)`,
);
const CHINESE_WORD = /正午|午夜|零点/;
const EVENING = /^(?:下午|傍晚|晚)/;
const WORD_TIMES: Readonly<Record<string, string>> = {
  noon: '12:00', midday: '12:00', midnight: '00:00', 正午: '12:00', 午夜: '00:00', 零点: '00:00',
}; // biome-ignore format: one row

/** Reads a time of the day: 09:00, 9am, noon, 早上9点半. A number that could be anything is handed back as one. */
export function readTime(text: string, at: number): ReadPart | undefined {
  const chinese = matchAt(CHINESE, text, at);
  if (chinese && (/[点时]/.test(chinese[0]) || chinese[1] !== undefined)) return readChinese(chinese, at);
  const word = matchAt(ENGLISH_WORD, text, at) ?? matchAt(CHINESE_WORD, text, at);
  if (word) {
    const time = WORD_TIMES[word[0]];
    if (time !== undefined) return { part: { kind: 'time', time }, end: at + word[0].length };
  }
  const four = matchAt(FOUR_DIGITS, text, at);
  if (four) return readPart(Number(four[1]), Number(four[2]), at + four[0].length);
  const english = matchAt(ENGLISH, text, at);
  return english && readEnglish(english, at);
}

function readEnglish(match: RegExpExecArray, at: number): ReadPart {
  const [whole, hourText = '', minuteText, half, daytime] = match;
  const end = at + whole.length;
  const isBare = whole === hourText;
  if (isBare) return { part: { kind: 'number' }, end };
  // 9:5 is as likely 9:05 as 9:50.
  if (minuteText !== undefined && minuteText.length !== 2)
    return { part: { kind: 'fault', problem: 'time' }, end };
  const hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  if (half === undefined && daytime === undefined) return readPart(hour, minute, end);
  if (hour < 1 || hour > 12) return { part: { kind: 'fault', problem: 'time' }, end };
  const isLate = half === 'p' || daytime === 'afternoon' || daytime === 'evening';
  return readPart((hour % 12) + (isLate ? 12 : 0), minute, end);
}

function readChinese(match: RegExpExecArray, at: number): ReadPart {
  const [whole, daytime = '', hourText = '', half, quarter, threeQuarters, minuteText] = match;
  const stated = numberOf(hourText);
  const minute = half ? 30 : quarter ? 15 : threeQuarters ? 45 : numberOf(minuteText ?? '0');
  const end = at + whole.length;
  // 晚上12点 is the midnight of which day? Better ask than guess.
  if (EVENING.test(daytime) && stated === 12) return { part: { kind: 'fault', problem: 'time' }, end };
  const isLate = (EVENING.test(daytime) && stated < 12) || (daytime === '中午' && stated < 3);
  const isNight = daytime === '凌晨' && stated === 12;
  return readPart(isNight ? 0 : isLate ? stated + 12 : stated, minute, end);
}

function readPart(hour: number, minute: number, end: number): ReadPart {
  if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59))
    return { part: { kind: 'fault', problem: 'time' }, end };
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { part: { kind: 'time', time }, end };
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return hanValue(text.replace(/^[零〇]/, ''))?.toNumber() ?? Number.NaN;
}
