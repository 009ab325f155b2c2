import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeskBench, openDesk } from './openDesk.ts';
import { scrollByWheel, type WheelScroll } from './scrollByWheel.ts';
import { taskPerFrame } from './taskPerFrame.ts';

/** Stored incidents in the list, and how many come in while somebody reads. */
const stored = 10_000;
const storm = 300;

let desk: DeskBench;
let page: Page;
let devtools: CDPSession;

beforeAll(async () => {
  desk = await openDesk();
  // As wide as a desk without its map: what ten thousand points cost to draw is the map's to prove.
  page = await desk.open('', `n=${stored}&live=0`, { width: 1100, height: 900 });
  await page.locator('.grid-row').first().waitFor();
  devtools = await desk.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
});
afterAll(() => desk?.stop());

/**
 * What the page's main thread spends on this, ms of the processor: on a machine that others use too the clock says
 * nothing.
 */
const processorTime = async (work: () => Promise<unknown>): Promise<number> => {
  const spent = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const before = await spent();
  await work();
  return (await spent()) - before;
};
const scroller = () => page.locator('.grid-scroller');
const scrollTo = (top: number) => scroller().evaluate((view, to) => view.scrollTo({ top: to }), top);
/** Which row stands where in the view: its key and its place, px. */
const readRow = () =>
  scroller().evaluate((view) => {
    const box = view.getBoundingClientRect();
    const row = [...view.querySelectorAll<HTMLElement>('.grid-row')].find(
      (one) => one.getBoundingClientRect().top >= box.top + 100,
    );
    return { key: row?.dataset.key ?? '', top: row?.getBoundingClientRect().top ?? 0 };
  });
const placeOf = (key: string) =>
  page.locator(`.grid-row[data-key="${key}"]`).evaluate((row) => row.getBoundingClientRect().top);

/** New incidents of every priority, above and below what is read; answers the longest task, ms. */
const comeIn = (count: number, perTick: number): Promise<number> =>
  page.evaluate(
    async ({ count, perTick }) => {
      const { world } = window.zone;
      let longest = 0;
      const watch = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
      });
      watch.observe({ entryTypes: ['longtask'] });
      const [like] = [...world.incidents.value.values()];
      if (!like) throw new Error('nothing to be like');
      for (let come = 0; come < count; come += perTick) {
        const next = new Map(world.incidents.value);
        for (let k = come; k < Math.min(count, come + perTick); k += 1) {
          const id = `01JSTORM${String(k).padStart(18, '0')}`;
          next.set(id, {
            ...like,
            id: id as typeof like.id,
            number: `5449-2026-9${String(k).padStart(5, '0')}`,
            priority: (['P1', 'P2', 'P3', 'P4'] as const)[k % 4] ?? 'P4',
            assignments: [],
            // Some are older than all that is there, so that they come above what is read.
            createdAt: new Date(Date.now() - (k % 8 === 0 ? 90 * 86_400_000 : 0) - k * 1_000).toISOString(),
          });
        }
        world.incidents.value = next;
        await new Promise((drawn) => setTimeout(drawn, 40));
      }
      watch.disconnect();
      return longest;
    },
    { count, perTick },
  );

