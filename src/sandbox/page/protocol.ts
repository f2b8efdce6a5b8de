/** What travels between the page and its server: snapshots and changes one way, actions the other. Types alone. */
import type { Ephemeral, Json, Message, View } from '../types.ts';
import type { PersonSeed } from '../workspace.ts';

/** A text in each language the people of the workspace read. */
export type Localized = { zh: string; en: string };

export type SlashCommand = { command: string; description: string; usageHint: string };
export type MessageShortcut = { name: string; callbackId: string; description: string };

/** What the app's manifest promises people: it is told to the page, nothing of it is known there. */
export type AppFeatures = { commands: SlashCommand[]; messageShortcuts: MessageShortcut[]; homeTab: boolean };

/** Something to press on the first look: a question to the bot, or a command. */
export type Try =
  | { kind: 'question'; role: 'figure' | 'trend' | 'claim' | 'refused'; text: Localized }
  | { kind: 'command'; command: string; text: Localized; label: Localized };

/** The pack as it is now. `fault` tells why an edit was not taken; the pack before it still answers. */
export type PackStatus = { folder: string; files: string[]; loads: number; fault?: string };

/** What the program behind the page hands it to show; a sandbox knows neither packs nor questions. */
export type PageContent = { title: Localized; description: Localized; tries: Try[]; pack?: PackStatus };

export type Conversation = {
  id: string;
  name: string;
  kind: 'channel' | 'private' | 'direct';
  members: string[];
};

export type Bot = { user_id: string; name: string; real_name: string };

/** Everything one person sees. */
export type Snapshot = {
  team: string;
  me: PersonSeed;
  people: PersonSeed[];
  bot: Bot;
  conversations: Conversation[];
  messages: Message[];
  ephemerals: Ephemeral[];
  /** Open modals, innermost last. */
  views: View[];
  home: View | null;
  connected: boolean;
  app: AppFeatures;
  content: PageContent;
};

/** One thing that became different for the person who looks. */
export type Change =
  | { kind: 'snapshot'; snapshot: Snapshot }
  | { kind: 'message'; message: Message }
  | { kind: 'message_gone'; channel: string; ts: string }
  | { kind: 'ephemeral'; message: Ephemeral }
  | { kind: 'ephemeral_gone'; channel: string; ts: string }
  | { kind: 'views'; views: View[] }
  | { kind: 'home'; home: View }
  | { kind: 'status'; channel: string; threadTs: string; status: string }
  | { kind: 'connected'; connected: boolean }
  | { kind: 'content'; content: PageContent };

/** Where an element stands that is used: in a message, in an open modal, or in the Home tab. */
export type Place = { channel: string; messageTs: string } | { viewId: string } | { home: true };

export type FormValues = Record<string, Record<string, string>>;

/** What a person does. */
export type Act =
  | { do: 'post'; channel: string; text: string; threadTs?: string | undefined }
  | { do: 'edit'; channel: string; ts: string; text: string }
  | { do: 'delete'; channel: string; ts: string }
  | { do: 'run'; channel: string; command: string; text: string }
  | { do: 'press'; place: Place; blockId: string; actionId: string; value?: string | undefined }
  | { do: 'suggest'; place: Place; blockId: string; actionId: string; query: string }
  | { do: 'shortcut'; callbackId: string; channel: string; messageTs: string }
  | { do: 'submit'; viewId: string; values: FormValues }
  | { do: 'close'; viewId: string }
  | { do: 'open_home'; tab: 'home' | 'messages' };

/** What came of it. `errors` are a modal's, by block; `options` an external menu's; a text was over `limit` characters. */
export type ActResult =
  | { ok: true; ts?: string; errors?: Json; options?: Json[] }
  | { ok: false; error: string; limit?: number };
