import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandWriter } from '../../fixtures/commandWriter.ts';
import { localCloud } from '../../fixtures/localCloud.ts';
import { personTokens } from '../../fixtures/personTokens.ts';
import { personWithRole } from '../../fixtures/personWithRole.ts';
import { launchBrowser } from '../browser.ts';
import { signInOnPage } from '../signInOnPage.ts';
import { withoutMap } from '../withoutMap.ts';

const { web, zones } = localCloud();
const [zone] = zones;
if (!zone) throw new Error('The demo has no zone.');
const person = (role: 'DISPATCHER' | 'OFFICER') => ({
  zone,
  username: personWithRole(zone, role).username,
});
const desk = person('DISPATCHER');
const writer = commandWriter(
  desk.zone.graphqlUrl,
  personTokens(desk.zone, desk.username, new URL(web).origin),
  'steady-device',
);

let browser: Browser;
let context: BrowserContext;
let page: Page;
let incident: string;

beforeAll(async () => {
  browser = await launchBrowser(withoutMap);
  context = await browser.newContext({ viewport: { width: 1280, height: 600 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  incident = (await writer.open('Oefening: lange tijdlijn')).incidentId;
  for (let note = 1; note <= 16; note += 1) await writer.note(incident, `Notitie ${note} van de oefening`);
  const officer = person('OFFICER');
  await signInOnPage(page, { origin: new URL(web).origin, client: 'patrol', ...officer });
  await page.goto(new URL(`/patrol/${desk.zone.code}/incident/${incident}`, web).href);
  await page.locator('.timeline-row').nth(16).waitFor();
});

afterAll(() => browser.close());

const scroller = () => page.locator('.pane-body');

/** Where the note somebody reads stands on the screen. */
const topOf = (text: string): Promise<number> =>
  page
    .locator('.timeline-row', { hasText: text })
    .first()
    .evaluate((row) => row.getBoundingClientRect().top);

describe('what somebody reads stays where it is', () => {
  test('notes that arrive above do not move it; a pill counts them and leads to them', async () => {
    await scroller().evaluate((view) => view.scrollTo({ top: 500 }));
    const before = await topOf('Notitie 5 van');
    await writer.note(incident, 'Eerste nieuwe');
    await writer.note(incident, 'Tweede nieuwe');
    await page.locator('.timeline-row', { hasText: 'Tweede nieuwe' }).waitFor({ state: 'attached' });
    const pill = page.locator('.pane-timeline .new-pill');
    await pill.waitFor();
    expect(Math.abs((await topOf('Notitie 5 van')) - before)).toBeLessThan(2);
    expect(await pill.textContent()).toContain('2');
    // Where the reader is, without scrolling to it: Playwright's own click would.
    const [box, view] = [await pill.boundingBox(), await scroller().boundingBox()];
    if (!box || !view) throw new Error('the pill is nowhere');
    expect(box.y).toBeGreaterThanOrEqual(view.y);
    expect(box.y + box.height).toBeLessThanOrEqual(view.y + view.height);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => topOf('Tweede nieuwe')).toBeGreaterThan(view.y);
    await expect.poll(() => pill.count()).toBe(0);
  });

  test('at the top a new note simply shows', async () => {
    await writer.note(incident, 'Derde nieuwe');
    await page.locator('.timeline-row', { hasText: 'Derde nieuwe' }).waitFor();
    expect(await page.locator('.timeline-row').first().textContent()).toContain('Derde nieuwe');
    expect(await page.locator('.new-pill').count()).toBe(0);
  });

  test('a seeded fault, rows put in above without giving way, is seen to move it', async () => {
    await scroller().evaluate((view) => view.scrollTo({ top: 500 }));
    const before = await topOf('Notitie 5 van');
    await page.locator('.timeline-rows').evaluate((list) => {
      const row = list.firstElementChild?.cloneNode(true);
      if (row) list.prepend(row);
    });
    expect(Math.abs((await topOf('Notitie 5 van')) - before)).toBeGreaterThan(20);
  });
});
