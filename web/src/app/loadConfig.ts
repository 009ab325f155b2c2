import * as v from 'valibot';
import { type AppConfig, AppConfigSchema } from './AppConfig.ts';

/** Which zones there are and where: `/config.json` of this origin. Throws when it cannot be had or read. */
export const loadConfig = async (): Promise<AppConfig> => {
  const response = await fetch('/config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`/config.json answered ${response.status}`);
  return v.parse(AppConfigSchema, await response.json());
};
