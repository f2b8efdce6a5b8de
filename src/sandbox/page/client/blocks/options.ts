/** What a menu offers: its own options, in groups or not, or the people and channels of the workspace. */
import type { Json } from '../../../types.ts';
import { nameOf } from '../state/page-context.tsx';
import type { Workspace } from '../state/workspace.ts';
import { objectsIn, textOf } from './read-block.ts';

export type Option = { value: string; label: string; detail: string };
export type OptionGroup = { label: string; options: Option[] };

export function optionsOf(element: Json, workspace: Workspace): OptionGroup[] {
  const type = String(element.type);
  if (type.includes('users'))
    return [
      named(
        workspace.people.map(({ id }) => id),
        workspace,
      ),
    ];
  if (type.includes('channels') || type.includes('conversations'))
    return [
      named(
        workspace.conversations.filter(({ kind }) => kind !== 'direct').map(({ id }) => id),
        workspace,
        '#',
      ),
    ];
  const groups = objectsIn(element.option_groups).map((group) => ({
    label: textOf(group.label),
    options: objectsIn(group.options).map(readOption),
  }));
  return groups.length > 0 ? groups : [{ label: '', options: objectsIn(element.options).map(readOption) }];
}

export function readOption(option: Json): Option {
  return { value: String(option.value), label: textOf(option.text), detail: textOf(option.description) };
}

function named(ids: string[], workspace: Workspace, sign = ''): OptionGroup {
  return {
    label: '',
    options: ids.map((id) => ({ value: id, label: sign + nameOf(workspace, id), detail: '' })),
  };
}
