// What a curator may have meant by a value that cannot be read: most often the number with its unit about it.
import { quote } from './finding.ts';
import { parseValue } from './value.ts';

const SHORT_SCALES: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  b: 'billion',
  tn: 'trillion',
};
const NUMBER = String.raw`[-−–]?\d[\d,]*(?:\.\d+)?`;
const PARTS = new RegExp(
  String.raw`^(?<before>[^\d\s−–-]*)\s*(?<number>${NUMBER})\s*(?<scale>(?:thousand|million|billion|trillion|mn|bn|tn|[kmb])(?![a-z])|[十百千万亿]+)?\s*(?<after>.*)$`,
  'iu',
);
const RANGE = /^\D*[\d.,]+\D*\s*(?:-|–|—|~|至|到|to)\s*\D*[\d.,]+\D*$/iu;

const BOUND =
  /^(?:about|around|approx\.?|nearly|almost|over|under|up|[<>~≈]|约|近|将近|超|超过|突破|不足|不到|余)$/iu;
const LONGEST_UNIT = 20;
const GENERAL = 'write the number alone (27.5), or as printed (1500亿, 150 billion), without the unit';

/** The remedy for a value that cannot be read. */
export function suggestValue(written: unknown): string {
  if (typeof written === 'number') return 'put it in quotation marks';
  const text = String(written).normalize('NFKC').trim();
  if (RANGE.test(text)) return 'write the lower end with bound: at_least, and the whole range in a note';
  const { before = '', number = '', scale = '', after = '' } = PARTS.exec(text)?.groups ?? {};
  const spelled = SHORT_SCALES[scale.toLowerCase()] ?? scale;
  const plain = /^[十百千万亿]/.test(spelled) ? `${number}${spelled}` : `${number} ${spelled}`.trim();
  const around = [before, after].map((part) => part.trim()).filter((part) => part !== '');
  if (parseValue(plain) === undefined || around.some(({ length }) => length > LONGEST_UNIT)) return GENERAL;
  // 24.9m may be millions or metres.
  if (/^[kmb]$/i.test(scale) && around.length === 0) {
    return `write ${plain}, or ${number} where ${quote(scale)} is the unit`;
  }
  return [`write ${plain}`, ...around.map(placeOf)].join('; ');
}

function placeOf(word: string): string {
  return BOUND.test(word) ? `${quote(word)} goes into "bound"` : `the unit supplies ${quote(word)}`;
}
