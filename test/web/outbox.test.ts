import { rmSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackChromium } from '../e2e/unpackChromium.ts';
import { buildWeb } from './fixtures/buildWeb.ts';
import { serveWeb } from './fixtures/serveWeb.ts';
import { type StubZone, startStubZone } from './fixtures/startStubZone.ts';

let root: string;
let zone: StubZone;
let web: Awaited<ReturnType<typeof serveWeb>>;
let browser: Browser;

beforeAll(async () => {
  root = await buildWeb('outbox');
  zone = await startStubZone([{ title: 'Oefening in de haven', description: 'Oefenmelding' }]);
  web = await serveWeb(root, zone.origin);
  const { executablePath, environment } = await unpackChromium();
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined),
  );
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? executablePath,
    env: { ...(inherited as Record<string, string>), ...environment },
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
});

afterAll(async () => {
  await browser?.close();
  await web?.stop();
  await zone?.stop();
  rmSync(root, { recursive: true, force: true });
});

const openIncident = async (page: Page): Promise<void> => {
  await page.getByText('Oefening in de haven').first().click();
  await page.locator('[data-note-field]').first().waitFor();
};

const say = async (page: Page, text: string): Promise<void> => {
  const field = page.locator('[data-note-field]').first();
  await field.fill(text);
  await field.press('Control+Enter');
};

describe('What a patrol says without a network', () => {
  test('is on the device at once, survives the tab, and reaches the zone exactly once though answers get lost', {
    timeout: 180_000,
  }, async () => {
    const tablet = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-BE' });
    const page = await tablet.newPage();
    await page.goto(`${web.origin}/patrol/5449/`);
    await page.getByRole('main').getByRole('button').first().click();
    await openIncident(page);
    await page.evaluate(() => navigator.serviceWorker.ready);

    await tablet.setOffline(true);
    await say(page, 'Nota zonder netwerk 1');
    await say(page, 'Nota zonder netwerk 2');
    const waiting = (): Promise<number> =>
      page.evaluate(
        () =>
          new Promise<number>((counted) => {
            const opening = indexedDB.open('patrouille');
            opening.onsuccess = () => {
              const asked = opening.result.transaction('outbox').objectStore('outbox').count();
              asked.onsuccess = () => {
                counted(asked.result);
                opening.result.close();
              };
            };
          }),
      );
    await expect.poll(waiting).toBe(2);
    expect(zone.received).toEqual([]);
    const kept = await page.evaluate(
      () =>
        new Promise<string>((read) => {
          const opening = indexedDB.open('patrouille');
          opening.onsuccess = () => {
            const asked = opening.result.transaction('outbox').objectStore('outbox').getAll();
            asked.onsuccess = () => {
              read(JSON.stringify(asked.result));
              opening.result.close();
            };
          };
        }),
    );
    expect(kept).not.toContain('Nota zonder netwerk');

    // The tab is reloaded without a network, and then the zone does what it is told and loses the answers.
    await page.reload();
    zone.losingAnswers(true);
    await tablet.setOffline(false);
    await expect.poll(() => zone.received.length, { timeout: 150_000 }).toBeGreaterThan(0);
    await page.waitForTimeout(1_500);
    zone.losingAnswers(false);
    // Between two tries there may be half a minute, and two notes go one after the other.
    await expect.poll(waiting, { timeout: 100_000 }).toBe(0);

    console.log(`outbox: ${zone.done().length} notes done, N=${zone.received.length} arrivals`);
    expect(zone.done()).toHaveLength(2);
    expect(zone.received.length).toBeGreaterThan(2);
    const firsts = [...new Map(zone.received.map(({ commandId, text }) => [commandId, text])).values()];
    expect(firsts).toEqual(['Nota zonder netwerk 1', 'Nota zonder netwerk 2']);
    await tablet.close();
  });
});
