import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeskBench, openDesk } from './openDesk.ts';

let desk: DeskBench;
let page: Page;
let pressed = 0;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.stop());

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    pressed += 1;
    await page.keyboard.press(key);
  }
};
/** A desk with a chosen incident, and nothing moving by itself. */
const sit = async (states = 'n=19&live=0'): Promise<void> => {
  await page?.close();
  page = await desk.open('', states);
  await page.locator('.grid-row').first().waitFor();
  await page.keyboard.press('ArrowDown');
  pressed = 0;
};
const unitsOf = (row: number): Promise<string> =>
  page.locator('.grid-row').nth(row).locator('.col-unit').innerText();
/** A busy machine answers later. */
const patient = { timeout: 150_000 };
const dialogs = () => page.locator('dialog[open]');

const at = { lon: 2.92, lat: 51.23 };
const gazetteer = {
  version: 1,
  bounds: [2.8, 51.1, 3, 51.3],
  streets: [
    {
      id: 'S1',
      names: { nl: 'Verzonnenstraat' },
      municipality: 'Oostende',
      line: [[at.lon, at.lat]],
      numbers: [['12', at.lon, at.lat]],
    },
  ],
  junctions: [],
  places: [],
};
const map = {
  version: 'stub',
  tilesUrl: '/none',
  gazetteerUrl: '/stub-gazetteer.json',
  districtsUrl: '/none',
  bounds: gazetteer.bounds,
  center: [at.lon, at.lat],
  expiresAt: '2027-01-01T00:00:00Z',
};

