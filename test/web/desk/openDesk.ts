import { rmSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser.ts';
import { buildWeb } from '../fixtures/buildWeb.ts';
import { serveWeb } from '../fixtures/serveWeb.ts';

/** The built desk on a zone without a server, in a browser. */
export interface DeskBench {
  /** A page of its own at this path of the desk (`units`, ``), with these states of the fake zone. */
  readonly open: (path: string, states: string, size?: { width: number; height: number }) => Promise<Page>;
  readonly context: () => BrowserContext;
  readonly stop: () => Promise<void>;
}

/** Builds the client once, serves it, and opens a browser; whoever opens it stops it. */
export const openDesk = async (): Promise<DeskBench> => {
  const outDir = await buildWeb('desk', 'fake');
  const web = await serveWeb(outDir, 'http://127.0.0.1:1');
  const browser: Browser = await launchBrowser();
  // The checks bring their own script (axe); the policy that forbids that is tested elsewhere.
  const context = await browser.newContext({ locale: 'nl-BE', reducedMotion: 'reduce', bypassCSP: true });
  return {
    context: () => context,
    open: async (path, states, size = { width: 1920, height: 1080 }) => {
      const page = await context.newPage();
      await page.setViewportSize(size);
      await page.goto(`${web.origin}/desk/5449/${path}?map=none&${states}`);
      await page.locator('[data-link=live]').waitFor({ state: 'attached' });
      return page;
    },
    stop: async () => {
      await browser.close();
      await web.stop();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
};
