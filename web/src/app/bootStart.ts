import type { ZoneConfig } from './AppConfig.ts';
import type { Settings } from './Settings.ts';

/** What the page of `npm start` shows: the zones and the demo people. */
export interface StartPageData {
  readonly zones: readonly ZoneConfig[];
  /** Empty where no `/start.json` is served: anywhere but on a developer's own machine. */
  readonly people: readonly DemoPerson[];
  readonly settings: Settings;
}

/** A visibly fictional person of the local demo, with the password to try. */
export interface DemoPerson {
  readonly zoneCode: string;
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly unit?: string;
}

/** Reads what the start page shows. */
export const bootStart = async (): Promise<StartPageData> => {
  if (import.meta.env.MODE === 'fake') {
    const { fakeStartPage } = await import('../../dev/fakeStartPage.ts');
    return fakeStartPage();
  }
  throw new Error('not yet');
};