describe('with the keyboard alone (web.md S9, G22)', () => {
  test('the nearest unit is assigned in three keys: A, 1, Enter', async () => {
    await sit();
    await press('a');
    const nearest = await page.locator('.assign-row').first().locator('.assign-sign').innerText();
    expect(await page.locator('.assign-row').first().innerText()).toContain('Dichtste vrije eenheid');
    await press('1', 'Enter');
    await dialogs().waitFor({ state: 'detached' });
    await expect.poll(() => unitsOf(0), patient).toContain(nearest.replace(/^OO /, ''));
    console.log(`desk keys: assign the nearest unit (${nearest}) = ${pressed} keys`);
    expect(pressed).toBe(3);
  });

  test('Shift and a digit sends a second unit along as support, in four keys', async () => {
    await sit();
    await press('a', 'Shift+Digit2', '1', 'Enter');
    await dialogs().waitFor({ state: 'detached' });
    await expect.poll(() => unitsOf(0), patient).toMatch(/\d\d · \d\d/);
    expect(pressed).toBe(4);
  });

  test('letters of a call sign find it among all units', async () => {
    await sit();
    await press('a');
    await page.keyboard.type('oo 16');
    expect(await page.locator('.assign-sign').allInnerTexts()).toEqual(['OO 16']);
    await press('Enter');
    await expect.poll(() => unitsOf(0), patient).toContain('16');
  });

  test('a unit that is taken from another incident says what that costs', async () => {
    await sit();
    await press('a', '1', 'Enter');
    await dialogs().waitFor({ state: 'detached' });
    const taken = await unitsOf(0);
    await press('ArrowDown', 'a', 'Tab');
    const row = page.locator('.assign-row', { hasText: taken.trim().split('\n')[0] ?? '' });
    expect(await row.innerText()).toMatch(/P1/);
    expect(await row.innerText()).toContain('valt terug naar');
  });

  test('a priority is changed in two keys, a status of the chosen unit in two', async () => {
    await sit();
    await press('p', '4');
    await dialogs().waitFor({ state: 'detached' });
    expect(pressed).toBe(2);
    await page.keyboard.press('g');
    await page.keyboard.press('u');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('unit-tile');
    await page.keyboard.press('Enter');
    pressed = 0;
    await press('s', '4');
    await page.locator('.undo-bar').waitFor();
    expect(pressed).toBe(2);
    await press('Control+z');
    await expect.poll(() => page.locator('.undo-bar').count(), patient).toBe(0);
  });

  test('a unit is taken off with a reason in two keys from the panel', async () => {
    await sit();
    await press('a', '1', 'Enter');
    await dialogs().waitFor({ state: 'detached' });
    await press('Enter');
    await page.locator('.panel-unit .button').first().focus();
    pressed = 0;
    await press('Enter');
    await dialogs().waitFor();
    await press('1');
    await dialogs().waitFor({ state: 'detached' });
    await expect.poll(() => unitsOf(0), patient).toContain('toewijzen');
    expect(pressed).toBe(2);
  });

  test('the palette finds a unit by who is in it', async () => {
    await sit();
    await press('Control+k');
    await page.keyboard.type('denkbeeld');
    expect(await page.locator('.palette-entry').first().innerText()).toMatch(/OO (03|16)/);
    await press('Enter');
    await dialogs().waitFor({ state: 'detached' });
    expect(await page.locator('.unit-tile[aria-pressed=true]').count()).toBe(1);
  });

  test('the palette finds an address of the zone and begins an incident there', async () => {
    await sit();
    await page.route('**/stub-gazetteer.json', (route) => route.fulfill({ json: gazetteer }));
    // Once the map has heard that there is none: it would take the kept one away.
    await page.locator('.map-none').waitFor();
    await page.evaluate((kept) => localStorage.setItem('patrouille.map.5449', kept), JSON.stringify(map));
    await press('Control+k');
    await page.keyboard.type('verzonnen 12');
    const [open, show] = [
      dialogs().locator('.palette-entry').first(),
      dialogs().locator('.palette-entry').nth(1),
    ];
    await open.waitFor(patient);
    expect(await open.innerText()).toMatch(/Verzonnenstraat 12, Oostende\s+nieuw incident hier/);
    expect(await show.innerText()).toContain('toon op de kaart');
    await press('Enter');
    await page.getByLabel('Straat en nummer').waitFor();
    expect(await page.getByLabel('Straat en nummer').inputValue()).toBe('Verzonnenstraat 12');
    expect(await dialogs().innerText()).toContain('Gekend in het adresboek');
  });

  test('a letter is given to another act, and the two swap; the switch silences them all', async () => {
    await sit();
    await press('?');
    await page.getByLabel('Toets voor Nieuw incident').fill('a');
    expect(await page.getByLabel('Toets voor Toewijzen').inputValue()).toBe('N');
    await press('Escape', 'n');
    expect(await page.locator('dialog.assign[open]').count()).toBe(1);
    await press('Escape');
    await dialogs().waitFor({ state: 'detached' });
    expect(await page.locator('.hints-new kbd').innerText()).toBe('A');
    await press('?');
    await page.getByLabel('Sneltoetsen met één letter').uncheck();
    await press('Escape');
    await dialogs().waitFor({ state: 'detached' });
    await press('n', 'a');
    expect(await dialogs().count()).toBe(0);
    expect(await page.locator('.hints-new kbd').count()).toBe(0);
    await page.evaluate(() => localStorage.clear());
  });

  test('single letters are off when somebody switched them off; a letter in a field is a letter', async () => {
    await sit();
    await press('f', 'a');
    expect(await page.locator('[data-filter]').inputValue()).toBe('a');
    expect(await dialogs().count()).toBe(0);
    await press('Escape', '?');
    await dialogs().waitFor();
    const rows = await page.locator('.help-keys > div').count();
    expect(rows).toBeGreaterThanOrEqual(20);
  });

  test('a seeded fault, a desk where a key more is needed, is counted', async () => {
    await sit();
    await press('a', 'ArrowDown', 'ArrowUp', 'Enter');
    expect(pressed).not.toBe(3);
  });
});

describe('with a pointer, which is never needed', () => {
  test('a unit dragged onto an incident asks with that unit first', async () => {
    await sit();
    const tile = page.locator('.unit-tile').nth(3);
    const sign = await tile.locator('.tile-sign').innerText();
    const [from, to] = [await tile.boundingBox(), await page.locator('.grid-row').nth(2).boundingBox()];
    if (!from || !to) throw new Error('nothing to drag');
    await page.mouse.move(from.x + 20, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y + 40, { steps: 5 });
    await page.mouse.move(to.x + 60, to.y + 15, { steps: 3 });
    expect(await page.locator('.drop-target').count()).toBe(1);
    await page.mouse.up();
    await dialogs().waitFor();
    expect(await page.locator('.assign-sign').first().innerText()).toBe(sign);
  });

  test('tap and tap does the same: the unit, then "toewijzen" on the row', async () => {
    await sit();
    const tile = page.locator('.unit-tile').nth(3);
    const sign = await tile.locator('.tile-sign').innerText();
    await tile.click();
    await page.locator('.row-assign').nth(2).click();
    await dialogs().waitFor();
    expect(await page.locator('.assign-sign').first().innerText()).toBe(sign);
  });
});
