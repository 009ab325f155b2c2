import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { lookAtScreens, lookName } from './lookAtScreens.ts';
import { meanLuminance } from './meanLuminance.ts';
import { openSampleIncident } from './openSampleIncident.ts';
import type { Screen } from './Screen.ts';
import { screensOf } from './screens.ts';

/** web.md G10 for the tablet, screens/README for the phone. */
const most = { 1280: 0.03, 390: 0.045 } as const;

let browser: Browser;
let screens: readonly Screen[];

beforeAll(async () => {
  browser = await launchBrowser();
  const { zone, incident } = await openSampleIncident();
  screens = screensOf(zone, incident).filter(
    ({ name }) => name === 'patrol list' || name === 'patrol incident' || name === 'patrol mine',
  );
});

afterAll(() => browser.close());

describe('by night the car stays dark', () => {
  test('list, incident and own look-ups give little light, on tablet and phone', async () => {
    const bright: string[] = [];
    const seen = await lookAtScreens(
      browser,
      screens,
      { languages: ['nl'], themes: ['night'] },
      async (page, look) => {
        const light = await meanLuminance(page);
        console.log(`night: ${lookName(look)} ${light.toFixed(4)}`);
        if (light > most[look.size.width === 390 ? 390 : 1280]) bright.push(`${lookName(look)}: ${light}`);
      },
    );
    expect(seen).toBe(6);
    expect(bright).toEqual([]);
  });

  test('the same by day is a seeded fault that is found', async () => {
    await lookAtScreens(
      browser,
      screens.slice(0, 1),
      { languages: ['nl'], themes: ['day'] },
      async (page) => {
        expect(await meanLuminance(page)).toBeGreaterThan(0.5);
      },
    );
  });
});
