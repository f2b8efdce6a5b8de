// Slack writes what people typed in a markup of its own: mentions, links and entities. Read back to what was
// meant, for the answering.

export interface MessageText {
  /** What the person wrote to us, as plain text. */
  readonly text: string;
  readonly mentionsBot: boolean;
  /** Another person, a group or everybody is spoken to. */
  readonly mentionsOthers: boolean;
}

const MARKUP = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g;
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&amp;': '&' } as const;

/** Reads the `text` of a Slack message. */
export function readMessageText(raw: string, botUserId: string): MessageText {
  let mentionsBot = false;
  let mentionsOthers = false;
  const text = raw.replace(MARKUP, (_whole, sign: string, target: string, label: string | undefined) => {
    if (sign === '@' && target === botUserId) {
      mentionsBot = true;
      return ' ';
    }
    if (sign === '@' || (sign === '!' && !target.startsWith('date^'))) {
      mentionsOthers = true;
      return ' ';
    }
    if (sign === '#') return label ? `#${label}` : ' ';
    return label && label !== addressIn(target) ? label : ' ';
  });
  return { text: unescapeText(text).trim(), mentionsBot, mentionsOthers };
}

// An address asks nothing, and its letters would read as words of the question.
function addressIn(target: string): string {
  return target.replace(/^(?:https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '');
}

function unescapeText(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity as keyof typeof ENTITIES]);
}
