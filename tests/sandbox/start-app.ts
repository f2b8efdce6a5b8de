import { App, LogLevel } from '@slack/bolt';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/start-sandbox.ts';

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

/** A sandbox with a real Bolt app connected to it over Socket Mode; `stop` ends both. */
export async function startWithApp(
  listen: (app: App) => void,
  options: SandboxOptions = {},
): Promise<{ sandbox: Sandbox; app: App; stop: () => Promise<void> }> {
  const sandbox = await startSandbox(options);
  const app = new App({
    token: sandbox.botToken,
    appToken: sandbox.appToken,
    socketMode: true,
    logger: silent,
    clientOptions: { slackApiUrl: sandbox.apiUrl, retryConfig: { retries: 0 } },
    // An object of its own: Socket Mode writes its retry policy into what it is handed.
    installerOptions: { clientOptions: { slackApiUrl: sandbox.apiUrl } },
  });
  app.error(async () => undefined);
  listen(app);
  await app.start();
  await sandbox.waitForConnection();
  const stop = async () => {
    await app.stop();
    await sandbox.stop();
  };
  return { sandbox, app, stop };
}

/** The ids every test needs. */
export const lin = 'U0LINLAN01';
export const dana = 'U0DANAREYE';
export const press = 'C0PRESS001';
