import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { buildWeb } from './fixtures/buildWeb.ts';
import { serveWeb } from './fixtures/serveWeb.ts';

/** So many pages of a hundred lines are read by scrolling; the journal itself has a million. */
const pages = 150;
const lines = 1_000_000;

let outDir = '';
let browser: Browser;
let web: Awaited<ReturnType<typeof serveWeb>>;
let page: Page;

beforeAll(async () => {
  outDir = await buildWeb('long-journal', 'fake');
  web = await serveWeb(outDir, 'http://127.0.0.1:1');
  browser = await launchBrowser(['--js-flags=--expose-gc', '--enable-precise-memory-info']);
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(`${web.origin}/admin/5449/journal?n=${lines}`);
  await page.locator('dialog textarea').fill('Meting van een lang journaal');
  await page.locator('dialog button[type=submit]').click();
  await page.locator('a.journal-row').first().waitFor();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await web?.stop();
  rmSync(outDir, { recursive: true, force: true });
});

interface Weight {
  readonly nodes: number;
  readonly rows: number;
  readonly heap: number;
}

const weigh = (): Promise<Weight> =>
  page.evaluate(async () => {
    // What a frame still holds is let go in the next: collected once, a busy browser is a megabyte heavier or lighter.
    for (let round = 0; round < 3; round += 1) {
      (globalThis as unknown as { gc: () => void }).gc();
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
    return {
      nodes: document.querySelectorAll('body *').length,
      rows: document.querySelectorAll('a.journal-row').length,
      heap: (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    };
  });

/** Scrolls to the end until so many more pages were read; answers the longest wait for one, ms. */
const readOn = (count: number): Promise<number> =>
  page.evaluate(async (wanted) => {
    const view = document.querySelector('.journal-scroller');
    if (!view) throw new Error('no list');
    let longest = 0;
    for (let read = 0; read < wanted; read += 1) {
      const before = view.scrollHeight;
      const began = performance.now();
      view.scrollTop = before;
      while (view.scrollHeight === before) await new Promise((drawn) => requestAnimationFrame(drawn));
      longest = Math.max(longest, performance.now() - began);
    }
    return longest;
  }, count);

describe('a journal of a million lines', () => {
  test('is scrolled with few lines drawn and little kept, however far one reads', async () => {
    const first = await weigh();
    await readOn(50);
    const middle = await weigh();
    const longest = await readOn(pages - 50);
    const last = await weigh();
    console.log(
      `long journal: ${pages * 100} of ${lines} lines read; nodes ${first.nodes} → ${last.nodes}, rows drawn ${last.rows}, heap ${(first.heap / 1e6).toFixed(1)} → ${(middle.heap / 1e6).toFixed(1)} → ${(last.heap / 1e6).toFixed(1)} MB, longest page ${longest.toFixed(0)} ms`,
    );
    expect(last.rows).toBeLessThanOrEqual(60);
    expect(last.nodes).toBeLessThanOrEqual(first.nodes + 200);
    // Forty pages are kept, whatever was read. The million lines of the zone without a server lie in the same heap, which
    // makes it 580 MB and the difference uncertain by a megabyte or two.
    expect(last.heap - middle.heap).toBeLessThan(5_000_000);
  });

  test('what was let go is read again when one scrolls back', async () => {
    await page.evaluate(() => {
      const view = document.querySelector('.journal-scroller');
      if (view) view.scrollTop = 0;
    });
    await page.locator('a.journal-row[data-place="0"]').waitFor();
    expect(await page.locator('.journal-blank').count()).toBe(0);
  });

  test('the keyboard runs through the lines, opens one and comes back to it', async () => {
    await page.locator('a.journal-row[data-place="0"]').focus();
    for (let step = 0; step < 30; step += 1) await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe('30');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.locator('.entry').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/admin\/5449\/journal\/01JFAKEEPOCH\/\d+$/);
    await page.keyboard.press('Escape');
    await page.locator('.entry').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe('29');
  });
});
