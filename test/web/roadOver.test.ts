import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hiddenParts } from './fixtures/hiddenParts.ts';
import { onZone } from './fixtures/onZone.ts';
import { useRoad } from './fixtures/useRoad.ts';

const road = useRoad('over');

const places = ['', 'units', 'chat', 'chat/G-STORM', 'shift'];
const parts = ['.alarm-band', '.alert-banner', '.urgent-banner'];

/** A colleague's cry for help, a P2 for one's own unit and an urgent message, all at once. */
const allAtOnce = async (page: Page): Promise<void> => {
  await onZone(page, `chat.urgent('Gewapend, blijf op afstand')`);
  await onZone(page, 'p2()');
  await onZone(page, 'alarm()');
  for (const part of parts) await page.locator(part).waitFor();
};

test.each(['tablet', 'phone'] as const)(
  'a cry for help, an alert and an urgent message lie over what one does on a %s, and none over another',
  async (size) => {
    const hidden: string[] = [];
    for (const place of places) {
      const { page, close } = await road.sit(`/patrol/5449/${place}?live=0&map=none&still=1`, size);
      await allAtOnce(page);
      for (const line of await hiddenParts(page, parts)) hidden.push(`${place}: ${line}`);
      await close();
    }
    console.log(`over all: N=${places.length} places on a ${size}, ${hidden.length} parts hidden`);
    expect(hidden).toEqual([]);
  },
);

test.each(['tablet', 'phone'] as const)(
  'a P1 that takes the screen of a %s hides no cry for help',
  async (size) => {
    const { page } = await road.sit('/patrol/5449/?live=0&map=none&still=1', size);
    await onZone(page, 'p1()');
    await page.locator('.takeover').waitFor();
    expect(await page.locator('.takeover .alarm-band').count()).toBe(0);
    await onZone(page, 'alarm()');
    await page.locator('.takeover .alarm-band').waitFor();
    const hidden = await hiddenParts(page, ['.takeover .alarm-band', '.takeover-acts']);
    console.log(`over all: a P1 and a cry for help on a ${size}, ${hidden.length} parts hidden`);
    expect(hidden).toEqual([]);
    await page.locator('.takeover .alarm-band .button', { hasText: 'Ik neem dit op' }).tap();
    await page.locator('.takeover .alarm-answer', { hasNotText: 'Nog niemand' }).waitFor();
  },
);

test('seeded fault: what is put at the top of the window lies over the cry for help, and is found', async () => {
  const { page } = await road.sit('/patrol/5449/?live=0&map=none&still=1', 'phone');
  await allAtOnce(page);
  await page.addStyleTag({ content: '.over { position: fixed; inset: 64px 16px auto; }' });
  const hidden = await hiddenParts(page, parts);
  console.log(`over all: seeded, ${hidden.length} parts hidden`);
  expect(hidden.join()).toContain('.alarm-band');
});
