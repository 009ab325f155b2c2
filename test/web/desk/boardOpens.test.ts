import { afterAll, beforeAll, expect, test } from 'vitest';
import { onZone } from '../fixtures/onZone.ts';
import { type DeskBench, openDesk } from './openDesk.ts';

let desk: DeskBench;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.stop());

test.each(['', 'reports'])(
  'what the units’ window opens, an incident or a channel, opens in the window it came from, which is at desk/%s; the board stays',
  async (place) => {
    const page = await desk.open('', 'n=19&live=0');
    await page.locator('.grid-row').first().waitFor();
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('Alt+2');
    const board = await opening;
    await board.locator('.board-card').first().waitFor();
    if (place === 'reports') {
      await page.keyboard.press('Alt+3');
      await page.locator('.report h2').first().waitFor();
    }

    await onZone(board, `chat.urgent('Gewapend, blijf op afstand')`);
    await board.locator('.urgent-banner a').click();
    await page.locator('.composer').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/desk\/5449\/chat\/.+/);

    await board.locator('.board-open').first().click();
    await page.locator('.panel').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/desk\/5449\/incident\/.+/);
    expect(new URL(board.url()).pathname).toBe('/desk/5449/units');
    await board.close();
    await page.close();
  },
);

test('a board by itself goes there: nothing else can show it', async () => {
  const board = await desk.open('units', 'n=19&live=0');
  await board.locator('.board-card').first().waitFor();
  await onZone(board, `chat.urgent('Gewapend, blijf op afstand')`);
  await board.locator('.urgent-banner a').click();
  await board.locator('.composer').waitFor();
  expect(new URL(board.url()).pathname).toMatch(/\/desk\/5449\/chat\/.+/);
  await board.close();
});
