import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeMap } from '../../infra/local/map/makeMap.ts';
import { entryFiles, type Manifest } from '../../web/build/entryFiles.ts';
import { unpackChromium } from '../e2e/unpackChromium.ts';
import { buildWeb } from './fixtures/buildWeb.ts';
import { serveWeb } from './fixtures/serveWeb.ts';
import { type StubZone, startStubZone } from './fixtures/startStubZone.ts';

let root: string;
let zone: StubZone;
let web: Awaited<ReturnType<typeof serveWeb>>;
let browser: Browser;

beforeAll(async () => {
  root = await buildWeb('map');
  const folder = join(root, 'stub-map');
  const { tiles, gazetteer, districts, bounds, center } = makeMap('5449');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'tiles.pmtiles'), tiles);
  writeFileSync(join(folder, 'gazetteer.json'), JSON.stringify(gazetteer));
  writeFileSync(join(folder, 'districts.json'), JSON.stringify(districts));
  writeFileSync(join(folder, 'map.json'), JSON.stringify({ bounds, center }));
  const incidents = ['Oefening een', 'Oefening twee', 'Oefening drie'];
  zone = await startStubZone(
    incidents.map((title) => ({ title, description: 'Oefenmelding' })),
    folder,
  );
  web = await serveWeb(root, zone.origin);
  const { executablePath, environment } = await unpackChromium();
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined),
  );
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? executablePath,
    env: { ...(inherited as Record<string, string>), ...environment },
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  await web?.stop();
  await zone?.stop();
  rmSync(root, { recursive: true, force: true });
});

/** How many colours a part of the page has, and its mean relative luminance: what is drawn, as a person sees it. */
const seen = async (page: Page): Promise<{ readonly colours: number; readonly luminance: number }> => {
  const shot = await page.screenshot({ clip: { x: 620, y: 120, width: 520, height: 360 } });
  return page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const on = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    if (on === null) return { colours: 0, luminance: 1 };
    on.drawImage(picture, 0, 0);
    const { data } = on.getImageData(0, 0, picture.width, picture.height);
    const linear = (value = 0): number => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    };
    const colours = new Set<number>();
    let sum = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
      colours.add((red << 16) | (green << 8) | blue);
      sum += 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }
    return { colours: colours.size, luminance: sum / (data.length / 4) };
  }, shot.toString('base64'));
};

describe('The map as it ships', () => {
  test('costs at most 460 kB packed, worker and styles included, and nobody loads it who sees no map', () => {
    const manifest: Manifest = JSON.parse(readFileSync(join(root, '.vite/manifest.json'), 'utf8'));
    const { initial } = entryFiles(manifest, 'patrol/index.html');
    const map = [...entryFiles(manifest, 'src/map/MapView.tsx').initial].filter((file) => !initial.has(file));
    const size = map.reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(root, file)), { level: 9 }).length,
      0,
    );
    console.log(`map: N=${map.length} files, ${(size / 1_000).toFixed(1)} kB packed`);
    expect(map.some((file) => file.includes('worker'))).toBe(true);
    expect(size).toBeLessThanOrEqual(460_000);
  });

  test('draws the town under the policy every page ships with, by night in the dark, and again without a network', async () => {
    const tablet = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-BE' });
    const page = await tablet.newPage();
    const refused: string[] = [];
    page.on('console', (said) => {
      if (/Content.Security.Policy|Trusted/i.test(said.text())) refused.push(said.text());
    });
    page.on('pageerror', (fault) => refused.push(fault.message));
    await page.addInitScript(() => localStorage.setItem('patrouille.theme', 'night'));
    await page.goto(`${web.origin}/patrol/5449/`);
    await page.getByRole('main').getByRole('button').first().click();
    await page.locator('.zone-map').first().waitFor();
    await expect.poll(async () => (await seen(page)).colours, { timeout: 150_000 }).toBeGreaterThan(60);
    const { luminance, colours } = await seen(page);
    expect(refused).toEqual([]);

    // The whole file comes by itself, a moment later.
    const cached = (): Promise<number> =>
      page.evaluate(async () => (await (await caches.open('map')).keys()).length);
    await expect.poll(cached, { timeout: 150_000 }).toBe(1);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await tablet.setOffline(true);
    await page.reload();
    await expect.poll(async () => (await seen(page)).colours, { timeout: 150_000 }).toBeGreaterThan(60);

    console.log(
      `map: ${colours} colours by night, mean luminance ${luminance.toFixed(4)}, drawn again offline`,
    );
    expect(luminance).toBeLessThanOrEqual(0.03);
    await tablet.close();
  }, 180_000);
});
