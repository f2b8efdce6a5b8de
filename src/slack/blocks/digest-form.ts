// The window in which a channel's digest is set. What is in it is read back by `digest/read-digest-form`.
import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { WEEKDAYS } from '../../digest/schedule.ts';
import type { Lang, Topic } from '../../knowledge/types.ts';
import type { DigestSetting } from '../digest/channel-digests.ts';
import { STRINGS } from '../strings/strings.ts';
import { LIMITS } from './limits.ts';
import { buildContexts } from './message.ts';
import { plainText, truncateText } from './text.ts';
import { buildTimeZone, buildTimeZoneGroups, type Choice } from './time-zones.ts';

/** The `callback_id` of the window. */
export const DIGEST_FORM = 'digest_form';
/** The menu of channels: what is chosen there may bring values of its own. */
export const CHANNEL_FIELD = 'digest_channel';
export const FIELDS = {
  time: 'digest_time',
  days: 'digest_days',
  timeZone: 'digest_time_zone',
  lang: 'digest_lang',
  topics: 'digest_topics',
  content: 'digest_content',
} as const;
export const NEWS_ONLY = 'news';
export const FIGURE_OR_NEWS = 'all';

export interface DigestForm {
  /** Absent where none is chosen yet. */
  readonly channel?: string;
  readonly setting: DigestSetting;
  /** What the channel has now, in words; absent where it has none. */
  readonly state?: string;
  /** Whose values stand in the fields: Slack keeps what was typed into a field whose block keeps its name. */
  readonly valuesOf: string;
  readonly topics: readonly Topic[];
  readonly at: number;
}

/** The window, filled in. */
export function buildDigestForm(form: DigestForm, lang: Lang): ModalView {
  const { digestForm: words } = STRINGS[lang];
  const { state, valuesOf } = form;
  return {
    type: 'modal',
    callback_id: DIGEST_FORM,
    private_metadata: JSON.stringify([lang, valuesOf]),
    title: plainText(words.title),
    submit: plainText(words.save),
    close: plainText(words.close),
    blocks: [
      buildChannelField(form.channel, lang),
      ...(state === undefined ? [] : buildContexts([state, words.otherwise])),
      ...buildFields(form, lang),
    ] as KnownBlock[],
  };
}

/** Reads the metadata back: the language of the window, and whose values stand in its fields. */
export function readFormMetadata(text: string): { readonly lang: Lang; readonly valuesOf: string } {
  try {
    const parsed: unknown = JSON.parse(text);
    const [lang, valuesOf]: unknown[] = Array.isArray(parsed) ? parsed : [];
    return { lang: lang === 'zh' ? 'zh' : 'en', valuesOf: typeof valuesOf === 'string' ? valuesOf : '' };
  } catch {
    return { lang: 'en', valuesOf: '' };
  }
}

function buildChannelField(channel: string | undefined, lang: Lang): InputBlock {
  const { digestForm: words } = STRINGS[lang];
  return {
    type: 'input',
    block_id: CHANNEL_FIELD,
    label: plainText(words.channel),
    hint: plainText(words.channelHint),
    dispatch_action: true,
    element: {
      type: 'conversations_select',
      action_id: CHANNEL_FIELD,
      filter: { include: ['public', 'private', 'mpim'], exclude_bot_users: true },
      ...(channel === undefined
        ? { default_to_current_conversation: true }
        : { initial_conversation: channel }),
    },
  };
}

function buildFields({ setting, valuesOf, topics, at }: DigestForm, lang: Lang): InputBlock[] {
  const { digestForm: words } = STRINGS[lang];
  const field = (action_id: string, label: string, element: object, more: Partial<InputBlock> = {}) =>
    ({
      type: 'input',
      block_id: `${action_id}:${valuesOf}`,
      label: plainText(label),
      element: { ...element, action_id },
      ...more,
    }) as InputBlock;
  const choice = (value: string, label: string, hint?: string): Choice => ({
    text: plainText(truncateText(label, LIMITS.optionText)),
    value,
    ...(hint !== undefined && { description: plainText(hint) }),
  });
  const days = WEEKDAYS.map((day) => choice(String(day), words.dayNames[day - 1] ?? String(day)));
  const languages = (['zh', 'en'] as const).map((value) => choice(value, words.languageNames[value]));
  const contents = [
    choice(FIGURE_OR_NEWS, words.figureOrNews, words.figureOrNewsHint),
    choice(NEWS_ONLY, words.newsOnly, words.newsOnlyHint),
  ];
  const named = topics
    .filter(({ id }) => id.length <= LIMITS.optionText)
    .slice(0, LIMITS.selectOptions)
    .map(({ id, name }) => choice(id, name[lang]));
  return [
    field(FIELDS.time, words.time, { type: 'timepicker', initial_time: setting.time }),
    field(FIELDS.days, words.days, {
      ...{ type: 'checkboxes', options: days },
      ...initial('initial_options', chosen(days, setting.days.map(String))),
    }),
    field(FIELDS.timeZone, words.timeZone, {
      type: 'static_select',
      option_groups: buildTimeZoneGroups(setting.timeZone, at),
      initial_option: buildTimeZone(setting.timeZone, at),
    }),
    field(FIELDS.lang, words.language, {
      ...{ type: 'radio_buttons', options: languages },
      ...initial('initial_option', chosen(languages, [setting.lang])[0]),
    }),
    ...(named.length === 0
      ? []
      : [
          field(
            FIELDS.topics,
            words.topics,
            {
              ...{ type: 'multi_static_select', options: named },
              ...initial('initial_options', chosen(named, setting.topics)),
            },
            { optional: true, hint: plainText(words.topicsHint) },
          ),
        ]),
    field(FIELDS.content, words.content, {
      ...{ type: 'radio_buttons', options: contents },
      ...initial('initial_option', chosen(contents, [setting.onlyNews ? NEWS_ONLY : FIGURE_OR_NEWS])[0]),
    }),
  ];
}

function chosen(options: readonly Choice[], values: readonly string[]): Choice[] {
  return options.filter(({ value }) => values.includes(value));
}

// Slack takes no empty list.
function initial(name: string, value: Choice | readonly Choice[] | undefined): object {
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  return isEmpty ? {} : { [name]: value };
}
