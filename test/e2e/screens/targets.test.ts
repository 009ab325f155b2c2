import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { lookAtScreens, lookName } from './lookAtScreens.ts';
import { openSampleIncident } from './openSampleIncident.ts';
import type { Screen } from './Screen.ts';
import { screensOf } from './screens.ts';
import { smallTargets } from './smallTargets.ts';

let browser: Browser;
let screens: readonly Screen[];

beforeAll(async () => {
  browser = await launchBrowser();
  const { zone, incident } = await openSampleIncident();
  screens = screensOf(zone, incident)
    .map((screen) => ({ ...screen, sizes: screen.sizes.filter((size) => size.touch) }))
    .filter((screen) => screen.sizes.length > 0);
});

afterAll(() => browser.close());

describe('on touch layouts everything that can be pressed is 48 px', () => {
  test('on every screen', { timeout: 300_000 }, async () => {
    const found: string[] = [];
    const seen = await lookAtScreens(
      browser,
      screens,
      { languages: ['nl'], themes: ['day'] },
      async (page, look) => {
        for (const target of await smallTargets(page)) found.push(`${lookName(look)}: ${target}`);
      },
    );
    console.log(`targets: ${seen} touch layouts, ${found.length} too small`);
    expect(seen).toBeGreaterThanOrEqual(12);
    expect(found).toEqual([]);
  });

  test('a seeded button of 20 px is found', async () => {
    const found: string[] = [];
    await lookAtScreens(
      browser,
      screens.slice(0, 1),
      { languages: ['nl'], themes: ['day'] },
      async (page) => {
        await page.evaluate(() => {
          const button = document.createElement('button');
          button.textContent = 'klein';
          button.style.inlineSize = '20px';
          button.style.blockSize = '20px';
          document.querySelector('main')?.append(button);
        });
        found.push(...(await smallTargets(page)));
      },
    );
    expect(found.some((line) => line.includes('klein'))).toBe(true);
  });
});
