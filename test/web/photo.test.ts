import ExifReader from 'exifreader';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { onZone } from './fixtures/onZone.ts';
import type { RoadSeat } from './fixtures/openRoad.ts';
import { useRoad } from './fixtures/useRoad.ts';

const road = useRoad('photo');

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
  const seat = await road.sit(`/patrol/5449/?live=0&map=none&still=1${query}`, 'phone');
  await onZone(seat.page, 'p2()');
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
const brightest = async (jpeg: Buffer, box: readonly number[], edge = 16): Promise<number> => {
  const { width = 0, height = 0 } = await sharp(jpeg).metadata();
  const [x = 0, y = 0, across = 0, down = 0] = box;
  const inside = await sharp(jpeg)
    .extract({
      left: Math.ceil(x * width) + edge,
      top: Math.ceil(y * height) + edge,
      width: Math.floor(across * width) - 2 * edge,
      height: Math.floor(down * height) - 2 * edge,
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

  test('is looked at closely by two fingers, by wheel and by keys, and every box stays where it is in the picture', async () => {
    const { page } = await underway();
    await shoot(page);
    const stage = page.locator('.redaction-view');
    const zoom = () =>
      page
        .locator('.redaction-picture')
        .evaluate((it) => Number((it as HTMLElement).style.getPropertyValue('--zoom')));
    /** The part of the picture under a point of the screen. */
    const partAt = (x: number, y: number) =>
      page.locator('.redaction-picture').evaluate(
        (it, at) => {
          const { left, top, width, height } = it.getBoundingClientRect();
          return [(at.x - left) / width, (at.y - top) / height] as const;
        },
        { x, y },
      );
    const around = await stage.boundingBox();
    if (around === null) throw new Error('No stage');
    const [x, y] = [around.x + around.width * 0.88, around.y + around.height * 0.5];
    await page.locator('.redaction-tool').first().tap();
    const before = await boxAt(page);

    // Two fingers, the first of them on the box: it stays, the picture grows, what is between them stays between them.
    const face = await page.locator('.redaction-box').boundingBox();
    if (face === null) throw new Error('No box');
    const first = { x: face.x + face.width / 2, y: face.y + face.height / 2, id: 1 };
    const between = await partAt(first.x + 30, first.y);
    const touch = await page.context().newCDPSession(page);
    const send = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      touchPoints: { x: number; y: number; id: number }[],
    ) => touch.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', [first]);
    await send('touchStart', [first, { x: first.x + 60, y: first.y, id: 2 }]);
    for (let step = 1; step <= 10; step += 1)
      await send('touchMove', [
        { ...first, x: first.x - 6 * step },
        { x: first.x + 60 + 6 * step, y: first.y, id: 2 },
      ]);
    await send('touchEnd', []);
    expect(await zoom()).toBeCloseTo(3, 1);
    const now = await partAt(first.x + 30, first.y);
    expect(Math.hypot(now[0] - between[0], now[1] - between[1])).toBeLessThan(0.02);
    expect(await boxAt(page)).toEqual(before);
    expect(await page.locator('.redaction-box').count()).toBe(1);

    // From close by a tap is a small box just there, and one finger beside the boxes moves the picture, not them.
    const wanted = await partAt(x, y);
    await page.touchscreen.tap(x, y);
    const [left = 0, top = 0, across = 0, down = 0] = await boxAt(page, 1);
    expect(left + across / 2).toBeCloseTo(wanted[0], 2);
    expect(top + down / 2).toBeCloseTo(wanted[1], 2);
    expect(across).toBeLessThan((before[2] ?? 0) / 2);
    const put = await boxAt(page, 1);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 4_000);
    await expect.poll(zoom).toBe(1);
    expect(await boxAt(page, 1)).toEqual(put);
    await page.mouse.wheel(0, -400);
    await expect.poll(zoom).toBeCloseTo(2, 1);
    await stage.focus();
    await page.keyboard.press('0');
    expect(await zoom()).toBe(1);
    await page.keyboard.press('+');
    await page.getByRole('button', { name: 'Dichterbij' }).tap();
    expect(await zoom()).toBeCloseTo(2.25, 2);

    // What is sent is black where the two boxes were put, whatever was seen then.
    await page.locator('.redaction-send').tap();
    const view = await sent(page, 'VIEW');
    expect(await brightest(view, before)).toBeLessThanOrEqual(2);
    expect(await brightest(view, put, 2)).toBeLessThanOrEqual(24);
    // Seeded fault: a box a quarter of the picture away has not been covered.
    expect(await brightest(view, [0.05, 0.75, 0.2, 0.2])).toBeGreaterThan(100);
  });

  test('waits on the device without a network, through a killed page, and arrives once', async () => {
    const { page } = await underway();
    await onZone(page, 'offline(true)');
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

test('a photo whose small picture failed opens at the first press, says why it is not there, and then shows', async () => {
  const { page } = await road.sit(
    `/patrol/5449/incident/01JFAKE${'0'.repeat(19)}?live=0&map=none&still=1&photos=1&offline=1`,
    'phone',
  );
  // It is asked for once it is in sight: three tries, some seconds apart.
  await page.locator('.photo-thumb').first().scrollIntoViewIfNeeded();
  await page.locator('.photo-thumb-state:visible').first().waitFor();
  await page.locator('.photo-thumb:visible').first().tap();
  await page.locator('.photo-stage .notice').waitFor();
  expect(await page.locator('.photo-shown').count()).toBe(0);
  await onZone(page, 'offline(false)');
  await page.locator('.photo-stage .button').tap();
  await page.locator('.photo-shown img').waitFor();
});

describe('a photo shared into a channel and with an incident', () => {
  test('is found by a few letters, waits there without a network, and is said once with its words', async () => {
    const { page } = await road.sit(
      `/patrol/5449/incident/01JFAKE${'0'.repeat(19)}?live=0&map=none&still=1&photos=1`,
      'phone',
    );
    await page.locator('.photo-thumb:visible').first().tap();
    await page.locator('.photo-shown img').waitFor();
    await page.getByRole('button', { name: 'Delen' }).tap();
    await page.locator('[data-share=G-EENHEID]').waitFor();
    // Of the whole zone's this person only reads.
    expect(await page.locator('[data-share=Z]').count()).toBe(0);
    await page.getByRole('searchbox').fill('STÓRM');
    await page.locator('[data-share=G-EENHEID]').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await onZone(page, 'offline(true)');
    await page.locator('.dialog textarea').fill('Deze wagen ook gezien?');
    // What was typed outlives another look at the list.
    await page.getByRole('button', { name: 'Terug' }).tap();
    await page.locator('[data-share=G-STORM]').tap();
    expect(await page.locator('.dialog textarea').inputValue()).toBe('Deze wagen ook gezien?');
    await page.locator('.dialog-foot .button-primary').tap();
    await page.getByText('In de wachtrij: de foto gaat vanzelf naar Stormplan').waitFor();
    // Where it waits it is not offered once more.
    await page.getByRole('button', { name: 'Delen' }).tap();
    await page.locator('[data-share=G-EENHEID]').waitFor();
    expect(await page.locator('[data-share=G-STORM]').count()).toBe(0);
    // Another incident's turn is another: it waits in its own.
    const incident = page.locator('[data-share^="01J"]').first();
    const shown = `[data-share="${await incident.getAttribute('data-share')}"]`;
    const number = await incident.locator('.number').innerText();
    await incident.tap();
    await page.getByText(`In de wachtrij: de foto gaat vanzelf naar ${number}`).waitFor();
    await page.getByRole('button', { name: 'Delen' }).tap();
    await page.locator('[data-share=G-EENHEID]').waitFor();
    expect(await page.locator(shown).count()).toBe(0);
    await page.keyboard.press('Escape');

    await page.evaluate(() => {
      history.pushState(null, '', `/patrol/5449/chat/G-STORM${location.search}`);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.locator('[data-queued=waiting]', { hasText: 'Deze wagen ook gezien?' }).waitFor();
    await onZone(page, 'offline(false)');
    const said = page.locator('.message-own', { hasText: 'Deze wagen ook gezien?' });
    await said.locator('[data-state=sent]').waitFor();
    await said.locator('.photo-thumb img').waitFor();
    expect(await said.count()).toBe(1);

    // Nothing waits any more, and the zone itself knows it is shown there.
    await page.locator('[data-queue="0"]').first().waitFor({ state: 'attached' });
    await said.locator('.photo-thumb').tap();
    await page.getByRole('button', { name: 'Delen' }).tap();
    await page.locator('[data-share=G-EENHEID]').waitFor();
    expect(await page.locator(shown).count()).toBe(0);
  });
});
