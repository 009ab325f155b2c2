import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import nl from '../../shared/i18n/nl.json' with { type: 'json' };
import start from '../../shared/i18n/start/nl.json' with { type: 'json' };
import texts from '../../shared/i18n/update/nl.json' with { type: 'json' };
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

const signIn = async (window: Page): Promise<void> => {
  await window.goto(`${web.origin}/patrol/5449/`);
  await window.getByRole('main').getByRole('button').first().click();
  await window.getByText('Oefening op de dijk').first().waitFor();
};
/** What the page would lose by a reload. */
const mark = (window: Page): Promise<void> =>
  window.evaluate(() => void Object.assign(globalThis, { neverReloaded: true }));
const neverReloaded = (window: Page): Promise<boolean> =>
  window.evaluate(() => 'neverReloaded' in globalThis);
// A browser may let the version before finish its work for five minutes.
const reloaded = (window: Page) =>
  window.waitForFunction(() => !('neverReloaded' in globalThis), undefined, { timeout: 330_000 });
/** The person says so: this window comes back with the new version, and says nothing of it any more. */
const startsAnew = async (window: Page): Promise<void> => {
  await mark(window);
  await window.getByRole('button', { name: texts.update.now }).click();
  await reloaded(window);
  await window.getByText('Oefening op de dijk').first().waitFor();
  expect(await window.getByText(texts.update.waiting).count()).toBe(0);
};
const versioned = (version: string): string => worker.replace(/version:"\w+"/, `version:"${version}"`);
const caches_ = (): Promise<string[]> => page.evaluate(async () => (await caches.keys()).sort());
/**
 * Puts another worker on the server and has the page look for it until one came to this end: a look that falls
 * together with one under way is answered with that one, which may have been for the version before.
 */
const publish = async (script: string, end: 'installed' | 'redundant'): Promise<void> => {
  writeFileSync(join(root, 'patrol/sw.js'), script);
  await page.evaluate(async (wanted) => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration === undefined) throw new Error('This page has no service worker');
    let ended = false;
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        ended ||= installing.state === wanted;
      });
    });
    while (!ended && !(wanted === 'installed' && registration.waiting !== null)) {
      await registration.update().catch(() => undefined);
      await new Promise((later) => setTimeout(later, 500));
    }
  }, end);
};
const shown = (text: string) => page.getByText(text).first();

describe('A client with its service worker, in a browser', () => {
  test('signs in under the strict content policy and shows the list', async () => {
    await signIn(page);
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
    await publish(
      worker.replace(/version:"\w+"/, 'version:"broken"').replace('/assets/', '/assets/gone-'),
      'redundant',
    );

    expect(await page.getByText(texts.update.waiting).count()).toBe(0);
    await page.reload();
    await shown('Oefening op de dijk').waitFor();
    expect((await caches_()).filter((name) => before.includes(name))).toEqual(before);
  });

  test('says that a new version waits, and reloads only when the person says so, in each window', async () => {
    const second = await context.newPage();
    second.setDefaultTimeout(150_000);
    await signIn(second);
    const windows = [page, second];
    await Promise.all(windows.map(mark));
    await publish(versioned('next'), 'installed');
    for (const window of windows) await window.getByText(texts.update.waiting).waitFor();
    await page.waitForTimeout(1_500);
    expect(await Promise.all(windows.map(neverReloaded))).toEqual([true, true]);

    await startsAnew(page);
    expect(await caches_()).toEqual(['/patrol/kept', '/patrol/next']);
    expect(await neverReloaded(second)).toBe(true);
    // The version it speaks of runs already: nothing takes over any more.
    await startsAnew(second);
    await second.close();
  });

  test('says so when the version before does not let the new one start, and starts it when it does', async () => {
    // A worker with work in hand that ends when it is told to.
    const busy = `self.addEventListener('message', (event) => {
      if (event.data === 'end') self.ended?.();
      if (event.data === 'begin') event.waitUntil(new Promise((end) => { self.ended = end; }));
    });`;
    const tell = (word: string): Promise<void> =>
      page.evaluate((said) => navigator.serviceWorker.controller?.postMessage(said), word);
    await publish(versioned('busy') + busy, 'installed');
    await startsAnew(page);
    await tell('begin');
    await mark(page);
    await publish(versioned('last'), 'installed');
    await page.getByRole('button', { name: texts.update.now }).click();
    await shown(texts.update.held).waitFor();
    expect(await page.getByRole('button', { name: texts.update.now }).count()).toBe(0);
    expect(await neverReloaded(page)).toBe(true);

    await tell('end');
    await reloaded(page);
    await shown('Oefening op de dijk').waitFor();
    expect(await caches_()).toEqual(['/patrol/kept', '/patrol/last']);
  });

  test('is not asked about calls to the zone: they wait for no worker, and keep none from giving way', async () => {
    // First, as an answer given ends the matter for whoever listens after.
    const counting = `const heard = { GET: 0, POST: 0 };
    self.addEventListener('fetch', ({ request }) => { heard[request.method] += 1; });
    self.addEventListener('message', ({ ports }) => ports[0]?.postMessage(heard));`;
    await publish(counting + versioned('counting'), 'installed');
    await startsAnew(page);
    const heard = await page.evaluate(
      () =>
        new Promise((answered) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => answered(data);
          navigator.serviceWorker.controller?.postMessage('heard', [port2]);
        }),
    );

    // Its own files it was asked for: it does count.
    expect(heard).toEqual({ GET: expect.toSatisfy((count) => count > 10), POST: 0 });
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
