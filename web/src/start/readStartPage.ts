import * as v from 'valibot';
import { browserSettings } from '../app/browserSettings.ts';
import { loadConfig } from '../app/loadConfig.ts';
import { StartJsonSchema, type StartPageData } from './StartPageData.ts';

/** Reads what the start page shows. Where no `/start.json` is served there are zones and no people. */
export const readStartPage = async (): Promise<StartPageData> => {
  if (import.meta.env.MODE === 'fake') {
    const { fakeStartPage } = await import('../../dev/fakeStartPage.ts');
    return fakeStartPage();
  }
  const [settings, { zones }, answer] = await Promise.all([
    browserSettings(['start']),
    loadConfig(),
    fetch('/start.json', { cache: 'no-store' }),
  ]);
  const start = answer.ok ? v.parse(StartJsonSchema, await answer.json()) : { people: [] };
  return { zones, start, settings };
};
