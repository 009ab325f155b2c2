import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choosePicture } from './fixtures/choosePicture.ts';
import { hiddenParts } from './fixtures/hiddenParts.ts';
import { onZone } from './fixtures/onZone.ts';
import { useRoad } from './fixtures/useRoad.ts';

const road = useRoad('dialogs');
const band = 'dialog[open] .alarm-band';

const photograph = async (page: Page): Promise<void> => {
  await onZone(page, 'p2()');
  await page.locator('.alert-banner .button-primary').tap();
  await choosePicture(page);
};

/** What stands in front of an officer and takes all they press: by where it is and how one gets it. */
const questions: readonly {
  readonly name: string;
  readonly place: string;
  readonly ask: (page: Page) => Promise<void>;
}[] = [
  { name: 'a photo being covered', place: '', ask: photograph },
  {
    name: 'a photo thrown away',
    place: '',
    ask: async (page) => {
      await photograph(page);
      await page.locator('.full-head .button').tap();
      await page.locator('.photo-ask').waitFor();
    },
  },
  {
    name: 'the statuses',
    place: '',
    ask: (page) => page.locator('.dock-current').tap(),
  },
  {
    name: 'the end of a shift',
    place: 'shift',
    ask: (page) => page.locator('.shift-acts .button-danger').tap(),
  },
];

test.each(['tablet', 'phone'] as const)(
  'a cry for help is seen, and answered, over whatever question is open on a %s; the question stays',
  async (size) => {
    const hidden: string[] = [];
    for (const { name, place, ask } of questions) {
      const { page, close } = await road.sit(`/patrol/5449/${place}?live=0&map=none&still=1`, size);
      await ask(page);
      await page.locator('dialog[open]').waitFor();
      expect(await page.locator(band).count(), name).toBe(0);
      await onZone(page, 'alarm()');
      await page.locator(band).waitFor();
      for (const line of await hiddenParts(page, [band])) hidden.push(`${name}: ${line}`);
      await page.locator(`${band} .button`, { hasText: 'Ik neem dit op' }).tap();
      await page.locator(`${band} .alarm-answer`, { hasNotText: 'Nog niemand' }).waitFor();
      expect(await page.locator('dialog[open]').count(), name).toBe(1);
      await close();
    }
    console.log(`over dialogs: N=${questions.length} questions on a ${size}, ${hidden.length} parts hidden`);
    expect(hidden).toEqual([]);
  },
);

test('seeded fault: behind the dialog, as everything else is, it cannot be pressed', async () => {
  const { page } = await road.sit('/patrol/5449/?live=0&map=none&still=1', 'phone');
  await photograph(page);
  await onZone(page, 'alarm()');
  const hidden = await hiddenParts(page, ['.patrol-top .alarm-band']);
  console.log(`over dialogs: seeded, ${hidden.length} parts hidden`);
  expect(hidden.join()).toContain('.alarm-band');
});

test('one’s own cry for help does not ask in the dialog that calls it off, and a colleague’s does', async () => {
  const { page } = await road.sit('/patrol/5449/?live=0&map=none&still=1', 'tablet');
  await onZone(page, `alarm('OO 05')`);
  await page.locator('.alarm-own .button', { hasText: 'Vals alarm' }).tap();
  await page.locator('dialog[open]').waitFor();
  expect(await page.locator(band).count()).toBe(0);
  await onZone(page, 'alarm()');
  await page.locator(band).waitFor();
  expect(await page.locator(band).count()).toBe(1);
});
