import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import door from '../../shared/i18n/door/nl.json' with { type: 'json' };
import nl from '../../shared/i18n/nl.json' with { type: 'json' };
import { launchBrowser } from '../e2e/browser.ts';
import { withoutMap } from '../e2e/withoutMap.ts';
import { buildWeb } from './fixtures/buildWeb.ts';
import { serveWeb } from './fixtures/serveWeb.ts';
import { type StubZone, startStubZone } from './fixtures/startStubZone.ts';

let root: string;
let zone: StubZone;
let web: Awaited<ReturnType<typeof serveWeb>>;
let browser: Browser;

beforeAll(async () => {
  root = await buildWeb('slowStart');
  zone = await startStubZone([]);
  web = await serveWeb(root, zone.origin);
  browser = await launchBrowser(withoutMap);
});
afterAll(async () => {
  await browser?.close();
  await web?.stop();
  await zone?.stop();
  rmSync(root, { recursive: true, force: true });
});

test.each(['patrol', 'desk'])(
  'a start of %s that gets no answer says so instead of staying empty, and what comes after all takes its place',
  async (client) => {
    const context = await browser.newContext({ locale: 'nl-BE', serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.clock.install();
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    await page.route('**/config.json', async (route) => {
      await answered;
      await route.continue();
    });
    const asked = page.waitForRequest('**/config.json');
    await page.goto(`${web.origin}/${client}/5449/`, { waitUntil: 'domcontentloaded' });
    await asked;
    await page.clock.runFor(11_000);
    expect(await page.locator('#app').innerText()).toBe('');

    await page.clock.runFor(2_000);
    await page.getByText(nl.boot.failed.words).waitFor();
    await page.getByRole('button', { name: nl.action.retry }).waitFor();

    answer();
    await page.getByRole('heading', { name: door.door.title }).waitFor();
    expect(await page.getByText(nl.boot.failed.words).count()).toBe(0);
    await context.close();
  },
);

test('a start that is answered in time never says so', async () => {
  const context = await browser.newContext({ locale: 'nl-BE', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(`${web.origin}/patrol/5449/`);
  await page.getByRole('heading', { name: door.door.title }).waitFor();
  await page.clock.runFor(60_000);
  expect(await page.getByText(nl.boot.failed.words).count()).toBe(0);
  await context.close();
});
