import { afterAll, beforeAll, expect, test } from 'vitest';
import { hiddenParts } from '../fixtures/hiddenParts.ts';
import { onZone } from '../fixtures/onZone.ts';
import { type DeskBench, openDesk } from './openDesk.ts';

let desk: DeskBench;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.stop());

/** Every place of the desk, and what is there when it is. */
const places = [
  ['', '.grid-row'],
  ['units', '.board-card'],
  ['account', '.account-main h2'],
  ['photos', '.photo-desk h2'],
  ['reports', '.report h2'],
  ['chat/Z', '.composer'],
] as const;

/** What no place may hide, nor one of them the other. */
const parts = ['.alarm-row', '.urgent-banner'];

test.each([
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])(
  'an emergency and an urgent message stand over every place of the desk, $width px wide, and none before',
  async (size) => {
    const hidden: string[] = [];
    for (const [path, there] of places) {
      const page = await desk.open(path, 'n=19&live=0', size);
      await page.locator(there).first().waitFor({ state: 'attached' });
      expect(await page.locator(parts.join()).count(), path).toBe(0);
      const foot = await page.locator('main').evaluate((main) => main.getBoundingClientRect().bottom);
      expect(foot, `${path} ends above the window's foot`).toBeGreaterThanOrEqual(size.height - 1);
      await onZone(page, `chat.urgent('Gewapend, blijf op afstand')`);
      await onZone(page, 'alarm()');
      for (const part of parts) await page.locator(part).first().waitFor();
      for (const line of await hiddenParts(page, parts)) hidden.push(`${path}: ${line}`);
      await page.close();
    }
    console.log(`desk: both at once at N=${places.length} places, ${hidden.length} parts hidden`);
    expect(hidden).toEqual([]);
  },
);
