import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { axeViolations } from '../e2e/screens/axeViolations.ts';
import { clippedTexts } from '../e2e/screens/clippedTexts.ts';
import { lengthenTexts } from '../e2e/screens/lengthenTexts.ts';
import { meanLuminance } from '../e2e/screens/meanLuminance.ts';
import { smallTargets } from '../e2e/screens/smallTargets.ts';
import { wear } from '../e2e/screens/wear.ts';
import { withoutMap } from '../e2e/withoutMap.ts';
import { buildWeb } from './fixtures/buildWeb.ts';
import { everyRoadScreen, type RoadScreen, type RoadSize } from './fixtures/everyRoadScreen.ts';
import { openRoad } from './fixtures/openRoad.ts';
import { serveWeb } from './fixtures/serveWeb.ts';

/** web.md G10 for the tablet, screens/README for the phone; the map of a real zone is measured on the local cloud. */
const most: Readonly<Partial<Record<RoadSize, number>>> = { tablet: 0.03, phone: 0.045 };
/** What stands before an officer all shift: with its map drawn, and dark enough by night. */
const dark = new Set(['home', 'incident', 'units']);

let root: string;
let web: Awaited<ReturnType<typeof serveWeb>>;
let drawing: Browser;
let plain: Browser;

beforeAll(async () => {
  root = await buildWeb('roadScreens', 'fake');
  web = await serveWeb(root, 'http://127.0.0.1:9');
  drawing = await launchBrowser();
  plain = await launchBrowser(withoutMap);
}, 120_000);

afterAll(async () => {
  await drawing?.close();
  await plain?.close();
  await web?.stop();
  rmSync(root, { recursive: true, force: true });
});

/**
 * Every screen as a tablet and as a phone; what every shift begins with also at four times the size. The rest of the sizes,
 * which are those two layouts with more or less room, in the long run of the night.
 */
const isLookedAt = ({ name }: RoadScreen, size: RoadSize): boolean =>
  process.env.LONG === '1' ||
  size === 'tablet' ||
  size === 'phone' ||
  (size === 'zoomed' && ['home', 'incident', 'shift'].includes(name));

/**
 * By night, and in German, a screen is looked at on one of the two devices of every shift, by turns, and both in the long run:
 * colours and words are the same on either. What stands before an officer in the car is looked at by night on both.
 */
const isItsTurn = (screen: RoadScreen, size: RoadSize, theme: 'day' | 'night'): boolean =>
  process.env.LONG === '1' ||
  (size !== 'tablet' && size !== 'phone') ||
  (theme === 'night' && dark.has(screen.name)) ||
  !screen.sizes.includes(size === 'tablet' ? 'phone' : 'tablet') ||
  everyRoadScreen.indexOf(screen) % 2 === Number((size === 'tablet') === (theme === 'night'));

/** By day in Dutch first; then the night and the other languages, on the page as it stands. */
const wardrobe = [
  ['nl', 'day'],
  ['nl', 'night'],
  ['fr', 'day'],
  ['de', 'day'],
  ['en', 'day'],
] as const;

/** Through the person's own choices: what is drawn on the map's canvas follows those and not the style. */
const dress = async (page: Page, language: string, theme: string): Promise<void> => {
  const choice = page.locator('.account-menu input[type=radio]').nth(['day', 'night'].indexOf(theme));
  if ((await choice.count()) === 0) {
    // Once for its parts to be there; no finger is needed for what follows.
    await page.evaluate(() => document.querySelector<HTMLElement>('.account-button')?.click());
    await choice.waitFor();
    await page.evaluate(() => document.querySelector<HTMLElement>('.account-menu')?.hidePopover());
  }
  await choice.evaluate((radio: HTMLElement) => radio.click());
  await wear(page, language, theme);
};

