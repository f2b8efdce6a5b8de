/** Who looks after the record, by their Slack ids; in the stand-in, everyone does. */
export type CuratorSetting = readonly string[] | 'everyone';

export interface Curators {
  readonly includes: (user: string) => boolean;
  /** Whom to ask; none where everyone is one. */
  readonly named: readonly string[];
}

export function createCurators(setting: CuratorSetting): Curators {
  if (setting === 'everyone') return { includes: () => true, named: [] };
  const ids = new Set(setting);
  return { includes: (user) => ids.has(user), named: setting };
}
