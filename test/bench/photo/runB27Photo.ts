import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Outputs } from '../../../infra/local/outputs/Outputs.ts';
import { launchBrowser } from '../../e2e/browser.ts';
import { signInOnPage } from '../../e2e/signInOnPage.ts';
import { withoutMap } from '../../e2e/withoutMap.ts';
import { commandWriter } from '../../fixtures/commandWriter.ts';
import { personTokens } from '../../fixtures/personTokens.ts';
import { personWithRole } from '../../fixtures/personWithRole.ts';
import type { BenchResult } from '../BenchResult.ts';
import { startBareRelay } from '../endToEnd/startBareRelay.ts';
import { percentile } from '../percentile.ts';
import { stolenCpu } from '../stolenCpu.ts';
import { watchPictures } from './watchPictures.ts';

const patienceMs = 60_000;
const round = (ms: number): number => Math.round(ms * 10) / 10;
const summary = (values: readonly number[]): readonly number[] => [
  round(percentile(values, 0.5)),
  round(percentile(values, 0.95)),
];

/**
 * B27: a photo from the shutter of one browser to the picture on a colleague's screen in another: opened in the editor, sent
 * as soon as that can be pressed, hashed, sealed, said, posted, compared, made anew, told, opened, fetched, painted. Against
 * a bare relay of the same bytes that takes turns with it. Times in ms as [p50, p95].
 */
export const runB27Photo = async (
  outputs: Outputs,
  { rounds = 3, photos = 12 } = {},
): Promise<BenchResult> => {
  const [zone] = outputs.zones;
  if (!zone) throw new Error('No zone to measure');
  const origin = new URL(outputs.web).origin;
  const dispatcher = personWithRole(zone, 'DISPATCHER').username;
  const { incidentId } = await commandWriter(
    zone.graphqlUrl,
    personTokens(zone, dispatcher, origin),
    'bench-photo-1',
  ).open('Meting van een foto');
  const browser = await launchBrowser(withoutMap);
  const relay = await startBareRelay();
  const sit = async (client: 'patrol' | 'desk', username: string): Promise<Page> => {
    const viewport = client === 'desk' ? { width: 1920, height: 1080 } : { width: 390, height: 844 };
    const page = await (await browser.newContext({ locale: 'nl-BE', viewport })).newPage();
    page.setDefaultTimeout(patienceMs);
    await signInOnPage(page, { origin, client, zone, username });
    return page;
  };
  try {
    const phone = await sit('patrol', personWithRole(zone, 'OFFICER').username);
    const desk = await sit('desk', dispatcher);
    await phone.locator(`.row[href*="${incidentId}"]`).first().click();
    await desk.locator('.grid-row', { hasText: 'Meting van een foto' }).first().click();
    const paintedSince = await watchPictures(desk, '.photo-thumb img');
    const take = async (file: Buffer): Promise<{ readonly editor: number; readonly painted: number }> => {
      // A picture out of sight is not asked for: the colleague looks where the next one comes.
      await desk.evaluate(() =>
        document.querySelector('.photo-strip li:last-child')?.scrollIntoView({ block: 'center' }),
      );
      const chooser = phone.waitForEvent('filechooser');
      await phone.locator('.pane-buttons .photo-button').click();
      const began = Date.now();
      await (await chooser).setFiles({ name: 'IMG.jpg', mimeType: 'image/jpeg', buffer: file });
      await phone.locator('.redaction-send').click();
      const editor = Date.now() - began;
      for (const until = began + patienceMs; Date.now() < until; await pause(50)) {
        const [at] = await paintedSince();
        if (at !== undefined) return { editor, painted: at - began };
      }
      throw new Error('A photo did not come onto the screen');
    };
    await take(await photoOf(0));
    const stolenBefore = stolenCpu();
    const editor: number[] = [];
    const painted: number[] = [];
    const bare: number[] = [];
    const ratios: number[] = [];
    const sizes: number[] = [];
    for (let n = 0; n < rounds; n += 1) {
      const now: number[] = [];
      const bareNow: number[] = [];
      for (let i = 0; i < photos; i += 1) {
        const file = await photoOf(1 + n * photos + i);
        const taken = await take(file);
        now.push(taken.painted);
        editor.push(taken.editor);
        sizes.push(file.length);
        bareNow.push(await relay.send('x'.repeat(file.length)));
      }
      painted.push(...now);
      bare.push(...bareNow);
      ratios.push(percentile(now, 0.5) / percentile(bareNow, 0.5));
    }
    return {
      id: 'B27',
      title: 'photo from the shutter to a colleague’s screen',
      yardstick: 'a bare POST of the same bytes that a bare ws server sends on',
      rounds,
      ratio: percentile(ratios, 0.5),
      better: 'lower',
      ratios: { paintedP95ToBareP95: percentile(painted, 0.95) / percentile(bare, 0.95) },
      detail: {
        photos: rounds * photos,
        'bytes p50': Math.round(percentile(sizes, 0.5)),
        'painted ms': summary(painted),
        'part: until sent in the editor ms': summary(editor),
        'bare ms': summary(bare),
        'stolen CPU %': round(stolenCpu(stolenBefore)),
      },
    };
  } finally {
    await browser.close();
    await relay.stop();
  }
};

/** A picture such as a phone takes, 3 megapixels of something; no two the same. */
const photoOf = (n: number): Promise<Buffer> =>
  sharp({
    create: {
      width: 2_048,
      height: 1_536,
      channels: 3,
      background: { r: 90 + (n % 60), g: 110, b: 130 },
      noise: { type: 'gaussian', mean: 120, sigma: 18 },
    },
  })
    .jpeg({ quality: 85 })
    .toBuffer();