/** One screen on one device: what is wrong with it, and how often it was looked at. */
const look = async (
  screen: RoadScreen,
  size: RoadSize,
): Promise<{ readonly found: string[]; readonly seen: number }> => {
  const path = `/patrol/5449/${screen.place ?? ''}?live=0&map=none&still=1${screen.query ?? ''}`;
  const { page, close } = await openRoad(dark.has(screen.name) ? drawing : plain, web.origin, path, size);
  const found: string[] = [];
  let seen = 0;
  try {
    await screen.enter?.(page);
    for (const [language, theme] of wardrobe) {
      // German has the longest words; French and English are looked at in the long run of the night.
      if ((language === 'fr' || language === 'en') && process.env.LONG !== '1') continue;
      if (language !== 'nl' && (screen.dutchOnly || size === 'wide' || size === 'zoomed')) continue;
      if ((language !== 'nl' || theme === 'night') && !isItsTurn(screen, size, theme)) continue;
      const say = (line: string): void => {
        found.push(`${screen.name} ${size} ${language} ${theme}: ${line}`);
      };
      if (!screen.dutchOnly) await dress(page, language, theme);
      else if (theme === 'night') continue;
      // Another language changes words only: axe reads them all in the long run of the night.
      if (language === 'nl' || process.env.LONG === '1')
        for (const line of await axeViolations(page, theme === 'day' ? 'all' : 'colours')) say(line);
      if (theme === 'day') for (const text of await clippedTexts(page)) say(`clipped ${text}`);
      if (language === 'nl' && theme === 'day')
        for (const target of await smallTargets(page)) say(`small ${target}`);
      if (theme === 'night' && dark.has(screen.name)) {
        const light = await meanLuminance(page);
        console.log(`night: ${screen.name} ${size} ${light.toFixed(4)}`);
        if (light > (most[size] ?? 1)) say(`light ${light.toFixed(4)}`);
      }
      seen += 1;
      const { ROAD_PICTURES } = process.env;
      if (ROAD_PICTURES !== undefined)
        await page.screenshot({
          path: join(ROAD_PICTURES, `${screen.name} ${size} ${language} ${theme}.png`),
        });
    }
    // Whatever was worn last: the Dutch words by day are the ones made longer.
    if (!screen.dutchOnly) await dress(page, 'nl', 'day');
    await lengthenTexts(page);
    for (const text of await clippedTexts(page)) found.push(`${screen.name} ${size} +35 %: clipped ${text}`);
  } catch (fault) {
    const [line] = fault instanceof Error ? fault.message.split('\n') : [];
    found.push(`${screen.name} ${size}: could not be looked at: ${line ?? ''}`);
  } finally {
    await close();
  }
  return { found, seen };
};

describe('every screen of the road', () => {
  test('can be used by everybody, is cut nowhere, and by night the car stays dark', {
    timeout: 900_000,
  }, async () => {
    const found: string[] = [];
    let seen = 0;
    for (const screen of everyRoadScreen.filter(({ name }) =>
      new RegExp(process.env.ROAD_SCREEN ?? '').test(name),
    ))
      for (const size of screen.sizes.filter((size) => isLookedAt(screen, size))) {
        const one = await look(screen, size);
        found.push(...one.found);
        seen += one.seen;
        if (process.env.ROAD_SCREEN !== undefined) console.log(one.found.join('\n'));
      }
    console.log(`road: ${seen} looks at ${everyRoadScreen.length} screens, ${found.length} faults`);
    expect(found).toEqual([]);
  });

  test('a seeded fault, a button nobody can hit and nobody can hear, is found', async () => {
    const { page, close } = await openRoad(plain, web.origin, '/patrol/5449/?live=0&map=none', 'phone');
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.style.cssText = 'inline-size: 20px; block-size: 20px';
      document.querySelector('main')?.append(button);
    });
    expect((await smallTargets(page)).length).toBeGreaterThan(0);
    expect((await axeViolations(page, 'all')).some((line) => line.startsWith('button-name'))).toBe(true);
    await close();
  });
});
