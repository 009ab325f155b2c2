import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { axeViolations } from '../e2e/screens/axeViolations.ts';
import { clippedTexts } from '../e2e/screens/clippedTexts.ts';
import { lengthenTexts } from '../e2e/screens/lengthenTexts.ts';
import { meanLuminance } from '../e2e/screens/meanLuminance.ts';
import { smallTargets } from '../e2e/screens/smallTargets.ts';
import { wear } from '../e2e/screens/wear.ts';
import { buildWeb } from './fixtures/buildWeb.ts';
import { openRoad, type roadSizes } from './fixtures/openRoad.ts';
import { serveWeb } from './fixtures/serveWeb.ts';

type Size = keyof typeof roadSizes;

interface RoadScreen {
  readonly name: string;
  readonly query?: string;
  readonly place?: string;
  readonly sizes: readonly Size[];
  readonly enter?: (page: Page) => Promise<void>;
  /** Without the menu the page cannot change its language. */
  readonly dutchOnly?: true;
}

const zone = (page: Page, call: string): Promise<unknown> => page.evaluate(`void zone.${call}`);
const both = ['tablet', 'phone'] as const;
const everywhere = ['tablet', 'phone', 'wide', 'zoomed'] as const;

/** My own incident, accepted, as somebody on the road has it. */
const onTheWay = async (page: Page): Promise<void> => {
  await zone(page, 'p2()');
  await page.locator('.alert-banner .button-primary').click();
  await page.locator('.row-pinned').first().waitFor({ state: 'attached' });
};

const drive = async (page: Page): Promise<void> => {
  await page.locator('.drive-side, .nav-drive').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.querySelector<HTMLElement>('.nav-drive')?.click());
  await page.locator('.drive-side').waitFor();
};

/** The states of web.md 2.5 and every screen of the road, on the zone that is only in its tab. */
const screens: readonly RoadScreen[] = [
  { name: 'home', sizes: everywhere, enter: onTheWay },
  { name: 'home, empty', query: '&n=0', sizes: both },
  { name: 'home, loading', query: '&load=loading', sizes: ['phone'] },
  { name: 'home, stale', query: '&link=stale', sizes: both },
  { name: 'home, no shift', query: '&shift=none', sizes: both },
  {
    name: 'incident',
    sizes: everywhere,
    enter: async (page) => {
      await zone(page, 'p1()');
      await page.locator('.takeover-read').click();
      await page.locator('.timeline-row').first().waitFor();
    },
  },
  {
    name: 'P1',
    sizes: everywhere,
    enter: async (page) => {
      await zone(page, 'p1()');
      await page.locator('.takeover').waitFor();
    },
  },
  {
    name: 'P2',
    sizes: both,
    enter: async (page) => {
      await zone(page, 'p2()');
      await page.locator('.alert-banner').waitFor();
    },
  },
  {
    name: 'alarms',
    sizes: both,
    enter: async (page) => {
      await zone(page, 'alarm()');
      await page.locator('.alarm-band').waitFor();
    },
  },
  {
    name: 'statuses',
    sizes: both,
    enter: async (page) => {
      await page.locator('.dock-current').click();
      await page.locator('.status-sheet').waitFor();
    },
  },
  {
    name: 'drawer, offline',
    query: '&link=offline&offline=1',
    sizes: both,
    enter: async (page) => {
      await page.locator('.dock-likely').click();
      await page.locator('[data-queue="1"]').click();
      await page.locator('.drawer-row').waitFor();
    },
  },
  {
    name: 'drawer, refused',
    query: '&n=19',
    sizes: ['phone'],
    enter: async (page) => {
      await page.locator('.row').first().click();
      await zone(page, "refuse('incident.alreadyClosed')");
      await page.locator('[data-note-field]').fill('Oefening: niemand aangetroffen');
      await page.locator('[data-note-field]').press('Control+Enter');
      await page.locator('.queue-refused').click();
      await page.locator('.drawer-row .button', { hasText: 'Bewerk' }).click();
    },
  },
  {
    name: 'units',
    place: 'units',
    sizes: everywhere,
    enter: (page) => page.locator('.unit-row').first().waitFor(),
  },
  {
    name: 'shift to start',
    place: 'shift',
    query: '&shift=none',
    sizes: everywhere,
    enter: (page) => page.locator('.shift-go').waitFor(),
  },
  { name: 'shift', place: 'shift', sizes: everywhere, enter: (page) => page.locator('.shift-now').waitFor() },
  {
    name: 'end of shift',
    place: 'shift',
    sizes: both,
    enter: async (page) => {
      await page.locator('.shift-acts .button-danger').click();
      await page.locator('.end-means').waitFor();
    },
  },
  {
    name: 'drive',
    sizes: both,
    enter: async (page) => {
      await onTheWay(page);
      await drive(page);
    },
    dutchOnly: true,
  },
  {
    name: 'drive, message',
    sizes: ['phone'],
    enter: async (page) => {
      await onTheWay(page);
      await drive(page);
      await page.locator('.drive-acts .button', { hasText: 'Bericht' }).click();
      await page.locator('.field-choices .button').first().waitFor();
    },
    dutchOnly: true,
  },
  {
    name: 'covering a photo',
    sizes: both,
    enter: async (page) => {
      await onTheWay(page);
      const picture = sharp({ create: { width: 640, height: 480, channels: 3, background: '#223040' } });
      const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await picture.jpeg().toBuffer() };
      const chooser = page.waitForEvent('filechooser');
      await page.locator('.photo-button:visible').first().click();
      await (await chooser).setFiles(file);
      await page.locator('.redaction-tool').first().click();
      await page.locator('.redaction-box').waitFor();
    },
    dutchOnly: true,
  },
];

