/** Finds the interactive elements in blocks and says what Slack sends when a person uses one. */
import { isObject } from '../block-rules/schema.ts';
import type { Json } from '../types.ts';

export type ElementChoice = { actionId?: string; blockId?: string; value?: string };
export type FoundElement = { element: Json; blockId: string };

/** Every interactive element in the order it is shown, with the block it stands in. */
export function elementsIn(blocks: Json[]): FoundElement[] {
  return blocks.flatMap((block) => {
    const { elements, accessory, element, actions, child_blocks } = block;
    const blockId = String(block.block_id ?? '');
    const own = [elements, accessory, element, actions].flatMap(asList).filter(isInteractive);
    const nested = block.type === 'carousel' ? asList(elements) : asList(child_blocks);
    return [...own.map((one) => ({ element: one, blockId })), ...elementsIn(nested)];
  });
}

/** Selects, inputs and pickers all end alike; the rest are named. */
const interactive = /(_select|_input|picker|_buttons)$|^(button|icon_button|overflow|checkboxes)$/;

function isInteractive(value: Json): boolean {
  return interactive.test(String(value.type));
}

function asList(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter(isObject);
  return isObject(value) ? [value] : [];
}

/** The element a choice means; throws with what there is when it means none. */
export function findElement(blocks: Json[], { actionId, blockId, value }: ElementChoice): FoundElement {
  const elements = elementsIn(blocks);
  const fits = elements.filter(
    ({ element, blockId: own }) =>
      (actionId === undefined || element.action_id === actionId) &&
      (blockId === undefined || own === blockId),
  );
  const exact = fits.find(({ element }) => value !== undefined && element.value === value);
  const found = exact ?? fits.find(({ element }) => value === undefined || element.type !== 'button');
  if (found) return found;
  const known = elements.map(({ element }) =>
    `${element.type} ${element.action_id} ${element.value ?? ''}`.trim(),
  );
  const wanted = JSON.stringify({ actionId, blockId, value });
  throw new Error(`Nothing here can be pressed as ${wanted}; there is: ${known.join('; ') || 'nothing'}.`);
}

/** What a person's use of an element adds to its action: the option, date or text chosen. */
export function chosenIn(element: Json, value: string | undefined): Json {
  switch (String(element.type)) {
    case 'button':
      return { text: element.text, ...(element.value === undefined ? {} : { value: element.value }) };
    case 'icon_button':
      return { text: element.text, icon: element.icon, value: element.value };
    case 'feedback_buttons':
      return feedback(element, value);
    case 'static_select':
    case 'external_select':
    case 'overflow':
    case 'radio_buttons':
      return { selected_option: value === undefined ? null : optionOf(element, value) };
    case 'multi_static_select':
    case 'multi_external_select':
    case 'checkboxes':
      return { selected_options: listOf(value).map((one) => optionOf(element, one)) };
    case 'users_select':
      return { selected_user: value ?? null };
    case 'channels_select':
      return { selected_channel: value ?? null };
    case 'conversations_select':
      return { selected_conversation: value ?? null };
    case 'multi_users_select':
      return { selected_users: listOf(value) };
    case 'multi_channels_select':
      return { selected_channels: listOf(value) };
    case 'multi_conversations_select':
      return { selected_conversations: listOf(value) };
    case 'datepicker':
      return { selected_date: value ?? null };
    case 'timepicker':
      return { selected_time: value ?? null };
    case 'datetimepicker':
      return { selected_date_time: value === undefined ? null : Number(value) };
    default:
      return { value: value ?? null };
  }
}

function listOf(value: string | undefined): string[] {
  return (value ?? '').split(',').filter(Boolean);
}

function feedback(element: Json, value: string | undefined): Json {
  const buttons = [element.positive_button, element.negative_button].filter(isObject);
  const [positive, negative] = buttons;
  const pressed =
    buttons.find((button) => button.value === value) ?? (value === 'negative' ? negative : positive);
  return { text: pressed?.text, value: pressed?.value };
}

function optionOf(element: Json, value: string): Json {
  const groups = asList(element.option_groups).flatMap((group) => asList(group.options));
  const options = [...asList(element.options), ...groups];
  const option = options.find((one) => one.value === value);
  // An external select's options came from the app a moment ago and are not in the element.
  if (option || String(element.type).includes('external'))
    return option ?? { text: { type: 'plain_text', text: value, emoji: true }, value };
  throw new Error(`${element.action_id} has no option ${value}.`);
}

/** What an untouched input already holds. */
export function initialValueOf(element: Json): string | undefined {
  const option = element.initial_option;
  if (isObject(option)) return String(option.value);
  if (Array.isArray(element.initial_options))
    return element.initial_options
      .filter(isObject)
      .map((one) => one.value)
      .join(',');
  const known = ['initial_value', 'initial_date', 'initial_time', 'initial_user', 'initial_channel'];
  const key = [...known, 'initial_conversation', 'initial_date_time'].find(
    (name) => element[name] !== undefined,
  );
  return key === undefined ? undefined : String(element[key]);
}
