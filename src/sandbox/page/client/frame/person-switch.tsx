import { usePage } from '../state/page-context.tsx';
import { Avatar } from './avatar.tsx';

/** Who one is: two people side by side, with their languages and the time where they are. */
export function PersonSwitch() {
  const { workspace, strings, become } = usePage();
  return (
    <fieldset className="person-switch">
      <legend className="sr-only">{strings.youAre}</legend>
      {workspace.people.map((person) => {
        const isMe = person.id === workspace.me.id;
        return (
          <button
            key={person.id}
            type="button"
            className="person"
            aria-pressed={isMe}
            title={`${person.locale} · ${person.tz}`}
            onClick={() => become(person.id)}
          >
            <Avatar user={person.id} size="small" />
            <span className="person-name">{person.real_name}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
