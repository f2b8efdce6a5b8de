/** The smallest piece that is matched as a whole: one Han character, one Latin word, one number, one mark. */
export interface Token {
  readonly kind: 'han' | 'latin' | 'number' | 'break' | 'mark';
  /** What is compared: a Latin word without its plural or possessive ending. */
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// A break parts clauses; a mark (hyphen, slash, quotation mark, bracket) stands within one.
const BREAKS = new Set('\n.,;:!?。，；：！？…|');
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const WORD = /(?:(?!\p{Script=Han})\p{L})+/uy;
const FACE = /^\p{Emoji_Presentation}$/u;
const HAN = /^\p{Script=Han}$/u;

/** Cuts normalized text into tokens; white space is left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const character = characterAt(text, start);
    if (character === ' ' || isOtherBlank(character)) {
      start += character.length;
      continue;
    }
    const token = readToken(text, start, character);
    tokens.push(token);
    start = token.end;
  }
  return tokens;
}

function readToken(text: string, start: number, character: string): Token {
  if (isHan(character)) return tokenAt(start, 'han', character);
  if (character >= '0' && character <= '9')
    return tokenAt(start, 'number', matchAt(NUMBER, text, start) ?? character);
  if (BREAKS.has(character)) return tokenAt(start, 'break', breaksFrom(text, start));
  // A face ends what is said before it, as a full stop does.
  if (character > '\u2000' && FACE.test(character)) return tokenAt(start, 'break', character);
  const word = character === '%' ? character : (plainWordAt(text, start) ?? matchAt(WORD, text, start));
  return word === undefined ? tokenAt(start, 'mark', character) : tokenAt(start, 'latin', word);
}

function tokenAt(start: number, kind: Token['kind'], text: string): Token {
  return { kind, key: kind === 'latin' ? stemWord(text) : text, text, start, end: start + text.length };
}

function isHan(character: string): boolean {
  return isEverydayHan(character.charCodeAt(0)) || (character > '\u2e00' && HAN.test(character));
}

// Between the space and DEL nothing is blank.
function isOtherBlank(character: string): boolean {
  return (character < ' ' || character > '~') && character !== '\n' && /\s/.test(character);
}

// Most words are small letters of ASCII with a mark or a blank behind them, and need no table of Unicode.
function plainWordAt(text: string, start: number): string | undefined {
  let end = start;
  while (isSmallLetter(text.charCodeAt(end))) end += 1;
  const isWhole = end > start && (end === text.length || isBetweenWords(text.charCodeAt(end)));
  return isWhole ? text.slice(start, end) : undefined;
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

// ASCII without its capitals.
function isBetweenWords(code: number): boolean {
  return code < 0x41 || (code > 0x5a && code < 0x80);
}

/** True for a text of everyday Han characters and nothing else. */
export function isHanAlone(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isEverydayHan(text.charCodeAt(at))) return false;
  return text !== '';
}

function isEverydayHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 32);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function breaksFrom(text: string, start: number): string {
  let end = start;
  while (BREAKS.has(text[end] ?? '')) end += 1;
  return text.slice(start, end);
}

// Words that people write in several ways: one key for all of them.
const USUAL_FORM: ReadonlyMap<string, string> = new Map(Object.entries({
  yr: 'year', yrs: 'year', qtr: 'quarter', qtrs: 'quarter', govt: 'government', gov: 'government', co: 'company', univ: 'university',
  tech: 'technology', ent: 'enterprise', dev: 'development', prov: 'provincial', intl: 'international', mgr: 'manager',
  one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10',
  center: 'centre', centers: 'centre', program: 'programme', programs: 'programme', organization: 'organisation',
  organizations: 'organisation', labor: 'labour', harbor: 'harbour', harbors: 'harbour', theater: 'theatre', theaters: 'theatre',
  meny: 'many', mny: 'many', wich: 'which', hav: 'have', teh: 'the',
  std: 'standard', avg: 'average', rev: 'revenue', econ: 'economic', mfg: 'manufacturing', natl: 'national', pop: 'population', hr: 'hour', hrs: 'hour', mins: 'minute', wk: 'week', wks: 'week', mth: 'month', mths: 'month', ppl: 'people',
  dept: 'department', approx: 'approximately', km: 'kilometre', kms: 'kilometre', kilometer: 'kilometre', kilometers: 'kilometre',
  meter: 'metre', meters: 'metre', penned: 'wrote', authored: 'wrote', piece: 'article', writeup: 'article',
})); // biome-ignore format: rows

/** The other ways of writing that are known, for a slip in one of them. */
export function usualForms(): Iterable<string> {
  return USUAL_FORM.keys();
}

/** A Latin word without its plural ending, so that centres and centre, cities and city are one key. */
export function stemWord(word: string): string {
  const usual = USUAL_FORM.get(word);
  if (usual !== undefined) return usual;
  if (
    word.length <= 3 ||
    !word.endsWith('s') ||
    word.endsWith('ss') ||
    word.endsWith('us') ||
    word.endsWith('is')
  )
    return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The keys of a phrase from a lexicon or a pack: what a dictionary stores it under. */
export function phraseKeys(phrase: string): string[] {
  return tokenize(phrase).flatMap(({ kind, key }) => (kind === 'break' || kind === 'mark' ? [] : key));
}
