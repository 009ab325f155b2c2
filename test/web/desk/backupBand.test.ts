import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lengthenTexts } from '../../e2e/screens/lengthenTexts.ts';
import { type DeskBench, openDesk } from './openDesk.ts';

let desk: DeskBench;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.stop());

/** Somebody at an incident that is not the chosen one asks for more units, a while ago. Answers the incident's id. */
const askForBackup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { world } = window.zone;
    const asked = [...world.incidents.value.values()].at(-1);
    if (!asked) throw new Error('nothing goes on');
    const since = new Date(Date.now() - 5_000).toISOString();
    const by = { kind: 'PERSON', id: 'q', name: 'L. Fictiva' } as const;
    const assignments = asked.assignments.map((one) => ({ ...one, alertedAt: asked.createdAt }));
    world.incidents.value = new Map(world.incidents.value).set(asked.id, {
      ...asked,
      assignments,
      backup: { since, urgency: 'URGENT', by },
    });
    return asked.id;
  });

test('who asks for more units stands above the desk and on its row until one is sent, whatever is open', async () => {
  const page = await desk.open('', 'n=19&live=0');
  await page.locator('.grid-row').first().waitFor();
  expect(await page.locator('.backup-row, .row-backup').count()).toBe(0);
  const id = await askForBackup(page);
  const band = page.locator('.backup-row');
  await band.waitFor();
  expect(await band.innerText()).toMatch(/vraagt versterking\s+Dringend, één of meer eenheden/);
  expect(await page.locator(`[data-row="${id}"] .row-backup`).count()).toBe(1);
  await band.getByRole('button', { name: 'Toewijzen' }).click();
  await page.locator('dialog.assign').waitFor();
  await page.keyboard.press('Enter');
  await band.waitFor({ state: 'detached' });
  // Until they say that it is enough, the row keeps its mark.
  expect(await page.locator(`[data-row="${id}"] .row-backup`).count()).toBe(1);
  await page.close();
});

test('is whole on a small desk, by words a third longer, and on the board', async () => {
  for (const [path, width, height] of [
    ['', 1280, 800],
    ['', 390, 844],
    ['units', 1920, 1080],
  ] as const) {
    const page = await desk.open(path, 'n=19&live=0', { width, height });
    await page
      .locator(path === '' ? '.grid-row' : '.board-card')
      .first()
      .waitFor();
    await askForBackup(page);
    await page.locator('.backup-row').waitFor();
    expect(await lengthenTexts(page)).toBeGreaterThan(0);
    const cut = await page
      .locator('.backup-row, .backup-row *')
      .evaluateAll((parts) =>
        parts
          .filter(
            (one) =>
              one.getBoundingClientRect().right > innerWidth + 1 ||
              (getComputedStyle(one).overflowX !== 'visible' &&
                one.scrollWidth > one.clientWidth + 1 &&
                !one.closest('.unseen')),
          )
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    expect(cut, `${path} ${width}`).toEqual([]);
    await page.close();
  }
});
