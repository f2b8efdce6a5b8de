// The Home tab: what the record holds, a menu that finds a metric, the daily posts and the language of who opens it.
import type { HeaderBlock, HomeView, KnownBlock, PlainTextOption, SectionBlock } from '@slack/types';
import type { Lang } from '../../knowledge/types.ts';
import { type CommandForm, STRINGS } from '../strings/strings.ts';
import { buildButton } from './button.ts';
import { LIMITS } from './limits.ts';
import { buildContexts, buildHeadline, buildSections } from './message.ts';
import { escapeText, plainText, truncateText } from './text.ts';

export const METRIC_SEARCH = 'home_metric';
export const LANGUAGE_CHOICE = 'home_language';
export const DIGEST_BUTTON = 'home_digest';
/** The value of the choice that leaves the language to Slack and the question. */
export const AUTOMATIC = 'auto';

export interface Home {
  readonly name: string;
  readonly description: string;
  /** The topics with how many metrics each has; none where nothing is on record. */
  readonly topics: readonly string[];
  readonly facts: readonly string[];
  /** Channels by Slack's id, with what their daily post is. */
  readonly digests: readonly { readonly channel: string; readonly state: string }[];
  readonly chosen?: Lang | undefined;
  readonly forms: readonly CommandForm[];
  readonly examples: readonly string[];
  /** What went wrong just now. */
  readonly problem?: string | undefined;
}

/** More channels than this are not listed. */
const MOST_DIGESTS = 15;
const LONGEST_STATE = 1_000;

export function buildHome(home: Home, lang: Lang): HomeView {
  const { home: words, usage, helpConversation } = STRINGS[lang];
  const { name, description, topics, facts, forms, examples, problem } = home;
  const hasMetrics = topics.length > 0;
  return {
    type: 'home',
    blocks: [
      buildHeader(name),
      ...buildSections(problem === undefined ? [] : [problem]),
      ...buildSections([description]),
      ...buildContexts(facts),
      ...buildHeadline(words.topics),
      ...buildSections(hasMetrics ? topics.map(listed) : [words.empty]),
      ...(hasMetrics ? [buildSearch(lang)] : []),
      { type: 'divider' },
      ...buildDigests(home, lang),
      { type: 'divider' },
      ...buildLanguage(home.chosen, lang),
      { type: 'divider' },
      ...buildHeadline(words.help),
      ...buildSections([helpConversation, ...forms.map((form) => listed(usage[form]))]),
      ...(examples.length > 0
        ? [...buildHeadline(words.examples), ...buildSections(examples.map(listed))]
        : []),
    ].slice(0, LIMITS.viewBlocks) as KnownBlock[],
  };
}

/** In place of a Home tab that could not be filled. */
export function buildBrokenHome(line: string): HomeView {
  return { type: 'home', blocks: [...buildSections([line])] };
}

/** Metrics as options of the menu; one whose id is too long to be sent back is left out. */
export function buildMetricOptions(
  metrics: readonly { readonly id: string; readonly name: string; readonly topic: string }[],
): PlainTextOption[] {
  return metrics
    .filter(({ id }) => id.length <= LIMITS.optionText)
    .slice(0, LIMITS.selectOptions)
    .map(({ id, name, topic }) => ({
      text: plainText(truncateText(name, LIMITS.optionText)),
      description: plainText(truncateText(topic, LIMITS.optionText)),
      value: id,
    }));
}

function buildHeader(text: string): HeaderBlock {
  return { type: 'header', text: plainText(truncateText(text, LIMITS.headerText)) };
}

function buildSearch(lang: Lang): SectionBlock {
  const { home: words } = STRINGS[lang];
  return {
    type: 'section',
    block_id: METRIC_SEARCH,
    text: plainText(words.searchLabel),
    accessory: {
      type: 'external_select',
      action_id: METRIC_SEARCH,
      placeholder: plainText(words.searchHint),
      // All of them before a letter is typed.
      min_query_length: 0,
    },
  };
}

function buildDigests({ digests }: Home, lang: Lang): readonly KnownBlock[] {
  const { home: words } = STRINGS[lang];
  const shown = digests.slice(0, MOST_DIGESTS).map(
    ({ channel, state }): SectionBlock => ({
      type: 'section',
      text: {
        type: 'mrkdwn',
        text: `<#${channel}> ${escapeText(truncateText(state, LONGEST_STATE))}`,
        verbatim: true,
      },
    }),
  );
  return [
    ...buildHeadline(words.digests),
    ...(shown.length > 0 ? shown : buildSections([words.noDigest])),
    ...(digests.length > shown.length
      ? buildContexts([words.moreDigests(digests.length - shown.length)])
      : []),
    { type: 'actions', elements: [buildButton({ actionId: DIGEST_BUTTON, label: words.setDigest })] },
  ];
}

function buildLanguage(chosen: Lang | undefined, lang: Lang): readonly KnownBlock[] {
  const { home: words, digestForm } = STRINGS[lang];
  const option = (value: string, label: string): PlainTextOption => ({ text: plainText(label), value });
  const options = [
    option(AUTOMATIC, words.automatic),
    option('zh', digestForm.languageNames.zh),
    option('en', digestForm.languageNames.en),
  ];
  const initial = options.find(({ value }) => value === (chosen ?? AUTOMATIC));
  return [
    ...buildHeadline(words.language),
    {
      type: 'section',
      // A new name makes Slack show the choice that holds, not the one last made in the menu.
      block_id: `${LANGUAGE_CHOICE}:${chosen ?? AUTOMATIC}`,
      text: plainText(words.languageHint),
      accessory: {
        type: 'static_select',
        action_id: LANGUAGE_CHOICE,
        placeholder: plainText(words.languageLabel),
        options,
        ...(initial && { initial_option: initial }),
      },
    },
  ];
}

function listed(line: string): string {
  return `• ${line}`;
}
