/** Every block Slack knows: its parts, and the surfaces it may stand on. One entry a block. */
import { limits } from '../limits.ts';
import { chartParts } from './charts.ts';
import { accessories, actionElements, button, contextActionElements, inputElements } from './elements.ts';
import { richText, richTextParts } from './rich-text.ts';
import {
  anything,
  boolean,
  byType,
  isObject,
  list,
  number,
  object,
  oneOf,
  type Rule,
  type Surface,
  string,
} from './schema.ts';
import { dataTableOptions, dataTableParts, tableOptions, tableParts } from './tables.ts';
import { imageElement, imageSource, imageUrl, plainText, text } from './text.ts';

type Parts = Record<string, Rule>;

const needsOne =
  (...keys: string[]): Rule =>
  (value, at, scope) => {
    if (isObject(value) && keys.every((key) => value[key] === undefined))
      scope.report(`must define either ${keys.map((key) => `\`${key}\``).join(' or ')}`, at);
  };

const blockId: Rule = (value, at, scope) => {
  string({ max: limits.ids.blockId })(value, at, scope);
  if (typeof value !== 'string') return;
  if (scope.blockIds.has(value)) scope.report(`\`block_id\` "${value}" already exists`, at);
  scope.blockIds.add(value);
};

const rules: Record<string, Rule> = {};
const surfaces: Record<string, Surface[]> = {};

function define(type: string, on: Surface[], required: Parts, optional: Parts = {}, also?: Rule): void {
  surfaces[type] = on;
  const shape = object({ type: oneOf(type), ...required }, { block_id: blockId, ...optional }, also);
  rules[type] = (value, at, scope) => {
    if (!on.includes(scope.surface)) return scope.report(`unsupported type: ${type}`, `${at}/type`);
    shape(value, at, { ...scope, actionIds: new Set() });
  };
}

const everywhere: Surface[] = ['message', 'modal', 'home'];
const { section, header, context, image, card, container } = limits;

define('divider', everywhere, {});
define(
  'section',
  everywhere,
  {},
  {
    text: text(section.text),
    fields: list(text(section.fieldText), { max: section.fields }),
    accessory: byType(() => accessories),
    expand: boolean,
  },
  needsOne('text', 'fields'),
);
define(
  'header',
  everywhere,
  { text: plainText(header.text) },
  { level: number({ min: 1, max: 4, whole: true }) },
);
const contextText = text(context.text);
const contextElement: Rule = (value, at, scope) =>
  isObject(value) && value.type === 'image' ? imageElement(value, at, scope) : contextText(value, at, scope);
define('context', everywhere, { elements: list(contextElement, { max: context.elements }) });
define('actions', everywhere, {
  elements: list(
    byType(() => actionElements),
    { max: limits.actions.elements },
  ),
});
define('context_actions', ['message'], {
  elements: list(
    byType(() => contextActionElements),
    { max: limits.contextActions.elements },
  ),
});
define(
  'image',
  everywhere,
  { alt_text: string({ max: image.alt }) },
  { image_url: imageUrl, slack_file: anything, title: plainText(image.title) },
  imageSource,
);
define(
  'input',
  everywhere,
  { label: plainText(limits.input.label), element: byType(() => inputElements) },
  { hint: plainText(limits.input.hint), optional: boolean, dispatch_action: boolean },
);
define('markdown', ['message'], { text: string({ max: limits.markdown.text }) });
define('rich_text', everywhere, { elements: richTextParts });
define('table', ['message'], tableParts, tableOptions);
define('data_table', ['message', 'home'], dataTableParts, dataTableOptions);
define('data_visualization', ['message'], chartParts);
define(
  'alert',
  ['modal'],
  { text: text(limits.alert.text) },
  {
    level: oneOf('default', 'info', 'warning', 'error', 'success'),
  },
);
define(
  'card',
  everywhere,
  {},
  {
    hero_image: imageElement,
    icon: imageElement,
    slack_icon: object({ type: oneOf('icon'), name: string() }),
    title: text(card.title),
    subtitle: text(card.subtitle),
    body: text(card.body),
    subtext: text(card.subtext),
    actions: list(
      byType(() => ({ button })),
      { max: card.actions },
    ),
  },
  needsOne('hero_image', 'title', 'actions', 'body'),
);
define('carousel', ['message', 'home'], {
  elements: list(
    byType(() => pick('card')),
    { max: limits.carousel.cards },
  ),
});
const childTypes = 'actions context divider file header image input rich_text section table video'.split(' ');
define(
  'container',
  ['message', 'home'],
  {
    child_blocks: list(
      byType(() => pick(...childTypes)),
      { max: container.blocks },
    ),
  },
  {
    title: plainText(container.title),
    rich_text_title: richText,
    subtitle: text(container.subtitle),
    width: oneOf('narrow', 'standard', 'wide', 'full'),
    icon: imageElement,
    is_collapsible: boolean,
    default_collapsed: boolean,
    has_header_divider: boolean,
  },
  needsOne('title', 'rich_text_title'),
);
define(
  'video',
  everywhere,
  { video_url: string(), thumbnail_url: string(), alt_text: string(), title: plainText(199) },
  {
    title_url: string(),
    author_name: string({ max: 49 }),
    provider_name: string(),
    provider_icon_url: string(),
    description: plainText(200),
  },
);
define('file', ['message'], { source: oneOf('remote'), external_id: string() });
define(
  'task_card',
  ['message'],
  { task_id: string(), title: string(), status: anything },
  {
    details: richText,
    output: richText,
    sources: anything,
    icon: anything,
  },
);
define(
  'plan',
  ['message'],
  { title: string() },
  {
    tasks: list(
      byType(() => pick('task_card')),
      { min: 0 },
    ),
  },
);

function pick(...types: string[]): Record<string, Rule> {
  return Object.fromEntries(Object.entries(rules).filter(([type]) => types.includes(type)));
}

/** One block of any type, on the surface the scope names. */
export const block: Rule = byType(() => rules);
