// Says in a curator's words what the YAML parser holds against a file. One slip upsets every line after it, so
// that each line is reported once, and tabs once for the whole file.
import type { ErrorCode, YAMLParseError, YAMLWarning } from 'yaml';
import type { Finding, Position } from './finding.ts';

type Fault = YAMLParseError | YAMLWarning;
type Words = Pick<Finding, 'message' | 'remedy'>;

/** Past these a file is better written anew than mended. */
const MAX_FAULTS = 10;
const TAB_IN_INDENTATION = /^[ -]*\t/;

const CLOSE = {
  message: 'a quotation mark or a bracket is opened and not closed, or closed too early',
  remedy: 'close it; a text that holds \' stands in double quotes, one that holds " in single quotes',
};
const QUOTE = {
  message: 'the value cannot be read as one text',
  remedy: 'put it in double quotes: it holds ": " or begins with a sign',
};
const INDENT = {
  message: 'the line does not fit the lines around it',
  remedy: 'give the keys of one entry the same indentation, and each key a colon and a space',
};
const BRACKET = {
  message: 'what stands in { } or [ ] cannot be read',
  remedy: 'close the bracket, and put a text that holds ": " or a comma in double quotes',
};

const WORDS: Partial<Record<ErrorCode, Words>> = {
  UNEXPECTED_TOKEN: CLOSE,
  BAD_SCALAR_START: QUOTE,
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a key stands where none can stand',
    remedy: 'put a text that holds ": " in double quotes, or correct the indentation',
  },
  BLOCK_IN_FLOW: BRACKET,
  BAD_INDENT: INDENT,
  MULTILINE_IMPLICIT_KEY: INDENT,
  MISSING_CHAR: INDENT,
  BAD_ALIAS: QUOTE,
  MULTIPLE_DOCS: { message: 'the file holds a second document', remedy: 'remove the line "---"' },
  TAG_RESOLVE_FAILED: { message: 'a value begins with "!"', remedy: 'put it in double quotes' },
};

/** The findings for what the parser reports of a text, in the order of the lines. */
export function describeYamlFaults(
  faults: readonly Fault[],
  text: string,
  place: (offset: number) => Position,
): Finding[] {
  const [first] = faults;
  if (first === undefined) return [];
  const tabs = tabsOf(text);
  const [tab] = tabs;
  if (tab !== undefined) return [invalid({ ...place(first.pos[0]), line: tab, column: 1 }, tabWords(tabs))];
  const findings = new Map<number, Finding>();
  for (const fault of faults) {
    const at = place(fault.pos[0]);
    if (!findings.has(at.line)) findings.set(at.line, invalid(at, wordsFor(fault)));
  }
  return [...findings.values()].slice(0, MAX_FAULTS);
}

function tabsOf(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (TAB_IN_INDENTATION.test(line) ? [index + 1] : []));
}

function tabWords({ length }: readonly number[]): Words {
  const others = length === 1 ? '' : `, as in ${length - 1} more ${length === 2 ? 'line' : 'lines'}`;
  return {
    message: `a tab stands before the text of this line${others}`,
    remedy: 'indent with spaces, two for each step',
  };
}

function wordsFor({ code, message }: Fault): Words {
  if (message.startsWith('Maximum call stack')) {
    return { message: 'the file is nested too deeply', remedy: 'keep to the layout in the guidelines' };
  }
  if (message.startsWith('Flow ')) return BRACKET;
  if (message.startsWith('Missing closing')) return CLOSE;
  return WORDS[code] ?? { message, remedy: 'compare the line with a neighbouring entry' };
}

function invalid(at: Position, words: Words): Finding {
  return { ...at, severity: 'error', code: 'YAML_INVALID', ...words };
}