/** web.md G10 for the tablet, screens/README for the phone; the map of a real zone is measured on the local cloud. */
const most: Readonly<Partial<Record<Size, number>>> = { tablet: 0.03, phone: 0.045 };
const dark = new Set(['home', 'incident', 'units']);

let root: string;
let web: Awaited<ReturnType<typeof serveWeb>>;
let browser: Browser;

beforeAll(async () => {
  root = await buildWeb('roadScreens', 'fake');
  web = await serveWeb(root, 'http://127.0.0.1:9');
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await web?.stop();
  rmSync(root, { recursive: true, force: true });
});

/**
 * Every screen as a tablet and as a phone; what every shift begins with also at four times the size. The rest of the sizes,
 * which are those two layouts with more or less room, in the long run of the night.
 */
const isLookedAt = ({ name }: RoadScreen, size: Size): boolean =>
  process.env.LONG === '1' ||
  size === 'tablet' ||
  size === 'phone' ||
  (size === 'zoomed' && ['home', 'incident', 'shift'].includes(name));

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
  size: Size,
): Promise<{ readonly found: string[]; readonly seen: number }> => {
  const path = `/patrol/5449/${screen.place ?? ''}?live=0&map=none&still=1${screen.query ?? ''}`;
  const { page, close } = await openRoad(browser, web.origin, path, size);
  const found: string[] = [];
  let seen = 0;
  try {
    await screen.enter?.(page);
    for (const [language, theme] of wardrobe) {
      // German has the longest words; French and English are looked at in the long run of the night.
      if ((language === 'fr' || language === 'en') && process.env.LONG !== '1') continue;
      if (language !== 'nl' && (screen.dutchOnly || size === 'wide' || size === 'zoomed')) continue;
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
    for (const screen of screens.filter(({ name }) => new RegExp(process.env.ROAD_SCREEN ?? '').test(name)))
      for (const size of screen.sizes.filter((size) => isLookedAt(screen, size))) {
        const one = await look(screen, size);
        found.push(...one.found);
        seen += one.seen;
        if (process.env.ROAD_SCREEN !== undefined) console.log(one.found.join('\n'));
      }
    console.log(`road: ${seen} looks at ${screens.length} screens, ${found.length} faults`);
    expect(found).toEqual([]);
  });

  test('a seeded fault, a button nobody can hit and nobody can hear, is found', async () => {
    const { page, close } = await openRoad(browser, web.origin, '/patrol/5449/?live=0&map=none', 'phone');
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