describe(`a night with ${stored} stored incidents`, () => {
  test('draws only what is in view, and knows how many there are', async () => {
    expect(await page.locator('.grid-row').count()).toBeLessThan(80);
    expect(await page.locator('.grid-table').getAttribute('aria-rowcount')).toBe(String(stored + 1));
  });

  test('says of each how long it has lasted, and goes on saying it', async () => {
    const said = () => page.locator('.grid-row .col-since').allInnerTexts();
    const before = await said();
    expect(before.length).toBeGreaterThan(10);
    expect(before.every((words) => /^\d+:\d\d:\d\d$/.test(words))).toBe(true);
    await expect
      .poll(async () => (await said()).filter((words, row) => words === before[row]), { timeout: 150_000 })
      .toEqual([]);
  });

  test('costs no more than 20 ms of the processor a frame to scroll: 50 frames a second and more', async () => {
    const frames = 90;
    const cost = await processorTime(() =>
      scroller().evaluate(async (view, count) => {
        for (let frame = 0; frame < count; frame += 1) {
          view.scrollTop += 200;
          await new Promise((drawn) => requestAnimationFrame(drawn));
        }
      }, frames),
    );
    console.log(`desk: N=${stored} incidents scrolled, ${(cost / frames).toFixed(1)} ms a frame`);
    expect(cost / frames).toBeLessThanOrEqual(20);
  });

  /*
   * web.md G16, on a processor a quarter as fast, as the eye has it: the browser moves what is drawn by itself, so what counts
   * is how often it shows a picture, and that no picture has a hole where rows should be. Figures of a quiet machine, so of
   * the long run only.
   */
  describe.runIf(process.env.LONG === '1')('under a wheel, on a quarter of the processor', () => {
    const wheel = async (speed: number): Promise<WheelScroll> => {
      await scrollTo(0);
      await page.waitForTimeout(500);
      const browser = desk.context().browser();
      const box = await scroller().boundingBox();
      if (browser === null || box === null) throw new Error('no browser');
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const at = { x: box.x + 200, y: box.y + 300 };
      const seen = await scrollByWheel(browser, page, devtools, { at, speed, seconds: 4 }).finally(() =>
        devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 }),
      );
      console.log(
        `desk: G16, N=${stored} incidents at ${speed} px/s under a wheel at CPU x4, ${seen.shown.toFixed(0)} pictures a second, ${seen.holes} holes in ${seen.heard} looks`,
      );
      return seen;
    };

    test('sixty rows a second are shown in fifty pictures and more, and none has a hole', async () => {
      const seen = await wheel(2_160);
      expect(seen.shown).toBeGreaterThanOrEqual(50);
      expect(seen.heard).toBeGreaterThan(20);
      expect(seen.holes).toBe(0);
    });

    test('a seeded fault, a list thrown faster than rows are brought in, is seen', async () => {
      expect((await wheel(12_000)).holes).toBeGreaterThan(0);
    });
  });

  /*
   * web.md G16, on a processor a quarter as fast: a row a frame is a hand that goes quickly through the list, 200 px a
   * frame one that throws it. What a frame costs the page at the median is reached at the first pace; 50 frames a second by the
   * page's own count are not (test/bench/README.md); what is held here is that it does not get worse. Figures of a quiet machine, so of the long run
   * only.
   */
  test.runIf(process.env.LONG === '1').each([
    { pace: 36, most: 16 },
    { pace: 200, most: 70 },
  ])(
    'is scrolled $pace px a frame on a quarter of the processor with no more tasks than it had',
    async ({ pace, most }) => {
      await scrollTo(0);
      const browser = desk.context().browser();
      if (browser === null) throw new Error('no browser');
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      try {
        const frames = await taskPerFrame(browser, page, () =>
          scroller().evaluate(async (view, px) => {
            for (let frame = 0; frame < 160; frame += 1) {
              view.scrollTop += px;
              await new Promise((drawn) => requestAnimationFrame(drawn));
            }
          }, pace),
        );
        const costs = frames.map(({ tasks }) => tasks).toSorted((a, b) => a - b);
        const median = costs[Math.floor(costs.length / 2)] ?? Number.POSITIVE_INFINITY;
        const mean = frames.reduce((sum, { interval }) => sum + interval, 0) / frames.length;
        console.log(
          `desk: G16, N=${stored} incidents ${pace} px a frame at CPU x4, ${frames.length} frames, median ${median.toFixed(1)} ms of tasks a frame, ${(1_000 / mean).toFixed(0)} frames a second`,
        );
        expect(frames.length).toBeGreaterThan(100);
        expect(median).toBeLessThanOrEqual(most);
      } finally {
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      }
    },
  );

  test('is searched within 100 ms of the processor a letter', async () => {
    await scrollTo(0);
    const costs: number[] = [];
    for (const typed of ['v', 've', 'ver', 'verk', 'visserskaai 4', 'nergens te vinden', '']) {
      costs.push(
        await processorTime(() =>
          page.evaluate(async (text) => {
            const field = document.querySelector<HTMLInputElement>('[data-filter]');
            if (!field) throw new Error('no field');
            field.value = text;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
          }, typed),
        ),
      );
    }
    costs.sort((a, b) => a - b);
    const [median, longest] = [costs[Math.floor(costs.length / 2)] ?? 0, costs.at(-1) ?? 0];
    console.log(
      `desk: filter over N=${stored}: median ${median.toFixed(0)} ms, longest ${longest.toFixed(0)} ms`,
    );
    expect(median).toBeLessThanOrEqual(100);
  });
});

