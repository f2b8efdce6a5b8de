/** The rich_text block: sections, lists, quotes and preformatted runs, and the marks inside them. */
import { anything, boolean, byType, list, number, object, oneOf, type Rule, string } from './schema.ts';

const style = object(
  {},
  {
    bold: boolean,
    italic: boolean,
    strike: boolean,
    code: boolean,
    underline: boolean,
    highlight: boolean,
    client_highlight: boolean,
    unlink: boolean,
  },
);

const mark = (type: string, required: Record<string, Rule>, optional: Record<string, Rule> = {}): Rule =>
  object({ type: oneOf(type), ...required }, { style, ...optional });

const marks: Record<string, Rule> = {
  text: mark('text', { text: string() }),
  link: mark('link', { url: string() }, { text: string(), unsafe: boolean }),
  emoji: mark('emoji', { name: string() }, { unicode: string(), skin_tone: number(), url: string() }),
  user: mark('user', { user_id: string() }),
  usergroup: mark('usergroup', { usergroup_id: string() }),
  channel: mark('channel', { channel_id: string() }),
  team: mark('team', { team_id: string() }),
  broadcast: mark('broadcast', { range: oneOf('here', 'channel', 'everyone') }),
  color: mark('color', { value: string() }),
  date: mark('date', { timestamp: number(), format: string() }, { url: string(), fallback: string() }),
};

const run = list(
  byType(() => marks),
  { min: 0 },
);
const section = object({ type: oneOf('rich_text_section'), elements: run });
const border = { border: oneOf(0, 1) };

const parts: Record<string, Rule> = {
  rich_text_section: section,
  rich_text_list: object(
    {
      type: oneOf('rich_text_list'),
      style: oneOf('bullet', 'ordered'),
      elements: list(byType(() => ({ rich_text_section: section }))),
    },
    { indent: number({ min: 0, max: 8, whole: true }), offset: number({ min: 0, whole: true }), ...border },
  ),
  rich_text_quote: object({ type: oneOf('rich_text_quote'), elements: run }, border),
  rich_text_preformatted: object(
    { type: oneOf('rich_text_preformatted'), elements: run },
    { ...border, language: string() },
  ),
};

export const richTextParts = list(byType(() => parts));

/** A rich_text block used as a value: a table cell, a container's title. */
export const richText = object({ type: oneOf('rich_text'), elements: richTextParts }, { block_id: anything });
