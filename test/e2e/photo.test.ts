import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultPhotoSettings } from '../../shared/photo/settings/defaultPhotoSettings.ts';
import type { PhotoSettings } from '../../shared/photo/settings/PhotoSettings.ts';
import { commandWriter } from '../fixtures/commandWriter.ts';
import { graphqlCall } from '../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../fixtures/hostedSignIn.ts';
import { localCloud } from '../fixtures/localCloud.ts';
import { personTokens } from '../fixtures/personTokens.ts';
import { personWithRole } from '../fixtures/personWithRole.ts';
import { envelope } from '../sync/deployed/photos/openPhotoDesk.ts';
import { launchBrowser } from './browser.ts';
import { signInOnPage } from './signInOnPage.ts';
import { withoutMap } from './withoutMap.ts';

const { web, zones } = localCloud();
const [zone] = zones;
if (!zone) throw new Error('The cloud has no zone');
const origin = new URL(web).origin;
const officer = personWithRole(zone, 'OFFICER');
const dispatcher = personWithRole(zone, 'DISPATCHER');
let browser: Browser;
let incidentId = '';

beforeAll(async () => {
  const tokens = personTokens(zone, dispatcher.username, origin);
  ({ incidentId } = await commandWriter(zone.graphqlUrl, tokens, 'photo-e2e').open('Foto van een verdachte'));
  browser = await launchBrowser(withoutMap);
});

afterAll(() => browser?.close());

const sit = async (client: 'patrol' | 'desk', username: string): Promise<Page> => {
  const viewport = client === 'desk' ? { width: 1920, height: 1080 } : { width: 390, height: 844 };
  const page = await (await browser.newContext({ locale: 'nl-BE', viewport })).newPage();
  page.setDefaultTimeout(150_000);
  await signInOnPage(page, { origin, client, zone, username });
  return page;
};

/** How bright the middle of a shown picture is, and its upper left corner: 0 black, 255 white. */
const brightness = (page: Page): Promise<readonly [middle: number, corner: number]> =>
  page.locator('.photo-shown img').evaluate((image) => {
    if (!(image instanceof HTMLImageElement)) throw new Error('no picture');
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const draw = canvas.getContext('2d');
    draw?.drawImage(image, 0, 0);
    const at = (x: number, y: number): number =>
      draw?.getImageData(Math.floor(image.naturalWidth * x), Math.floor(image.naturalHeight * y), 1, 1)
        .data[0] ?? -1;
    return [at(0.5, 0.4), at(0.05, 0.05)] as const;
  });

/** How many pictures a page had by a signed address so far. What else it fetches by one (its map, its streets) is no picture. */
const picturesBySignature = (page: Page): (() => number) => {
  let count = 0;
  page.on('response', (response) => {
    if (/X-Amz-Signature/.test(response.url()) && /^image\//.test(response.headers()['content-type'] ?? ''))
      count += 1;
  });
  return () => count;
};

test('a photo from a phone, one face covered, is on the desk’s screen; its custody tells who saw it', async () => {
  const [phone, desk] = await Promise.all([
    sit('patrol', officer.username),
    sit('desk', dispatcher.username),
  ]);
  const signed = picturesBySignature(desk);
  await Promise.all([
    phone.locator(`.row[href*="${incidentId}"]`).first().click(),
    desk.locator('.grid-row', { hasText: 'Foto van een verdachte' }).first().click(),
  ]);
  const picture = await sharp({ create: { width: 1_200, height: 900, channels: 3, background: '#c8b090' } })
    .withExif({ IFD0: { Make: 'Verzonnen' } })
    .jpeg()
    .toBuffer();
  const chooser = phone.waitForEvent('filechooser');
  await phone.locator('.pane-buttons .photo-button').click();
  await (await chooser).setFiles({ name: 'IMG.jpg', mimeType: 'image/jpeg', buffer: picture });
  await phone.locator('.redaction-tool').first().click();
  await phone.locator('.redaction-send').click();
  const sentAt = Date.now();

  await desk.locator('.photo-thumb img').waitFor();
  const shownMs = Date.now() - sentAt;
  for (const page of [phone, desk]) {
    await page.locator('.photo-thumb').first().click();
    await page.locator('.photo-shown img').waitFor();
  }
  expect(signed()).toBeGreaterThanOrEqual(2);
  const [middle, corner] = await brightness(desk);
  expect(middle).toBeLessThan(8);
  expect(corner).toBeGreaterThan(120);

  await desk.getByRole('link', { name: 'Bewaarketen' }).click();
  await desk.locator('.custody-UNCHANGED').waitFor();
  const seen = await desk.locator('.custody-table tbody').innerText();
  expect(seen).toContain(officer.name);
  expect(seen).toContain(dispatcher.name);
  expect(await desk.locator('.custody-life [data-kind=COVERED]').innerText()).toContain('1 gezicht');
  console.log(`photo: send to the desk's screen ${shownMs} ms, N=1`);
});

/** As the zone's administrator decides it. */
const handOut = async (links: PhotoSettings['links']): Promise<void> => {
  const { accessToken } = await hostedSignIn(zone, personWithRole(zone, 'ZONE_ADMIN').username, web);
  const { version: _, ...settings } = defaultPhotoSettings;
  const { data, text } = await graphqlCall(
    zone.graphqlUrl,
    { authorization: accessToken },
    `mutation($envelope: CommandEnvelope!, $input: PhotoSettingsInput!) {
      changePhotoSettings(envelope: $envelope, input: $input) { settings { links } } }`,
    {
      envelope: envelope()[1],
      input: { ...settings, links },
    },
  );
  expect(data, text).toEqual({ changePhotoSettings: { settings: { links } } });
};

test('where a zone hands pictures out once, the browser fetches them through that door, and nobody a second time', async () => {
  await handOut('ONCE');
  try {
    const desk = await sit('desk', dispatcher.username);
    const given: { readonly url: string; readonly headers: Record<string, string>; readonly body: string }[] =
      [];
    const signed = picturesBySignature(desk);
    desk.on('response', (response) => {
      const request = response.request();
      if (request.method() !== 'POST' || !/\/pictures\//.test(response.url()) || !response.ok()) return;
      void request
        .allHeaders()
        .then((headers) => given.push({ url: response.url(), headers, body: request.postData() ?? '' }));
    });
    await desk.locator('.grid-row', { hasText: 'Foto van een verdachte' }).first().click();
    await desk.locator('.photo-thumb img').first().waitFor();
    await desk.locator('.photo-thumb').first().click();
    await desk.locator('.photo-shown img').waitFor();
    const [middle, corner] = await brightness(desk);
    expect([middle < 8, corner > 120]).toEqual([true, true]);
    await expect.poll(() => given.length).toBe(2);
    expect(signed()).toBe(0);
    const again = await Promise.all(
      given.map(({ url, headers: { authorization = '' }, body }) =>
        fetch(url, { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body }),
      ),
    );
    expect(again.map(({ status }) => status)).toEqual([404, 404]);
    console.log(`photo: ${given.length} pictures handed out once, ${again.length} asked for again refused`);
  } finally {
    await handOut('MINUTE');
  }
});
