import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const alarm = (page: Page): Promise<unknown> => page.evaluate('void zone.alarm()');

test('an emergency stands over every place of the desk, and none stands there before', async () => {
  const hidden: string[] = [];
  for (const [path, there] of places) {
    const page = await desk.open(path, 'n=19&live=0');
    await page.locator(there).first().waitFor();
    expect(await page.locator('.alarm-row').count(), path).toBe(0);
    await alarm(page);
    const row = page.locator('.alarm-row').first();
    const seen = await row
      .waitFor({ timeout: 150_000 })
      .then(() =>
        row.evaluate((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        }),
      )
      .catch(() => false);
    if (!seen) hidden.push(path);
    await page.close();
  }
  console.log(`desk: an alarm raised at N=${places.length} places, hidden at ${hidden.length}`);
  expect(hidden).toEqual([]);
});
