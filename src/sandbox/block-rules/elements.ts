/** The interactive elements and where each may stand: actions, accessory, input, context actions. */
import { limits } from '../limits.ts';
import { anything, boolean, list, number, object, oneOf, type Rule, string } from './schema.ts';
import { confirm, imageElement, optionGroup, plainOption, plainText, richOption } from './text.ts';

const actionId: Rule = (value, at, scope) => {
  string({ max: limits.ids.actionId })(value, at, scope);
  if (typeof value !== 'string') return;
  if (scope.actionIds.has(value)) scope.report(`\`action_id\` "${value}" already exists`, at);
  scope.actionIds.add(value);
};

type Parts = Record<string, Rule>;

const element = (type: string, required: Parts, optional: Parts = {}, also?: Rule): Rule =>
  object({ type: oneOf(type), ...required }, { action_id: actionId, ...optional }, also);

const placeholder = plainText(limits.placeholder);
const focus = { focus_on_load: boolean };
const menu = { placeholder, confirm, ...focus };
const dispatch = { dispatch_action_config: anything, placeholder, ...focus };
const several = { max_selected_items: number({ min: 1, whole: true }) };
const label = string({ max: limits.button.label });

const eitherOptions: Rule = (value, at, scope) => {
  const { options, option_groups } = value as Parts;
  if (options === undefined && option_groups === undefined)
    scope.report('must define either `options` or `option_groups`', at);
};
const choices = {
  options: list(plainOption, { max: limits.options.select }),
  option_groups: list(optionGroup, { max: limits.options.groups }),
};
const filter = { filter: anything, default_to_current_conversation: boolean };
const respond = { response_url_enabled: boolean };
const query = { min_query_length: number({ min: 0, whole: true }) };
const ids = list(string(), { min: 0 });

export const button = element(
  'button',
  { text: plainText(limits.button.text) },
  {
    value: string({ max: limits.button.value, min: 0 }),
    url: string({ max: limits.button.url }),
    style: oneOf('primary', 'danger'),
    confirm,
    accessibility_label: label,
  },
);

const feedbackButton = object(
  { text: plainText(limits.button.text), value: string({ max: limits.button.value }) },
  { accessibility_label: label },
);

/** What a context_actions block takes. */
export const contextActionElements: Parts = {
  feedback_buttons: element('feedback_buttons', {
    positive_button: feedbackButton,
    negative_button: feedbackButton,
  }),
  icon_button: element(
    'icon_button',
    { icon: string(), text: plainText(limits.button.text) },
    {
      value: string({ max: limits.button.value }),
      confirm,
      accessibility_label: label,
      visible_to_user_ids: ids,
    },
  ),
};

const menus: Parts = {
  static_select: element(
    'static_select',
    {},
    { ...menu, ...choices, initial_option: plainOption },
    eitherOptions,
  ),
  external_select: element('external_select', {}, { ...menu, ...query, initial_option: plainOption }),
  users_select: element('users_select', {}, { ...menu, initial_user: string() }),
  conversations_select: element(
    'conversations_select',
    {},
    { ...menu, ...filter, ...respond, initial_conversation: string() },
  ),
  channels_select: element('channels_select', {}, { ...menu, ...respond, initial_channel: string() }),
  multi_static_select: element(
    'multi_static_select',
    {},
    { ...menu, ...several, ...choices, initial_options: list(plainOption) },
    eitherOptions,
  ),
  multi_external_select: element(
    'multi_external_select',
    {},
    { ...menu, ...several, ...query, initial_options: list(plainOption) },
  ),
  multi_users_select: element('multi_users_select', {}, { ...menu, ...several, initial_users: ids }),
  multi_conversations_select: element(
    'multi_conversations_select',
    {},
    { ...menu, ...several, ...filter, initial_conversations: ids },
  ),
  multi_channels_select: element('multi_channels_select', {}, { ...menu, ...several, initial_channels: ids }),
};

const pickers: Parts = {
  datepicker: element('datepicker', {}, { ...menu, initial_date: string() }),
  timepicker: element('timepicker', {}, { ...menu, initial_time: string(), timezone: string() }),
  datetimepicker: element('datetimepicker', {}, { confirm, ...focus, initial_date_time: number() }),
  checkboxes: element(
    'checkboxes',
    { options: list(richOption, { max: limits.options.checkboxes }) },
    { confirm, ...focus, initial_options: list(richOption) },
  ),
  radio_buttons: element(
    'radio_buttons',
    { options: list(richOption, { max: limits.options.radio }) },
    { confirm, ...focus, initial_option: richOption },
  ),
};

const overflow = element(
  'overflow',
  { options: list(plainOption, { max: limits.options.overflow }) },
  { confirm },
);
const workflowButton = element(
  'workflow_button',
  { text: plainText(limits.button.text), workflow: anything },
  { style: oneOf('primary', 'danger'), confirm, accessibility_label: label },
);

const lines = { min_lines: number({ min: 1, max: 100 }), max_lines: number({ min: 1, max: 100 }) };
const richTextInput = element('rich_text_input', {}, { ...dispatch, ...lines, initial_value: anything });
const typed: Parts = {
  plain_text_input: element(
    'plain_text_input',
    {},
    {
      ...dispatch,
      initial_value: string({ min: 0 }),
      multiline: boolean,
      min_length: number({ min: 0, max: 3000 }),
      max_length: number({ min: 1, max: 3000 }),
    },
  ),
  email_text_input: element('email_text_input', {}, { ...dispatch, initial_value: string() }),
  url_text_input: element('url_text_input', {}, { ...dispatch, initial_value: string() }),
  number_input: element(
    'number_input',
    { is_decimal_allowed: boolean },
    { ...dispatch, initial_value: string(), min_value: string(), max_value: string() },
  ),
  file_input: element('file_input', {}, { filetypes: ids, max_files: number({ min: 1, max: 10 }) }),
};

/** What an actions block takes. */
export const actionElements: Parts = {
  button,
  overflow,
  workflow_button: workflowButton,
  rich_text_input: richTextInput,
  ...menus,
  ...pickers,
};

/** What a section takes as its accessory. */
export const accessories: Parts = {
  button,
  overflow,
  workflow_button: workflowButton,
  image: imageElement,
  ...menus,
  ...pickers,
};

/** What an input block takes. */
export const inputElements: Parts = { ...menus, ...pickers, ...typed, rich_text_input: richTextInput };
