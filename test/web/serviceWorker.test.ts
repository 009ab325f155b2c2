import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import nl from '../../shared/i18n/nl.json' with { type: 'json' };
import start from '../../shared/i18n/start/nl.json' with { type: 'json' };
import { launchBrowser } from '../e2e/browser.ts';
import { buildWeb } from './fixtures/buildWeb.ts';
import { serveWeb } from './fixtures/serveWeb.ts';
import { type StubZone, startStubZone } from './fixtures/startStubZone.ts';

let root: string;
let zone: StubZone;
let web: Awaited<ReturnType<typeof serveWeb>>;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let worker: string;

const violations: string[] = [];

beforeAll(async () => {
  root = await buildWeb('worker');
  worker = readFileSync(join(root, 'patrol/sw.js'), 'utf8');
  zone = await startStubZone([{ title: 'Oefening op de dijk', description: 'Oefenmelding.' }]);
  web = await serveWeb(root, zone.origin);
  browser = await launchBrowser();
  context = await browser.newContext({ locale: 'nl-BE', viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.setDefaultTimeout(150_000);
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) violations.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
  await web?.stop();
  await zone?.stop();
  rmSync(root, { recursive: true, force: true });
});

/** What the page would lose by a reload. */
const mark = (): Promise<void> =>
  page.evaluate(() => void Object.assign(globalThis, { neverReloaded: true }));
const neverReloaded = (): Promise<boolean> => page.evaluate(() => 'neverReloaded' in globalThis);
const caches_ = (): Promise<string[]> => page.evaluate(async () => (await caches.keys()).sort());
const publish = async (script: string): Promise<void> => {
  writeFileSync(join(root, 'patrol/sw.js'), script);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
  });
};
const shown = (text: string) => page.getByText(text).first();

describe('A client with its service worker, in a browser', () => {
  test('signs in under the strict content policy and shows the list', async () => {
    await page.goto(`${web.origin}/patrol/5449/`);
    await page.getByRole('main').getByRole('button').first().click();
    await shown('Oefening op de dijk').waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await shown('Oefening op de dijk').waitFor();
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

    expect(new URL(page.url()).pathname).toBe('/patrol/5449/');
    expect(violations).toEqual([]);
  });

  test('starts without any network', async () => {
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('main').waitFor();
    const title = await page.title();
    await context.setOffline(false);
    await shown('Oefening op de dijk').waitFor();

    expect(title).toContain('Patrouille');
  });

  test('keeps the version it has when the next one cannot be had whole', async () => {
    const before = await caches_();
    await publish(worker.replace(/version:"\w+"/, 'version:"broken"').replace('/assets/', '/assets/gone-'));
    await page.waitForTimeout(1_000);

    expect(await page.getByText(nl.update.waiting).count()).toBe(0);
    await page.reload();
    await shown('Oefening op de dijk').waitFor();
    expect((await caches_()).filter((name) => before.includes(name))).toEqual(before);
  });

  test('says that a new version waits, and reloads only when the person says so', async () => {
    await mark();
    await publish(worker.replace(/version:"\w+"/, 'version:"next"'));
    await shown(nl.update.waiting).waitFor();
    await page.waitForTimeout(1_500);
    expect(await neverReloaded()).toBe(true);

    await page.getByRole('button', { name: nl.update.now }).click();
    await page.waitForFunction(() => !('neverReloaded' in globalThis));
    await shown('Oefening op de dijk').waitFor();

    expect(await caches_()).toEqual(['/patrol/kept', '/patrol/next']);
    expect(await page.getByText(nl.update.waiting).count()).toBe(0);
  });

  test('has a way out: /sw-reset takes the worker and its caches, and nothing anybody typed or chose', async () => {
    await page.evaluate(() => localStorage.setItem('patrouille.theme', 'night'));
    await page.goto(`${web.origin}/sw-reset/`);
    await shown(start.swReset.done).waitFor();

    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    expect(await caches_()).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem('patrouille.theme'))).toBe('night');
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain(
      'patrouille',
    );
    expect(violations).toEqual([]);
  });
});

describe('What could not be had once', () => {
  /** Another device's first visit, which has nothing kept, and loses the files that are asked for. */
  const lose = async (files: RegExp, visit: (door: Page, found: () => Promise<void>) => Promise<void>) => {
    const aside = await browser.newContext({ locale: 'nl-BE', serviceWorkers: 'block' });
    try {
      const door = await aside.newPage();
      door.setDefaultTimeout(150_000);
      let lost = 0;
      await door.route(files, (route) => {
        lost += 1;
        return route.abort();
      });
      await door.goto(`${web.origin}/patrol/5449/`);
      await visit(door, async () => {
        expect(lost).toBeGreaterThan(0);
        await door.unrouteAll();
      });
    } finally {
      await aside.close();
    }
  };
  const sorry = (door: Page) => door.getByRole('alert').getByText(nl.boot.failed.words);

  test('is a language that is not chosen then, which is said, and that is when it is chosen again', async () => {
    await lose(/\/assets\/fr-[^/]+\.js$/, async (door, found) => {
      const french = door.getByRole('radio', { name: 'Français' });
      await french.click();
      await sorry(door).waitFor();
      expect(await door.getByRole('radio', { name: 'Nederlands' }).isChecked()).toBe(true);
      expect(await door.locator('html').getAttribute('lang')).toBe('nl');

      await found();
      await french.click();
      await door.locator('html[lang=fr]').waitFor();
      await door.getByRole('radio', { name: 'Français', checked: true }).waitFor();
      expect(await door.getByRole('alert').count()).toBe(0);
    });
  });

  test('is a part of the screen that comes when somebody tries again', async () => {
    await lose(/\/assets\/IncidentPane-[^/]+\.js$/, async (door, found) => {
      await door.getByRole('main').getByRole('button').first().click();
      await door.getByText('Oefening op de dijk').first().click();
      await sorry(door).first().waitFor();

      const again = door.getByRole('button', { name: nl.action.retry }).first();
      await again.click();
      await sorry(door).first().waitFor();
      await found();
      await again.click();
      await door.getByText('Oefenmelding.').first().waitFor();
      expect(await sorry(door).count()).toBe(0);
    });
  });
});
