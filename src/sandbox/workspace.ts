/**
 * The people, channels and bot a sandbox starts with. `WorkspaceSeed` is what a caller may set; anything left
 * out comes from `defaultWorkspace`. Nothing here changes once the sandbox runs: that is `state.ts`.
 */
export type Team = { id: string; name: string; domain: string };

export type PersonSeed = {
  id: string;
  name: string;
  real_name: string;
  locale: string;
  tz: string;
  /** The id of another workspace, for whoever is met in channels shared with it alone. */
  team?: string;
};

export type ChannelSeed = {
  id: string;
  name: string;
  /** User ids; put the bot's id in to make it a member. */
  members: string[];
  is_private?: boolean;
  is_archived?: boolean;
  is_ext_shared?: boolean;
};

export type BotSeed = { user_id: string; bot_id: string; app_id: string; name: string; real_name: string };

export type WorkspaceSeed = { team: Team; users: PersonSeed[]; channels: ChannelSeed[]; bot: BotSeed };

const bot: BotSeed = {
  user_id: 'U0FOOTNOTE',
  bot_id: 'B0FOOTNOTE',
  app_id: 'A0FOOTNOTE',
  name: 'footnote',
  real_name: 'Footnote',
};

const users: PersonSeed[] = [
  { id: 'U0LINLAN01', name: 'lin', real_name: '林岚', locale: 'zh-CN', tz: 'Asia/Shanghai' },
  { id: 'U0DANAREYE', name: 'dana', real_name: 'Dana Reyes', locale: 'en-US', tz: 'America/New_York' },
];

const everyone = [...users.map((user) => user.id), bot.user_id];

/** One team, two people (one zh-CN, one en-US), #general and #press with everyone and the bot in both. */
export const defaultWorkspace: WorkspaceSeed = {
  team: { id: 'T0SANDBOX1', name: 'Sandbox', domain: 'sandbox' },
  users,
  channels: [
    { id: 'C0GENERAL1', name: 'general', members: everyone },
    { id: 'C0PRESS001', name: 'press', members: everyone },
  ],
  bot,
};
