import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';
import { localCloud } from '../fixtures/localCloud.ts';
import { startTestCloud } from '../fixtures/startTestCloud.ts';
import { launchBrowser } from './browser.ts';
import { sampleDay } from './pictures/sampleDay.ts';
import { smallPng } from './pictures/smallPng.ts';
import { signInOnPage } from './signInOnPage.ts';

/** README's pictures, `npm run screenshots`: the real screens on a local cloud of its own, so they stay true. */
const folder = join(repositoryRoot, 'docs/images');

/** How long the simulated dispatch centre plays before the pictures are taken, and how much faster than life. */
const playMs = 60_000;
process.env.PATROUILLE_CIC_SPEED ??= '20';

interface Seat {
  readonly client: 'patrol' | 'desk';
  readonly username: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'day' | 'night';
}

const openPage = async (browser: Browser, width: number, height: number, theme: string): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'nl-BE',
    reducedMotion: 'reduce',
    geolocation: { latitude: 51.2301, longitude: 2.9202 },
    permissions: ['geolocation'],
  });
  const page = await context.newPage();
  await page.addInitScript((chosen) => localStorage.setItem('patrouille.theme', chosen), theme);
  return page;
};

const sit = async (browser: Browser, { client, username, width, height, theme }: Seat): Promise<Page> => {
  const { web, zones } = localCloud();
  const zone = zones.find((one) => one.people.some((person) => person.username === username));
  if (!zone) throw new Error(`Nobody called ${username}`);
  const page = await openPage(browser, width, height, theme);
  await signInOnPage(page, { origin: new URL(web).origin, client, zone, username });
  await page.locator('[data-link=live]').waitFor();
  return page;
};

/** A map comes in pieces: until nothing is fetched any more and the picture is the same three seconds long, clocks apart. */
const drawn = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  let before = 0;
  for (let same = 0, tries = 0; same < 3 && tries < 60; tries++) {
    await pause(1_000);
    const { length } = await page.screenshot({ type: 'png' });
    same = Math.abs(length - before) < before / 200 ? same + 1 : 0;
    before = length;
  }
};

const take = async (page: Page, name: string): Promise<void> => {
  await drawn(page);
  const picture = smallPng(await page.screenshot({ type: 'png' }));
  await writeFile(join(folder, `${name}.png`), picture);
  console.log(`${name}.png ${Math.round(picture.length / 1000)} kB`);
};

const openIncident = async (page: Page, title: string): Promise<void> => {
  await page.locator('.row, .grid-row', { hasText: title }).first().click();
  await page.locator('.timeline-row').nth(2).waitFor();
};

const cloud = await startTestCloud({ cic: true });
Object.assign(process.env, cloud.env);
const browser = await launchBrowser();
try {
  await mkdir(folder, { recursive: true });
  const { web, zones } = localCloud();
  const [zone] = zones;
  if (!zone) throw new Error('The local cloud has no zone.');
  await sampleDay(zone, web);
  await pause(playMs);

  const start = await openPage(browser, 1280, 800, 'day');
  await start.goto(new URL('/start/', web).href);
  await start.locator('.start-row').first().waitFor();
  await take(start, 'start');

  const tabletDay = await sit(browser, {
    client: 'patrol',
    username: 'l.fictiva',
    width: 1280,
    height: 800,
    theme: 'day',
  });
  await openIncident(tabletDay, 'Verkeersongeval, fietser gewond');
  await take(tabletDay, 'tablet-day');

  const tabletNight = await sit(browser, {
    client: 'patrol',
    username: 'l.fictiva',
    width: 1280,
    height: 800,
    theme: 'night',
  });
  await take(tabletNight, 'tablet-night');

  const phone = await sit(browser, {
    client: 'patrol',
    username: 'm.denkbeeld',
    width: 390,
    height: 844,
    theme: 'night',
  });
  await take(phone, 'phone-night');

  const desk = await sit(browser, {
    client: 'desk',
    username: 'a.voorbeeld',
    width: 1920,
    height: 1080,
    theme: 'day',
  });
  await openIncident(desk, 'Verkeersongeval, fietser gewond');
  await take(desk, 'desk-day');
} finally {
  await browser.close();
  await cloud.stop();
}
