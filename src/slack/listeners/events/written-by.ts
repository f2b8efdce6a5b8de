// Who wrote a message: people are answered, programs are not, or two of them could go on for ever.

/** Subtypes under which people write; the others tell of edits, joins and the like. */
const FORMS: ReadonlySet<unknown> = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);
/** It speaks without the id of a bot. */
const SLACKBOT = 'USLACKBOT';

/** True of a message, or what an event tells of one, that a person wrote. */
export function isByPerson(message: object): message is { readonly user: string } {
  const { user, bot_id, subtype }: { user?: unknown; bot_id?: unknown; subtype?: unknown } = message;
  return typeof user === 'string' && user !== SLACKBOT && bot_id === undefined && FORMS.has(subtype);
}
