import { rmSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { buildWeb } from './fixtures/buildWeb.ts';
import { serveWeb } from './fixtures/serveWeb.ts';
import { type BusyZone, startBusyZone } from './fixtures/startBusyZone.ts';

/** web.md G19: half an hour of 20 things a second, here in a tenth of the time. SOAK_EVENTS makes it shorter or longer. */
const halfHour = 30 * 60 * 20;
const events = Number(process.env.SOAK_EVENTS ?? halfHour);
const perSecond = 200;
const parts = 10;
const mostGrowth = 2_000_000;
const mostHeap = 60_000_000;

interface Weight {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface Seat {
  readonly name: string;
  readonly page: Page;
  readonly devtools: CDPSession;
}

const places = [
  {
    name: 'patrol',
    path: '/patrol/5449/',
    viewport: { width: 1280, height: 800 },
    row: '.list-rows [data-key]',
  },
  { name: 'desk', path: '/desk/5449/', viewport: { width: 1920, height: 1080 }, row: '.grid-row' },
] as const;

/** Seeded, so that every half hour is the same one. */
const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** What is left once all that can go is gone. */
const weigh = async ({ devtools }: Seat): Promise<Weight> => {
  for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
};

describe.runIf(process.env.LONG === '1')('half an hour of a busy zone, in the client as it ships', () => {
  let zone: BusyZone;
  const seats: Seat[] = [];
  let close = async (): Promise<void> => undefined;

  beforeAll(async () => {
    const root = await buildWeb('soak');
    zone = await startBusyZone({ incidents: 60, units: 60 }, seeded(19));
    const web = await serveWeb(root, zone.origin);
    const browser = await launchBrowser();
    const context = await browser.newContext({ locale: 'nl-BE' });
    // One after the other: the stub's sign-in page remembers one person at a time.
    for (const { name, path, viewport, row } of places) {
      const page = await context.newPage();
      await page.setViewportSize(viewport);
      await page.goto(web.origin + path);
      await page.getByRole('main').getByRole('button').first().click();
      await page.locator(row).first().waitFor({ timeout: 30_000 });
      const devtools = await context.newCDPSession(page);
      await devtools.send('Performance.enable');
      seats.push({ name, page, devtools });
    }
    close = async () => {
      await browser.close();
      await web.stop();
      await zone.stop();
      rmSync(root, { recursive: true, force: true });
    };
  }, 120_000);
  afterAll(() => close());

  let lived = 0;
  /** So many things happen; meanwhile somebody reads: each seat opens an incident now and then, and leaves it again. */
  const live = async (count: number): Promise<void> => {
    const [road, desk] = seats;
    const atOnce = perSecond / 10;
    for (let sent = 0; sent < count; sent += atOnce, lived += atOnce) {
      for (let now = 0; now < atOnce; now += 1) zone.step();
      if (lived % (perSecond * 4) === 0) {
        const inside = /incident/.test(road?.page.url() ?? '');
        if (inside) await road?.page.goBack();
        else await road?.page.locator('.list-rows a').first().click({ timeout: 150_000 });
        await desk?.page.keyboard.press('ArrowDown');
        await desk?.page.keyboard.press('Enter');
      }
      await new Promise((done) => setTimeout(done, 100));
    }
    await Promise.all(seats.map(({ page }) => page.waitForTimeout(1_500)));
  };

  test('weighs as much at its end as once everything was there', { timeout: 1_200_000 }, async () => {
    const weights: Weight[][] = [];
    for (let part = 0; part < parts; part += 1) {
      await live(events / parts);
      weights.push(await Promise.all(seats.map(weigh)));
      console.log(
        `soak: ${part + 1}/${parts}, ${seats
          .map(({ name }, at) => {
            const { heap = 0, nodes = 0, listeners = 0 } = weights.at(-1)?.[at] ?? {};
            return `${name} ${(heap / 1e6).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners`;
          })
          .join('; ')}`,
      );
    }
    for (const [at, { name }] of seats.entries()) {
      // The first part brings what comes later (chunks, texts, the incidents somebody opened) once.
      const first = weights[1]?.[at];
      const last = weights.at(-1)?.[at];
      if (first === undefined || last === undefined) throw new Error('nothing was weighed');
      console.log(
        `soak: N=${events} things on ${name}, heap ${((last.heap - first.heap) / 1e6).toFixed(2)} MB more, nodes ${first.nodes} → ${last.nodes}`,
      );
      expect(last.heap - first.heap).toBeLessThan(mostGrowth);
      expect(last.heap).toBeLessThan(mostHeap);
      expect(Math.abs(last.nodes - first.nodes)).toBeLessThan(first.nodes * 0.05 + 60);
    }
  });

  test('a seeded fault, a page that keeps every message it heard, is seen', {
    timeout: 300_000,
  }, async () => {
    const [road] = seats;
    if (road === undefined) throw new Error('no seat');
    const before = await weigh(road);
    await road.page.evaluate(() => {
      const kept: string[] = [];
      Object.assign(globalThis, { kept });
      const parse = JSON.parse;
      JSON.parse = (text, revive) => {
        kept.push(`${text} ${kept.length}`);
        return parse(text, revive);
      };
    });
    const part = Math.min(6_000, events);
    await live(part);
    // Over the half hour it would have been so many times as much; how many messages come in together is the machine's to say.
    const whole = ((await weigh(road)).heap - before.heap) * (halfHour / part);
    console.log(`soak: a page that keeps what it hears would weigh ${(whole / 1e6).toFixed(1)} MB more`);
    expect(whole).toBeGreaterThan(mostGrowth);
  });
});
