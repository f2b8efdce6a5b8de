// The receipt of an answer: how it came about, and whether the record has changed since.
import type { KnownBlock } from '@slack/types';
import type { Lang } from '../../knowledge/types.ts';
import type { JudgedFact } from '../corrections/plan-correction.ts';
import { RECEIPT_STRINGS } from '../strings/receipt.ts';
import type { Message } from './message.ts';
import { buildOverview } from './overview.ts';
import { escapeText, truncateText } from './text.ts';

export interface ReceiptView {
  readonly id: string;
  /** The question's words; absent where they were not kept or are not to be shown. */
  readonly asked?: string;
  readonly isHidden: boolean;
  /** The day it was posted, in words. */
  readonly posted: string;
  readonly state: 'live' | 'withdrawn' | 'removed' | 'private';
  readonly link?: string;
  /** The rules that led to it. */
  readonly path: readonly string[];
  readonly nameOfMetric: (id: string) => string;
  readonly told: readonly JudgedFact[];
  readonly pack: string;
  readonly packNow: string;
  readonly corrections: readonly { readonly date: string; readonly changes: readonly JudgedFact[] }[];
}

const LONGEST_ASKED = 300;
/** Enough of a hash to tell two versions apart. */
const HASH_SHOWN = 12;

export function buildReceipt(view: ReceiptView, lang: Lang): Message {
  const strings = RECEIPT_STRINGS[lang];
  const title = strings.title(view.id);
  const entries = [
    { name: strings.question, lines: questionLines(view, lang) },
    { name: strings.path, lines: pathLines(view, lang) },
    { name: strings.told, lines: toldLines(view, lang) },
    ...(view.corrections.length > 0
      ? [{ name: strings.corrections, lines: correctionLines(view, lang) }]
      : []),
    { name: strings.record, lines: recordLines(view, lang) },
  ];
  const text = [title, ...entries.flatMap(({ name, lines }) => [name, ...lines])].join('\n');
  return buildOverview({ title, entries, text }, lang, buildLink(view.link, strings.open));
}

function questionLines({ asked, isHidden, posted, state }: ReceiptView, lang: Lang): readonly string[] {
  const strings = RECEIPT_STRINGS[lang];
  const withheld = isHidden ? strings.notShown : strings.notKept;
  return [
    asked === undefined ? withheld : strings.asked(truncateText(asked, LONGEST_ASKED)),
    strings.posted(posted),
    ...(state === 'live' ? [] : [strings.states[state]]),
  ];
}

function pathLines({ path, nameOfMetric }: ReceiptView, lang: Lang): readonly string[] {
  const strings = RECEIPT_STRINGS[lang];
  return path.flatMap((step) => {
    const at = step.indexOf(':');
    const [kind, value] = [step.slice(0, at), step.slice(at + 1)];
    switch (kind) {
      case 'intent':
        return say(strings.read, strings.intents, value);
      case 'variable':
        return strings.metric(nameOfMetric(value));
      case 'body':
        return say(strings.found, strings.kinds, value);
      case 'missing':
        return say(strings.missing, strings.slots, value);
      case 'command':
        return strings.command(value);
      case 'shared':
        return strings.shared(value);
      default:
        return [];
    }
  });
}

// A step that another version of the bot knew is left out.
function say(
  sentence: (name: string) => string,
  names: Readonly<Record<string, string>>,
  value: string,
): readonly string[] {
  const name = names[value];
  return name === undefined ? [] : [sentence(name)];
}

function toldLines({ told }: ReceiptView, lang: Lang): readonly string[] {
  const strings = RECEIPT_STRINGS[lang];
  if (told.length === 0) return [strings.nothingTold];
  return told.flatMap(({ record, standing, now }) => [
    `• ${record.said}`,
    record.cited,
    standing === 'holds' || !now
      ? `→ ${strings.standings[standing]}`
      : `→ ${strings.standings[standing]}${lang === 'zh' ? '。' : '. '}${strings.now(now.said)}`,
  ]);
}

function correctionLines({ corrections }: ReceiptView, lang: Lang): readonly string[] {
  const strings = RECEIPT_STRINGS[lang];
  return corrections.flatMap(({ date, changes }) =>
    changes.map(({ record, now }) =>
      now ? strings.corrected(date, record.said, now.said) : strings.tookBack(date, record.said),
    ),
  );
}

function recordLines({ pack, packNow, told }: ReceiptView, lang: Lang): readonly string[] {
  const strings = RECEIPT_STRINGS[lang];
  const changed = told.filter(({ standing }) => standing !== 'holds').length;
  return [
    strings.pack(pack.slice(0, HASH_SHOWN)),
    pack === packNow ? strings.samePack : strings.otherPack(packNow.slice(0, HASH_SHOWN), changed),
  ];
}

function buildLink(link: string | undefined, label: string): readonly KnownBlock[] {
  if (link === undefined) return [];
  const text = `<${escapeText(link)}|${escapeText(label)}>`;
  return [{ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } }];
}
