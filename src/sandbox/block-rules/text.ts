/** Text objects, options and confirmation dialogs: the small parts that blocks and elements share. */
import { limits } from '../limits.ts';
import { boolean, byType, list, object, oneOf, type Rule, string } from './schema.ts';

const texts = (max: number): Record<string, Rule> => ({
  plain_text: object({ type: oneOf('plain_text'), text: string({ max }) }, { emoji: boolean }),
  mrkdwn: object({ type: oneOf('mrkdwn'), text: string({ max }) }, { verbatim: boolean }),
});

/** A plain_text or mrkdwn object. */
export function text(max: number): Rule {
  const rules = texts(max);
  return byType(() => rules);
}

/** A plain_text object only. */
export function plainText(max: number): Rule {
  const { plain_text } = texts(max);
  return byType(() => (plain_text ? { plain_text } : {}));
}

const optionParts = (label: Rule): Rule =>
  object(
    { text: label, value: string({ max: limits.option.value }) },
    {
      description: text(limits.option.description),
      url: string({ max: limits.option.url, min: 0 }),
    },
  );

/** An option of a menu: its text is plain. */
export const plainOption = optionParts(plainText(limits.option.text));

/** An option of checkboxes or radio buttons: its text may be mrkdwn. */
export const richOption = optionParts(text(limits.option.text));

export const optionGroup = object({
  label: plainText(limits.option.text),
  options: list(plainOption, { max: limits.options.select }),
});

export const confirm = object(
  { text: text(limits.confirm.text) },
  {
    title: plainText(limits.confirm.title),
    confirm: plainText(limits.confirm.button),
    deny: plainText(limits.confirm.button),
    style: oneOf('primary', 'danger'),
  },
);

const imageUrl: Rule = string({ max: limits.image.url });

export const imageSource: Rule = (value, at, scope) => {
  const { image_url, slack_file } = value as { image_url?: unknown; slack_file?: unknown };
  if (image_url === undefined && slack_file === undefined)
    scope.report('must define either `image_url` or `slack_file`', at);
};

export const imageElement = object(
  { type: oneOf('image'), alt_text: string({ max: limits.image.alt }) },
  { image_url: imageUrl, slack_file: object({}, { id: string(), url: string() }) },
  imageSource,
);

export { imageUrl };
