// The window that proposes a figure for the record, and the one that hands over its file.
import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { ProposalField, ProposedFigure } from '../../knowledge/propose-observation.ts';
import { BOUNDS, type Lang, STATUSES } from '../../knowledge/types.ts';
import { CURATION_STRINGS } from '../strings/curation.ts';
import { LIMITS } from './limits.ts';
import { buildContexts, buildHeadline, buildSections } from './message.ts';
import { plainText, truncateText } from './text.ts';

/** The `callback_id` of the window. */
export const PROPOSAL_VIEW = 'proposal';
/** Begins the `block_id` and the `action_id` of each field. */
export const PROPOSAL_FIELD = 'proposal_';

/** Fields whose values are looked up as they are typed. */
export const SEARCHED = ['variable', 'entity', 'benchmark', 'among', 'unit', 'section'] as const;
export type SearchedField = (typeof SEARCHED)[number];

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What the window begins with: the question, and what is known of the answer. */
export interface ProposalStart {
  readonly question: string;
  readonly chosen: Readonly<Partial<Record<SearchedField, Option>>>;
  readonly period?: string;
}

const OPTIONAL: ReadonlySet<ProposalField> = new Set(['benchmark', 'among']);
const LONGEST_TYPED = 60;
const LONGEST_QUESTION = 300;

export function buildProposalForm({ question, chosen, period }: ProposalStart, lang: Lang): ModalView {
  const { form } = CURATION_STRINGS[lang];
  const search = (field: SearchedField): InputBlock => {
    const [known] = buildOptions([chosen[field] ?? []].flat());
    return input(field, lang, {
      type: 'external_select',
      action_id: PROPOSAL_FIELD + field,
      min_query_length: 0,
      placeholder: plainText(form.choose),
      ...(known && { initial_option: known }),
    });
  };
  const type = (field: ProposalField, initial?: string): InputBlock =>
    input(field, lang, {
      type: 'plain_text_input',
      action_id: PROPOSAL_FIELD + field,
      max_length: LONGEST_TYPED,
      ...(initial !== undefined && { initial_value: initial }),
    });
  const choose = (field: ProposalField, options: readonly Option[]): InputBlock => {
    const built = options.map(buildOption);
    return input(field, lang, {
      type: 'static_select',
      action_id: PROPOSAL_FIELD + field,
      options: built,
      ...(built[0] && { initial_option: built[0] }),
    });
  };
  return {
    type: 'modal',
    callback_id: PROPOSAL_VIEW,
    private_metadata: lang,
    title: plainText(truncateText(form.title, LIMITS.viewTitle)),
    submit: plainText(truncateText(form.submit, LIMITS.viewTitle)),
    close: plainText(form.cancel),
    blocks: [
      ...buildContexts([form.question(truncateText(question, LONGEST_QUESTION)), form.scope]),
      search('variable'),
      search('entity'),
      type('value'),
      search('unit'),
      choose(
        'bound',
        BOUNDS.map((bound) => ({ value: bound, label: form.bounds[bound] })),
      ),
      type('period', period),
      choose(
        'status',
        STATUSES.map((status) => ({ value: status, label: form.statuses[status] })),
      ),
      search('section'),
      type('paragraph'),
      search('benchmark'),
      search('among'),
    ] as KnownBlock[],
  };
}

/** The file to make, ready to be copied. */
export function buildPatchModal(
  patch: { readonly file: string; readonly text: string },
  lang: Lang,
): ModalView {
  const { patch: words } = CURATION_STRINGS[lang];
  const copied = (text: string): KnownBlock => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
  });
  return {
    type: 'modal',
    title: plainText(truncateText(words.title, LIMITS.viewTitle)),
    close: plainText(words.close),
    blocks: [
      ...buildSections([words.steps]),
      ...buildHeadline(words.file),
      copied(patch.file),
      ...buildHeadline(words.text),
      copied(patch.text),
      ...buildContexts([words.after]),
    ] as KnownBlock[],
  };
}

/** Options of a menu; those whose value Slack would not carry whole are left out. */
export function buildOptions(options: readonly Option[]): PlainTextOption[] {
  return options
    .filter(({ value }) => value.length <= LIMITS.optionText)
    .slice(0, LIMITS.selectOptions)
    .map(buildOption);
}

type Values = Readonly<Record<string, Readonly<Record<string, FilledIn>>>>;

interface FilledIn {
  readonly value?: string | null;
  readonly selected_option?: { readonly value: string } | null;
}

/** Reads the window back as it was filled in; what is empty is an empty text. */
export function readProposal(values: Values): ProposedFigure {
  const filled = (field: ProposalField): string => {
    const name = PROPOSAL_FIELD + field;
    const input = values[name]?.[name];
    return input?.selected_option?.value ?? input?.value ?? '';
  };
  const [source = '', section = ''] = filled('section').split('/');
  const [benchmark, among] = [filled('benchmark'), filled('among')];
  return {
    variable: filled('variable'),
    entity: filled('entity'),
    ...(benchmark !== '' && { benchmark }),
    ...(among !== '' && { among }),
    value: filled('value'),
    unit: filled('unit'),
    bound: BOUNDS.find((bound) => bound === filled('bound')) ?? 'exact',
    period: filled('period'),
    status: STATUSES.find((status) => status === filled('status')) ?? 'actual',
    source,
    section,
    paragraph: filled('paragraph'),
  };
}

/** The value of a section's option, as `readProposal` takes it apart: ids hold no slash. */
export function sectionValue(source: string, section: string): string {
  return `${source}/${section}`;
}

function input(field: ProposalField, lang: Lang, element: InputBlock['element']): InputBlock {
  const { labels, hints } = CURATION_STRINGS[lang].form;
  const hint = hints[field];
  return {
    type: 'input',
    block_id: PROPOSAL_FIELD + field,
    label: plainText(labels[field]),
    ...(hint !== undefined && { hint: plainText(hint) }),
    optional: OPTIONAL.has(field),
    element,
  };
}

function buildOption({ value, label }: Option): PlainTextOption {
  return { text: plainText(truncateText(label, LIMITS.optionText)), value };
}
