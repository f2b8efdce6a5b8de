import { nameOf, usePage } from '../state/page-context.tsx';

const hues = ['plum', 'teal', 'amber', 'rose'] as const;

/** A person's or the bot's picture: a letter on a colour of their own. Beside it stands the name, so it is decoration. */
export function Avatar({ user, size = 'large' }: { user: string; size?: 'large' | 'small' }) {
  const { workspace } = usePage();
  const isBot = user === workspace.bot.user_id;
  const at = workspace.people.findIndex(({ id }) => id === user);
  const hue = isBot ? 'bot' : (hues[at % hues.length] ?? 'grey');
  const letter = isBot ? '1' : [...nameOf(workspace, user)][0];
  return (
    <span className={`avatar avatar-${size} avatar-${hue}`} aria-hidden="true">
      {letter}
    </span>
  );
}
