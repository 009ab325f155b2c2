import { rmSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser.ts';
import { buildWeb } from '../../web/fixtures/buildWeb.ts';
import { serveWeb } from '../../web/fixtures/serveWeb.ts';
import { startStubZone } from '../../web/fixtures/startStubZone.ts';
import type { BenchResult } from '../BenchResult.ts';
import { percentile } from '../percentile.ts';

/** What web.md G11 asks: a list of 10,000, 20 changes a second, a processor slowed down four times. */
const incidents = 10_000;
const perSecond = 20;
const slowdown = 4;
const goalP95Ms = 120;

interface Painted {
  /** ms from the frame on the socket until after the frame on the screen. */
  readonly paints: readonly number[];
  readonly longestTask: number;
}

/** In the page: notes when a message comes in, and when the row it changed is on the screen. */
const watch = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const heard = new Map<string, number>();
    const paints: number[] = [];
    const tasks: number[] = [0];
    Object.assign(globalThis, { bench: { paints, tasks } });
    const Plain = globalThis.WebSocket;
    globalThis.WebSocket = class extends Plain {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols);
        this.addEventListener('message', ({ data }: MessageEvent<string>) => {
          const entry = /"id":"(01J\w+)","version":(\d+)/.exec(data);
          if (entry !== null) heard.set(`${entry[1]} ${entry[2]}`, performance.now());
        });
      }
    };
    new PerformanceObserver((list) => {
      for (const mark of list.getEntriesByName('incident-painted')) {
        const { id, version }: { id: string; version: number } = (mark as PerformanceMark).detail;
        const at = heard.get(`${id} ${version}`);
        if (at !== undefined) paints.push(mark.startTime - at);
      }
    }).observe({ type: 'mark' });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
};

const taskSeconds = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
};

/**
 * G11: from a message on the socket to the painted row, in the client as it ships, against the time an idle page
 * takes for a frame. Stub zone, real browser; the way through the cloud is B1's.
 */
export const runPaint = async (seconds = 15): Promise<BenchResult> => {
  const root = await buildWeb('paint');
  const zone = await startStubZone(
    Array.from({ length: incidents }, (_, at) => ({ title: `Oefening ${at}`, description: 'Oefenmelding.' })),
  );
  const web = await serveWeb(root, zone.origin);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-BE' });
    const page = await context.newPage();
    await watch(page);
    await page.goto(`${web.origin}/patrol/5449/`);
    await page.getByRole('main').getByRole('button').first().click();
    await page.locator('[data-key]').first().waitFor({ timeout: 60_000 });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.waitForTimeout(1_000);
    await page.evaluate(() => Object.assign(globalThis.bench.tasks, { length: 0 }));
    // In processor time of the page's own thread: what the page costs, whatever else this machine does.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await taskSeconds(cdp);
    for (let sent = 0; sent < seconds * perSecond; sent += 1) {
      // Rows on the screen and rows far below it, in turns.
      zone.happen(1 + (sent % 2 === 0 ? sent % 6 : (sent * 7_919) % incidents), `Nota ${sent}`);
      await page.waitForTimeout(1_000 / perSecond);
    }
    await page.waitForTimeout(1_000);
    const taskMs = ((await taskSeconds(cdp)) - before) * 1_000;
    const { paints, longestTask } = await page.evaluate(
      (): Painted => ({
        paints: globalThis.bench.paints,
        longestTask: Math.max(0, ...globalThis.bench.tasks),
      }),
    );
    const frameMs = 1_000 / 60;
    return {
      id: 'G11',
      title: 'A message to the painted row: 10,000 incidents, 20 changes a second, CPU ×4',
      yardstick: `the goal of web.md: p95 ${goalP95Ms} ms`,
      rounds: 1,
      ratio: percentile(paints, 0.95) / goalP95Ms,
      better: 'lower',
      goal: 1,
      ratios: { p50InFrames: percentile(paints, 0.5) / frameMs },
      detail: {
        sent: seconds * perSecond,
        painted: paints.length,
        p50Ms: percentile(paints, 0.5),
        p95Ms: percentile(paints, 0.95),
        p99Ms: percentile(paints, 0.99),
        longestTaskMs: longestTask,
        taskMsPerChange: taskMs / (seconds * perSecond),
      },
    };
  } finally {
    await browser.close();
    await web.stop();
    await zone.stop();
    rmSync(root, { recursive: true, force: true });
  }
};

declare global {
  var bench: { readonly paints: number[]; readonly tasks: number[] };
}
