import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { withoutMap } from '../withoutMap.ts';
import { axeViolations } from './axeViolations.ts';
import { clippedTexts } from './clippedTexts.ts';
import { lookAtScreens } from './lookAtScreens.ts';
import { meanLuminance } from './meanLuminance.ts';
import { openSampleIncident } from './openSampleIncident.ts';
import type { Screen } from './Screen.ts';
import { screensOf } from './screens.ts';
import { smallTargets } from './smallTargets.ts';
import { type Findings, walkAllScreens } from './walkAllScreens.ts';

/** Mean luminance at most: web.md G10 for the tablet, screens/README for the phone. */
const mostLight = { tablet: 0.03, phone: 0.045 } as const;

let browser: Browser;
let screens: readonly Screen[];
let found: Findings;

beforeAll(async () => {
  browser = await launchBrowser(withoutMap);
  const { zone, incident } = await openSampleIncident();
  screens = screensOf(zone, incident);
  found = await walkAllScreens(browser, screens, process.env.LONG === '1');
}, 900_000);
afterAll(() => browser.close());

describe('every screen, in four languages, by day and by night, on every device', () => {
  test('can be used by everybody (WCAG 2.2 AA and best practice)', () => {
    const { looks, wrong } = found.axe;
    console.log(`axe: ${looks} looks at ${screens.length} screens, ${wrong.length} violations`);
    expect(wrong).toEqual([]);
    expect(looks).toBeGreaterThanOrEqual(process.env.LONG === '1' ? 480 : 100);
  });

  test('cuts no text off, nor words 35 % longer than any of them', () => {
    const { looks, longer, wrong } = found.clipped;
    console.log(`clipped: ${looks} looks, ${longer} texts made longer, ${wrong.length} cut off`);
    expect(wrong).toEqual([]);
    expect(looks).toBeGreaterThanOrEqual(process.env.LONG === '1' ? 240 : 200);
    expect(longer).toBeGreaterThan(200);
  });

  test('has 48 px for a finger on everything that can be pressed', () => {
    const { looks, wrong } = found.targets;
    console.log(`targets: ${looks} touch layouts, ${wrong.length} too small`);
    expect(wrong).toEqual([]);
    expect(looks).toBeGreaterThanOrEqual(24);
  });

  test('gives little light by night in the car: list, incident and own look-ups, on tablet and phone', () => {
    const measured = Object.entries(found.light);
    console.log(`night: ${measured.map(([name, light]) => `${name} ${light.toFixed(4)}`).join(' · ')}`);
    expect(
      measured.filter(([name, light]) => light > mostLight[name.includes(' 390×') ? 'phone' : 'tablet']),
    ).toEqual([]);
    expect(measured).toHaveLength(6);
  });
});

describe('what these checks are there for is found when it is seeded', () => {
  const seeded = async (name: string, see: (page: Page) => Promise<void>): Promise<void> => {
    const some = screens.filter((screen) => screen.name === name).map((screen) => ({ ...screen }));
    await lookAtScreens(browser, some, { languages: ['nl'], themes: ['day'] }, see);
  };

  test('by axe: a picture without words, faint text (by its colour rules too), a button without a name', async () => {
    await seeded('start', async (page) => {
      await page.evaluate(() => {
        const image = document.createElement('img');
        image.src = '/icon.svg';
        const faint = document.createElement('p');
        faint.textContent = 'Bijna onleesbaar';
        faint.style.color = '#d0d4d8';
        const nameless = document.createElement('button');
        document.querySelector('main')?.append(image, faint, nameless);
      });
      const rules = (lines: readonly string[]) => lines.map((line) => line.split(':')[0]);
      expect(rules(await axeViolations(page, 'all'))).toEqual(
        expect.arrayContaining(['image-alt', 'color-contrast', 'button-name']),
      );
      expect(rules(await axeViolations(page, 'colours'))).toEqual(['color-contrast']);
    });
  });

  test('a text too long for its place, a part that sticks out of it, a button of 20 px, and the light of day', async () => {
    await seeded('patrol list', async (page) => {
      expect(await meanLuminance(page)).toBeGreaterThan(0.5);
      await page.evaluate(() => {
        const narrow = document.createElement('p');
        narrow.textContent = 'Donaudampfschifffahrtsgesellschaft';
        narrow.style.cssText = 'inline-size: 80px; overflow: hidden';
        const button = document.createElement('button');
        button.textContent = 'klein';
        button.style.cssText = 'inline-size: 20px; block-size: 20px';
        const spilling = document.createElement('div');
        spilling.style.inlineSize = '200px';
        spilling.textContent = 'breed';
        const holder = document.createElement('div');
        holder.className = 'seeded-holder';
        holder.style.inlineSize = '80px';
        holder.append(spilling);
        const window = document.createElement('div');
        window.style.cssText = 'inline-size: 40px; overflow: hidden; white-space: nowrap';
        const behind = document.createElement('span');
        behind.style.display = 'inline-block';
        behind.textContent = 'achter de rand';
        window.append(behind);
        document.querySelector('main')?.append(narrow, button, holder, window);
      });
      const clipped = (await clippedTexts(page)).join();
      expect(clipped).toContain('Donaudampf');
      expect(clipped).toContain('"achter de rand" cut');
      expect(clipped).toContain('sticks 120 px out of div.seeded-holder');
      expect((await smallTargets(page)).join()).toContain('klein');
    });
  });
});
