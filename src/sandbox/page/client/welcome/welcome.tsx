import type { Conversation, Try } from '../../protocol.ts';
import { Icon } from '../frame/icons.tsx';
import { usePage } from '../state/page-context.tsx';

/** The head of a conversation: what it is, and what to press first. */
export function Welcome({ conversation }: { conversation: Conversation }) {
  const { workspace, strings } = usePage();
  const { content } = workspace;
  const { lang } = strings;
  const isDirect = conversation.kind === 'direct';
  return (
    <section className="welcome">
      <p className="welcome-mark" aria-hidden="true">
        1
      </p>
      <h2>{isDirect ? strings.directStart : content.title[lang]}</h2>
      <p>{content.description[lang]}</p>
      <p className="welcome-hint">{isDirect ? strings.directHint : strings.channelHint}</p>
      <ul className="tries">
        {content.tries.map((one) => (
          <li key={one.text.en}>
            <TryCard one={one} isDirect={isDirect} channel={conversation.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TryCard({ one, isDirect, channel }: { one: Try; isDirect: boolean; channel: string }) {
  const { workspace, strings, act, openPanel } = usePage();
  const { lang } = strings;
  const text = one.text[lang];
  const press = async () => {
    if (one.kind === 'command') return void act({ do: 'run', channel, command: one.command, text });
    const line = isDirect ? text : `@${workspace.bot.name} ${text}`;
    const result = await act({ do: 'post', channel, text: line });
    if (result.ok && result.ts && !isDirect) openPanel({ kind: 'thread', channel, ts: result.ts });
  };
  return (
    <button
      type="button"
      className="try"
      // The second click of a double one is the same wish.
      onClick={({ detail: clicks }) => (clicks > 1 ? undefined : press())}
    >
      <span className="try-role">
        {one.kind === 'question' ? strings.tryRoles[one.role] : one.label[lang]}
      </span>
      <span className="try-text">{one.kind === 'question' ? text : `${one.command} ${text}`}</span>
      <Icon name="send" />
    </button>
  );
}
