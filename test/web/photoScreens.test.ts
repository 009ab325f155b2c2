import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from '../e2e/screens/axeViolations.ts';
import { clippedTexts } from '../e2e/screens/clippedTexts.ts';
import { lengthenTexts } from '../e2e/screens/lengthenTexts.ts';
import { wear } from '../e2e/screens/wear.ts';
import type { roadSizes } from './fixtures/openRoad.ts';
import { useRoad } from './fixtures/useRoad.ts';

const road = useRoad('photoScreens');

const incident = `01JFAKE${'0'.repeat(19)}`;
const ofTheIncident = `incident/${incident}?live=0&map=none&still=1&photos=1`;
const sizes = ['phone', 'tablet'] as const satisfies readonly (keyof typeof roadSizes)[];

const shown = async (page: Page): Promise<void> => {
  await page.locator('.photo-thumb').first().scrollIntoViewIfNeeded();
  await page.locator('.photo-thumb img').first().waitFor();
  await page.locator('.photo-thumb').first().click();
  await page.locator('.photo-shown img').waitFor();
};

const share = async (page: Page): Promise<void> => {
  await shown(page);
  await page.locator('.photo-bar .button', { has: page.locator('use[href="#icon-send"]') }).click();
  await page.locator('[data-share]').first().waitFor();
};

const screens: readonly (readonly [name: string, enter: (page: Page) => Promise<void>])[] = [
  ['a photo', shown],
  ['where to share it', share],
  [
    'what to say with it',
    async (page) => {
      await share(page);
      await page.locator('[data-share=G-STORM]').click();
      await page.locator('.dialog textarea').waitFor();
    },
  ],
];

/** By day in each language and by night: what is wrong with a page as it stands. */
const faults = async (page: Page, say: (line: string) => void): Promise<number> => {
  let looks = 0;
  for (const [language, theme] of [
    ['fr', 'day'],
    ['de', 'day'],
    ['en', 'day'],
    ['nl', 'night'],
    ['nl', 'day'],
  ] as const) {
    await wear(page, language, theme);
    for (const line of await axeViolations(page, 'all')) say(`${language} ${theme}: ${line}`);
    for (const line of await clippedTexts(page)) say(`${language} ${theme}: ${line}`);
    looks += 1;
  }
  await lengthenTexts(page);
  for (const line of await clippedTexts(page)) say(`+35 %: ${line}`);
  return looks;
};

test('the screens of a photo can be used by everybody, in four languages, by day and by night, and cut nothing off', async () => {
  const found: string[] = [];
  let looks = 0;
  for (const size of sizes)
    for (const [name, enter] of screens) {
      const { page } = await road.sit(`/patrol/5449/${ofTheIncident}`, size);
      await enter(page);
      looks += await faults(page, (line) => found.push(`${name} ${size} ${line}`));
    }
  for (const viewport of [
    { width: 1920, height: 1080 },
    { width: 1280, height: 800 },
  ]) {
    const context = await road.browser().newContext({ viewport, locale: 'nl-BE', bypassCSP: true });
    const page = await context.newPage();
    await page.goto(new URL(`/desk/5449/${ofTheIncident}`, road.origin()).href);
    await shown(page);
    await page.locator('.photo-bar a.button, .photo-bar a').first().click();
    await page.locator('.custody-life').waitFor();
    looks += await faults(page, (line) => found.push(`custody ${viewport.width} ${line}`));
    await context.close();
  }
  console.log(`photo: ${looks} looks at ${screens.length + 1} screens, ${found.length} faults`);
  expect(found).toEqual([]);
  expect(looks).toBe(40);
});
