import { rmSync } from 'node:fs';
import ExifReader from 'exifreader';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { buildWeb } from './fixtures/buildWeb.ts';
import { openRoad, type RoadSeat } from './fixtures/openRoad.ts';
import { serveWeb } from './fixtures/serveWeb.ts';

let root: string;
let web: Awaited<ReturnType<typeof serveWeb>>;
let browser: Browser;
const seats: RoadSeat[] = [];

beforeAll(async () => {
  root = await buildWeb('photo', 'fake');
  web = await serveWeb(root, 'http://127.0.0.1:9');
  browser = await launchBrowser();
}, 120_000);

afterEach(async () => {
  for (const seat of seats.splice(0)) await seat.close();
});

afterAll(async () => {
  await browser?.close();
  await web?.stop();
  rmSync(root, { recursive: true, force: true });
});

/** A camera's file: no pixel of it is dark, and it says where it was taken and with what. */
const camera = async (): Promise<Buffer> => {
  const pixels = Buffer.alloc(800 * 600 * 3);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = 150 + ((at * 31) % 90);
  return sharp(pixels, { raw: { width: 800, height: 600, channels: 3 } })
    .withExif({
      IFD0: { Make: 'Verzonnen', Model: 'T-016' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 13/1 48/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '2/1 55/1 13/1',
      },
    })
    .jpeg({ quality: 92 })
    .toBuffer();
};

/** On the way to an incident, on a phone; the next press is the photo's. */
const underway = async (query = ''): Promise<RoadSeat> => {
  const seat = await openRoad(browser, web.origin, `/patrol/5449/?live=0&map=none&still=1${query}`, 'phone');
  seats.push(seat);
  await seat.page.evaluate('void zone.p2()');
  await seat.page.locator('.alert-banner .button-primary').tap();
  await seat.page.locator('.photo-button:visible').waitFor();
  await seat.presses();
  return seat;
};

const shoot = async (page: Page): Promise<Buffer> => {
  const file = await camera();
  const chooser = page.waitForEvent('filechooser');
  await page.locator('.photo-button:visible').tap();
  await (await chooser).setFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: file });
  await page.locator('.redaction-tool').first().waitFor();
  return file;
};

/** The bytes that went to the zone, by part. */
const sent = async (page: Page, part: 'VIEW' | 'ORIGINAL'): Promise<Buffer> => {
  const text = await page.evaluate(async (wanted) => {
    const { fakePosted } = globalThis as unknown as { fakePosted: Map<string, Blob> };
    for (;;) {
      const found = [...fakePosted].find(([key]) => key.endsWith(wanted));
      await new Promise((wake) => setTimeout(wake, 100));
      if (found === undefined) continue;
      const reader = new FileReader();
      const read = new Promise<void>((done) => {
        reader.onload = () => done();
      });
      reader.readAsDataURL(found[1]);
      await read;
      return String(reader.result);
    }
  }, part);
  return Buffer.from(text.slice(text.indexOf(',') + 1), 'base64');
};

const boxAt = (page: Page, index = 0) =>
  page
    .locator('.redaction-box')
    .nth(index)
    .evaluate((element) => {
      const { insetInlineStart, insetBlockStart, inlineSize, blockSize } = (element as HTMLElement).style;
      return [insetInlineStart, insetBlockStart, inlineSize, blockSize].map(
        (text) => Number.parseFloat(text) / 100,
      );
    });

/** The brightest value inside a box of the picture, a few pixels from its edge (JPEG rounds in blocks of 16). */
const brightest = async (jpeg: Buffer, box: readonly number[]): Promise<number> => {
  const { width = 0, height = 0 } = await sharp(jpeg).metadata();
  const [x = 0, y = 0, across = 0, down = 0] = box;
  const inside = await sharp(jpeg)
    .extract({
      left: Math.ceil(x * width) + 16,
      top: Math.ceil(y * height) + 16,
      width: Math.floor(across * width) - 32,
      height: Math.floor(down * height) - 32,
    })
    .raw()
    .toBuffer();
  return inside.reduce((most, value) => Math.max(most, value), 0);
};

describe('a photo on the road', () => {
  test('7. to one’s incident with one face covered: Foto, the shutter, the box, send', async () => {
    const { page, presses } = await underway();
    await shoot(page);
    await page.locator('.redaction-tool').first().tap();
    await page.locator('.redaction-send').tap();
    await page.locator('.full-dialog').waitFor({ state: 'detached' });
    // The shutter is the camera's own.
    expect((await presses()) + 1).toBe(4);
  });

  test('has its boxes in its pixels, and none of the camera’s words; the original is what the camera made', async () => {
    const { page } = await underway();
    const file = await shoot(page);
    await page.locator('.redaction-tool').first().tap();
    const box = await boxAt(page);
    await page.locator('.redaction-send').tap();
    const view = await sent(page, 'VIEW');
    expect(await brightest(view, box)).toBeLessThanOrEqual(2);
    expect(
      Object.keys(ExifReader.load(view)).filter((name) => /^GPS|^Make$|^Model$|^DateTime/.test(name)),
    ).toEqual([]);
    expect(view.includes('Verzonnen')).toBe(false);
    expect((await sent(page, 'ORIGINAL')).equals(file)).toBe(true);
    // Seeded fault: the camera's own file under the same eyes.
    expect(await brightest(file, box)).toBeGreaterThan(100);
    expect(Object.keys(ExifReader.load(file)).some((name) => name.startsWith('GPS'))).toBe(true);
    console.log(`photo: ${file.length} B taken, ${view.length} B shown, box black inside, N=1 file read`);
  });

  test('is covered by keyboard alone: put, moved, made larger, taken back, taken away', async () => {
    const { page } = await underway();
    await shoot(page);
    await page.locator('.redaction-tool').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.redaction-box').count()).toBe(2);
    await page.locator('.redaction-box').first().focus();
    const before = await boxAt(page);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowDown');
    const after = await boxAt(page);
    expect(after[0]).toBeLessThan(before[0] ?? 0);
    expect(after[3]).toBeGreaterThan(before[3] ?? 1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-kind'))).toBe('PLATE');
    await page.keyboard.press('Delete');
    expect(await page.locator('.redaction-box').count()).toBe(1);
    await page.getByRole('button', { name: 'Ongedaan maken' }).tap();
    expect(await page.locator('.redaction-box').count()).toBe(2);
  });

  test('waits on the device without a network, through a killed page, and arrives once', async () => {
    const { page } = await underway();
    await page.evaluate('void zone.offline(true)');
    await shoot(page);
    await page.locator('.redaction-send').tap();
    await page.locator('.full-dialog').waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.dock').waitFor();
    const view = await sent(page, 'VIEW');
    expect((await sharp(view).metadata()).width).toBe(800);
  });

  test('that is no picture, or HEIC this browser cannot read, says so before anything is sent', async () => {
    const { page } = await underway();
    const chooser = page.waitForEvent('filechooser');
    await page.locator('.photo-button:visible').tap();
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)]);
    await (await chooser).setFiles([
      { name: 'a.heic', mimeType: 'image/heic', buffer: heic },
      { name: 'b.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg onload="x">') },
    ]);
    await page.getByText('a.heic (HEIC)').waitFor();
    await page.getByRole('button', { name: 'Volgende' }).tap();
    await page.getByText('b.jpg is geen foto').waitFor();
  });
});
