// What an answer rests on, carried by its buttons, and the modals that show it.
import type { ActionsBlock, ModalView, RichTextBlock, SectionBlock } from '@slack/types';
import type { Answer } from '../../answering/answer.ts';
import type { Lang, Localized } from '../../knowledge/types.ts';
import type { RenderedPassage } from '../../wording/render-passage.ts';
import { STRINGS } from '../strings/strings.ts';
import { buildButton } from './button.ts';
import { LIMITS } from './limits.ts';
import { buildContexts, buildHeadline, buildSections, type MessageBlock } from './message.ts';
import { escapeText, plainText, truncateText } from './text.ts';

export const CITE_ACTION = 'cite';
export const SOURCE_ACTION = 'source';

/** The ids of what an answer states. */
export interface Evidence {
  readonly observations: readonly string[];
  readonly statements: readonly string[];
  /** The answer states more than these. */
  readonly isPart?: boolean;
  /** The id of the answer's receipt, where it has one. */
  readonly receipt?: string | undefined;
}

/** More than this is too much for one window. */
const MOST_SHOWN = 12;

/** What the answer states; undefined where it states nothing of the record. */
export function evidenceOf({ status, receipt }: Answer): Evidence | undefined {
  return status === 'answered' ? limitEvidence(receipt) : undefined;
}

/** As much of what is stated as one window shows; undefined where nothing is. */
export function limitEvidence(stated: Evidence): Evidence | undefined {
  const observations = stated.observations.slice(0, MOST_SHOWN);
  const statements = stated.statements.slice(0, MOST_SHOWN - observations.length);
  const shown = observations.length + statements.length;
  const isPart = shown < stated.observations.length + stated.statements.length;
  return shown > 0 ? { observations, statements, ...(isPart && { isPart }) } : undefined;
}

/** "Cite this" and "Show source" of what is said; none where the ids are too long to be carried. */
export function buildEvidenceButtons(evidence: Evidence, said: string, lang: Lang): readonly ActionsBlock[] {
  const { observations, statements, receipt, isPart } = evidence;
  const value = JSON.stringify([observations, statements, lang, receipt, ...(isPart ? [isPart] : [])]);
  if (value.length > LIMITS.buttonValue) return [];
  const { cite, source } = STRINGS[lang];
  const button = (actionId: string, label: string) =>
    buildButton({ actionId, label, value, spoken: `${label}${lang === 'zh' ? '：' : ': '}${said}` });
  return [
    { type: 'actions', elements: [button(CITE_ACTION, cite.button), button(SOURCE_ACTION, source.button)] },
  ];
}

/** Reads a button's value back; undefined where it is none of ours. */
export function readEvidence(value: string | undefined): (Evidence & { readonly lang: Lang }) | undefined {
  try {
    const parsed: unknown = JSON.parse(value ?? '');
    if (!Array.isArray(parsed)) return undefined;
    const [observations, statements, lang, receipt, isPart] = parsed;
    if (!isIdList(observations) || !isIdList(statements) || (lang !== 'zh' && lang !== 'en'))
      return undefined;
    return {
      ...{ observations, statements, lang },
      ...(typeof receipt === 'string' && { receipt }),
      ...(isPart === true && { isPart }),
    };
  } catch {
    return undefined;
  }
}

/** Sentences ready to be copied, in both languages, with a line for each source beside them; `isPart`: there are more. */
export function buildCiteModal(
  {
    sentences,
    sources,
  }: { readonly sentences: readonly Localized[]; readonly sources: readonly Localized[] },
  lang: Lang,
  { isPart = false }: Pick<Evidence, 'isPart'> = {},
): ModalView {
  const { cite } = STRINGS[lang];
  const languages: readonly Lang[] = lang === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
  const blocks = [
    ...buildContexts([cite.hint]),
    ...languages.flatMap((shown) => [
      buildCopyText(sentences.map((sentence) => sentence[shown]).join('\n')),
      buildCopyText(sources.map((source) => source[shown]).join('\n')),
    ]),
    ...buildContexts(isPart ? [STRINGS[lang].cut] : []),
  ];
  return buildModal(cite.title, cite.close, blocks);
}

/** Each paragraph cited: where it was printed, every figure and fact on record from it, and its text where it is kept. */
export function buildSourceModal(
  passages: readonly RenderedPassage[],
  lang: Lang,
  { receipt, isPart = false }: Pick<Evidence, 'receipt' | 'isPart'> = {},
): ModalView {
  const { source } = STRINGS[lang];
  const blocks = passages.flatMap((passage) => [
    ...buildHeadline(passage.name),
    ...buildSections(passage.place),
    ...buildLink(passage.url),
    ...(passage.printed ? [buildMarkedText(passage.printed)] : buildContexts([source.noText])),
    ...buildContexts([source.onRecord]),
    ...buildSections(passage.facts.map((fact) => `• ${fact}`)),
  ]);
  const receiptLine = buildContexts(receipt === undefined ? [] : [source.receipt(receipt)]);
  const room = LIMITS.viewBlocks - receiptLine.length;
  const cut = isPart || blocks.length > room ? buildContexts([STRINGS[lang].cut]) : [];
  const shown = [...blocks.slice(0, room - cut.length), ...cut, ...receiptLine];
  return buildModal(source.title, source.close, shown);
}

function buildModal(title: string, close: string, blocks: readonly MessageBlock[]): ModalView {
  return {
    type: 'modal',
    title: plainText(truncateText(title, LIMITS.viewTitle)),
    close: plainText(close),
    blocks: [...blocks] as ModalView['blocks'],
  };
}

// An address that no section holds whole leads nowhere.
function buildLink(url: string | undefined): readonly SectionBlock[] {
  // A bar would end the address for Slack.
  const text = `<${escapeText((url ?? '').replaceAll('|', '%7C'))}>`;
  if (url === undefined || text.length > LIMITS.sectionText) return [];
  return [{ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } }];
}

// Preformatted text is taken whole with one click, and nothing in it is read as markup.
function buildCopyText(text: string): RichTextBlock {
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_preformatted',
        elements: [{ type: 'text', text: truncateText(text, LIMITS.sectionText) }],
      },
    ],
  };
}

function buildMarkedText(pieces: NonNullable<RenderedPassage['printed']>): RichTextBlock {
  const elements = pieces
    .filter(({ text }) => text !== '')
    .map(({ text, isFigure }) => ({
      type: 'text' as const,
      text,
      ...(isFigure && { style: { bold: true } }),
    }));
  return { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements }] };
}

function isIdList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST_SHOWN && value.every((id) => typeof id === 'string');
}
