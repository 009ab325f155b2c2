import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { axeViolations } from './axeViolations.ts';
import { languages, lookAtScreens, lookName, themes } from './lookAtScreens.ts';
import { openSampleIncident } from './openSampleIncident.ts';
import type { Screen } from './Screen.ts';
import { screensOf } from './screens.ts';

let browser: Browser;
let screens: readonly Screen[];

beforeAll(async () => {
  browser = await launchBrowser();
  const { zone, incident } = await openSampleIncident();
  screens = screensOf(zone, incident);
});

afterAll(() => browser.close());

describe('every screen can be used by everybody (WCAG 2.2 AA and best practice)', () => {
  test('in four languages, by day and by night, on every device', { timeout: 900_000 }, async () => {
    const found: string[] = [];
    const seen = await lookAtScreens(browser, screens, { languages, themes }, async (page, look) => {
      for (const violation of await axeViolations(page)) found.push(`${lookName(look)}: ${violation}`);
    });
    console.log(`axe: ${seen} looks at ${screens.length} screens, ${found.length} violations`);
    expect(seen).toBeGreaterThanOrEqual(150);
    expect(found).toEqual([]);
  });

  test('seeded faults are found: a picture without words, faint text, a button without a name', async () => {
    const start = screens.filter((screen) => screen.name === 'start');
    const found: string[] = [];
    await lookAtScreens(browser, start, { languages: ['nl'], themes: ['day'] }, async (page) => {
      await page.evaluate(() => {
        const image = document.createElement('img');
        image.src = '/icon.svg';
        const faint = document.createElement('p');
        faint.textContent = 'Bijna onleesbaar';
        faint.style.color = '#d0d4d8';
        const nameless = document.createElement('button');
        document.querySelector('main')?.append(image, faint, nameless);
      });
      found.push(...(await axeViolations(page)));
    });
    for (const rule of ['image-alt', 'color-contrast', 'button-name']) {
      expect(
        found.some((line) => line.startsWith(rule)),
        rule,
      ).toBe(true);
    }
  });
});