describe(`${storm} incidents that come in while somebody reads`, () => {
  test('do not move the row that is read; they are counted, and lead to the top', async () => {
    await scrollTo(40_000);
    await page.waitForTimeout(200);
    const before = await readRow();
    const longest = await comeIn(storm, 30);
    await page.locator('.new-pill').waitFor();
    const moved = Math.abs((await placeOf(before.key)) - before.top);
    const pill = await page.locator('.new-pill').innerText();
    console.log(
      `desk: N=${storm} came in, the row that was read moved ${moved.toFixed(1)} px, "${pill.trim()}", longest task ${longest} ms`,
    );
    expect(moved).toBeLessThan(2);
    await page.locator('.new-pill').click();
    const patient = { timeout: 150_000 };
    await expect.poll(() => scroller().evaluate((view) => view.scrollTop), patient).toBeLessThan(2);
    await expect.poll(() => page.locator('.new-pill').count(), patient).toBe(0);
  });

  test('are said once, and a burst of them in one sentence', async () => {
    // The storm before has had its say.
    await page.waitForTimeout(4_000);
    const heard = await page.evaluate(() => {
      const log = document.querySelector('[role=log]');
      const said: string[] = [];
      // What stands there already was said before; only other words are new.
      let last = log?.textContent ?? '';
      if (log)
        new MutationObserver(() => {
          const words = log.textContent ?? '';
          if (words !== last) said.push(words);
          last = words;
        }).observe(log, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      Object.assign(window, { said });
      return said.length;
    });
    expect(heard).toBe(0);
    await page.evaluate(() => {
      const { world } = window.zone;
      const [like] = [...world.incidents.value.values()];
      if (!like) throw new Error('nothing to be like');
      const next = new Map(world.incidents.value);
      for (let k = 0; k < 12; k += 1)
        next.set(`01JBURST${String(k).padStart(18, '0')}`, {
          ...like,
          id: `01JBURST${String(k).padStart(18, '0')}` as typeof like.id,
        });
      world.incidents.value = next;
    });
    await page.waitForTimeout(2_200);
    const said = await page.evaluate(() => [...new Set((window as unknown as { said: string[] }).said)]);
    console.log(`desk: a burst of N=12 is said as ${JSON.stringify(said)}`);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('12 nieuwe incidenten');
    // The same picture again is no news.
    await page.evaluate(() => {
      const { world } = window.zone;
      world.incidents.value = new Map(world.incidents.value);
    });
    await page.waitForTimeout(1_800);
    expect(await page.evaluate(() => new Set((window as unknown as { said: string[] }).said).size)).toBe(1);
  });

  test('a seeded fault, a list drawn anew from the same pixel, is seen to move', async () => {
    await scrollTo(40_000);
    await page.waitForTimeout(200);
    const before = await readRow();
    await page.locator('.grid-rows').evaluate((list) => {
      const at = Number.parseFloat(getComputedStyle(list).paddingBlockStart);
      (list as HTMLElement).style.paddingBlockStart = `${at + 36}px`;
    });
    expect(Math.abs((await placeOf(before.key)) - before.top)).toBeGreaterThan(20);
  });
});
