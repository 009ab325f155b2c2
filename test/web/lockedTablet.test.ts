import { expect, test } from 'vitest';
import { useRoad } from './fixtures/useRoad.ts';

const road = useRoad('lockedTablet');

test('a locked tablet lets a P1, a cry for help and the emergency button through, and nothing else of the zone', async () => {
  const { page } = await road.sit('/patrol/5449/?live=0&map=none&still=1&locked=1', 'tablet');
  const locked = page.getByRole('heading', { name: 'Vergrendeld' });
  await locked.waitFor();
  expect(await page.locator('.list, .field-nav, .dock-current').count()).toBe(0);

  await page.evaluate('void zone.p1()');
  await page.locator('.takeover-read').tap();
  await page.locator('.takeover').waitFor({ state: 'detached' });
  expect(await locked.isVisible()).toBe(true);
  expect(await page.locator('.timeline-row').count()).toBe(0);

  const button = page.locator('.dock-emergency');
  await button.dispatchEvent('pointerdown', { isPrimary: true, button: 0 });
  await page.locator('.alarm-bands .alarm-band, .alarm-bands > *').first().waitFor();
  expect(await locked.isVisible()).toBe(true);
});
