import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeskBench, openDesk } from './openDesk.ts';

let desk: DeskBench;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.stop());

/** On a busy machine the browser tells of a scroll later than the next thing comes in; here it never does. */
const tellNothing = (page: Page): Promise<void> =>
  page.evaluate(() =>
    addEventListener('scroll', (event) => event.stopImmediatePropagation(), { capture: true }),
  );

/** So many notes of somebody else to the incident that is open, a drawing each. */
const notes = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (many) => {
    interface World {
      readonly incidents: { peek: () => Map<string, { id: string; version: number; timeline: object[] }> };
      readonly put: (map: unknown, one: object) => void;
    }
    const { world } = (globalThis as unknown as { zone: { world: World } }).zone;
    const id = document.querySelector('.grid-row[aria-selected=true]')?.getAttribute('data-key') ?? '';
    for (let note = 0; note < many; note += 1) {
      const known = world.incidents.peek().get(id);
      if (known === undefined) throw new Error(`no incident ${id}`);
      const version = known.version + 1;
      const line = {
        version,
        at: new Date().toISOString(),
        kind: 'NOTE',
        text: `Melding ${version}`,
        by: {},
      };
      world.put(world.incidents, { ...known, version, timeline: [...known.timeline, line] });
      await new Promise((drawn) => setTimeout(drawn, 60));
    }
  }, count);
const below = (page: Page): Promise<number> =>
  page
    .locator('.panel-body')
    .evaluate((view) => Math.round(view.scrollHeight - view.scrollTop - view.clientHeight));

describe('however late the browser tells of a scroll', () => {
  test('who stands at the end of an incident’s story follows it', async () => {
    const page = await desk.open('', 'n=19&live=0');
    await page.locator('.grid-row').first().click();
    await page.locator('.timeline-row').first().waitFor();
    await tellNothing(page);
    await notes(page, 30);
    const left = await below(page);
    console.log(`desk: after N=30 notes ${left} px of the story are below what is seen`);
    expect(left).toBeLessThan(24);
    expect(await page.locator('.panel-body .new-pill').count()).toBe(0);
  });

  test('the list has no hole where it moved itself for what came in above', async () => {
    const page = await desk.open('', 'n=2000&live=0', { width: 1100, height: 900 });
    await page.locator('.grid-scroller').evaluate((view) => view.scrollTo({ top: 20_000 }));
    await page.waitForTimeout(300);
    await tellNothing(page);
    const looks = await page.evaluate(async () => {
      const { world } = window.zone;
      const [like] = [...world.incidents.value.values()];
      if (!like) throw new Error('nothing to be like');
      const next = new Map(world.incidents.value);
      for (let come = 0; come < 60; come += 1) {
        const id = `01JLATE${String(come).padStart(19, '0')}` as typeof like.id;
        next.set(id, { ...like, id, priority: 'P1', assignments: [], createdAt: new Date().toISOString() });
      }
      world.incidents.value = next;
      await new Promise((drawn) => setTimeout(drawn, 300));
      const view = document.querySelector('.grid-scroller');
      if (view === null) throw new Error('no list');
      const { left, width, top, height } = view.getBoundingClientRect();
      const rows = Array.from({ length: 20 }, (_, look) =>
        document
          .elementFromPoint(left + width / 2, top + 60 + (look / 20) * (height - 80))
          ?.closest('.grid-row'),
      );
      return { scrolled: view.scrollTop, holes: rows.filter((row) => !row).length, looks: rows.length };
    });
    console.log(`desk: N=${looks.looks} looks at a list that moved itself, ${looks.holes} holes`);
    expect(looks.scrolled).toBeGreaterThan(21_000);
    expect(looks.holes).toBe(0);
  });
});
