import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeskBench, openDesk } from './openDesk.ts';

let desk: DeskBench;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = await desk.open('', 'n=19&live=0');
  await page.locator('.grid-row').first().click();
  await page.locator('.timeline-row').first().waitFor();
});
afterAll(() => desk?.stop());

/** So many notes of somebody else to the incident that is open, a drawing each. */
const notes = (count: number): Promise<void> =>
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
const below = (): Promise<number> =>
  page
    .locator('.panel-body')
    .evaluate((view) => Math.round(view.scrollHeight - view.scrollTop - view.clientHeight));

describe('the story of an incident at the desk', () => {
  test('is followed by who stands at its end, however late the browser tells of its scroll', async () => {
    await page.evaluate(() =>
      addEventListener('scroll', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    await notes(30);
    console.log(`desk: after N=30 notes ${await below()} px of the story are below what is seen`);
    expect(await below()).toBeLessThan(24);
    expect(await page.locator('.panel-body .new-pill').count()).toBe(0);
  });
});
