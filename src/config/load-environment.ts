import { config } from 'dotenv';

/**
 * Takes the settings of the `.env` in the working folder that are not empty and not set already; so bot and command line
 * speak of the same store and pack.
 */
export function loadEnvironment(environment: NodeJS.ProcessEnv = process.env): void {
  const { parsed = {} } = config({ quiet: true, processEnv: {} });
  for (const [name, value] of Object.entries(parsed))
    if (value !== '' && environment[name] === undefined) environment[name] = value;
}
