// What the app's manifest promises, for a workspace that has no Slack to read it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const manifestSchema = z.object({
  features: z.object({
    app_home: z.object({ home_tab_enabled: z.boolean() }),
    shortcuts: z.array(
      z.object({ name: z.string(), type: z.string(), callback_id: z.string(), description: z.string() }),
    ),
    slash_commands: z.array(
      z.object({ command: z.string(), description: z.string(), usage_hint: z.string().default('') }),
    ),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
});

export type Manifest = z.infer<typeof manifestSchema>;

const MANIFEST = fileURLToPath(new URL('../../manifest.yml', import.meta.url));

/** Reads the manifest that comes with the bot; throws where it is not of Slack's form. */
export function readManifest(file: string = MANIFEST): Manifest {
  return manifestSchema.parse(parse(readFileSync(file, 'utf8')));
}
