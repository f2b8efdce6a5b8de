import type { Conversation } from '../../protocol.ts';
import { usePage } from '../state/page-context.tsx';
import { countUnread } from '../state/unread.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';

/** The conversations of whoever looks, and the way to the pack's files. */
export function SideBar({ onPick }: { onPick: () => void }) {
  const { workspace, strings, panel, openPanel } = usePage();
  const channels = workspace.conversations.filter(({ kind }) => kind !== 'direct');
  const direct = workspace.conversations.filter(({ kind }) => kind === 'direct');
  return (
    <nav className="side-bar" aria-label={strings.menu}>
      <p className="team">{workspace.team}</p>
      <Section title={strings.channels} conversations={channels} onPick={onPick} />
      <Section title={strings.apps} conversations={direct} onPick={onPick} />
      {workspace.content.pack && (
        <button
          type="button"
          className="side-item side-foot"
          aria-pressed={panel?.kind === 'pack'}
          onClick={() => {
            openPanel({ kind: 'pack' });
            onPick();
          }}
        >
          <Icon name="file" />
          <span>{strings.packFiles}</span>
        </button>
      )}
    </nav>
  );
}

type SectionProps = { title: string; conversations: Conversation[]; onPick: () => void };

function Section({ title, conversations, onPick }: SectionProps) {
  return (
    <section className="side-section">
      <h2>{title}</h2>
      <ul>
        {conversations.map((one) => (
          <li key={one.id}>
            <Item conversation={one} onPick={onPick} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Item({ conversation, onPick }: { conversation: Conversation; onPick: () => void }) {
  const { workspace, strings, channel, marks, openChannel } = usePage();
  const { id, kind, name } = conversation;
  const unread = countUnread(workspace, marks, id);
  const isOpen = id === channel;
  return (
    <button
      type="button"
      className="side-item"
      aria-current={isOpen ? 'page' : undefined}
      data-unread={unread > 0}
      onClick={() => {
        openChannel(id);
        onPick();
      }}
    >
      {kind === 'direct' ? (
        <Avatar user={workspace.bot.user_id} size="small" />
      ) : (
        <Icon name={kind === 'private' ? 'lock' : 'hash'} />
      )}
      <span className="side-name">{kind === 'direct' ? workspace.bot.real_name : name}</span>
      {unread > 0 && (
        <span className="badge">
          <span aria-hidden="true">{unread}</span>
          <span className="sr-only">{strings.unread(unread)}</span>
        </span>
      )}
    </button>
  );
}
