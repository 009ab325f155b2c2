import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { clippedTexts } from './clippedTexts.ts';
import { lengthenTexts } from './lengthenTexts.ts';
import { lookAtScreens, lookName } from './lookAtScreens.ts';
import { openSampleIncident } from './openSampleIncident.ts';
import type { Screen } from './Screen.ts';
import { screensOf } from './screens.ts';

/** The Dutch words are made longer where they stand, so they come last. */
const dutchLast = ['fr', 'de', 'en', 'nl'] as const;

let browser: Browser;
let screens: readonly Screen[];

beforeAll(async () => {
  browser = await launchBrowser();
  const { zone, incident } = await openSampleIncident();
  screens = screensOf(zone, incident);
});

afterAll(() => browser.close());

describe('no text is cut off', () => {
  test('in the four languages, and in words 35 % longer than any of them', { timeout: 600_000 }, async () => {
    const found: string[] = [];
    let longer = 0;
    const seen = await lookAtScreens(
      browser,
      screens,
      { languages: dutchLast, themes: ['day'] },
      async (page, look) => {
        for (const text of await clippedTexts(page)) found.push(`${lookName(look)}: ${text}`);
        if (look.language !== 'nl') return;
        longer += await lengthenTexts(page);
        for (const text of await clippedTexts(page)) found.push(`${lookName(look)} +35 %: ${text}`);
      },
    );
    console.log(`clipped: ${seen} looks, ${longer} texts made longer, ${found.length} cut off`);
    expect(seen).toBeGreaterThanOrEqual(80);
    expect(longer).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });

  test('a seeded text too long for its place is found', async () => {
    const found: string[] = [];
    await lookAtScreens(
      browser,
      screens.slice(0, 1),
      { languages: ['nl'], themes: ['day'] },
      async (page) => {
        await page.evaluate(() => {
          const narrow = document.createElement('p');
          narrow.textContent = 'Donaudampfschifffahrtsgesellschaft';
          narrow.style.cssText = 'inline-size: 80px; overflow: hidden';
          document.querySelector('main')?.append(narrow);
        });
        found.push(...(await clippedTexts(page)));
      },
    );
    expect(found.some((line) => line.includes('Donaudampf'))).toBe(true);
  });
});
