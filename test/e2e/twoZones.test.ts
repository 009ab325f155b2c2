import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ZoneOutput } from '../../infra/local/outputs/Outputs.ts';
import { localCloud } from '../fixtures/localCloud.ts';
import { personWithRole } from '../fixtures/personWithRole.ts';
import { startTunnel, type Tunnel } from '../fixtures/startTunnel.ts';
import { launchBrowser } from './browser.ts';
import { signInOnPage } from './signInOnPage.ts';
import { withoutMap } from './withoutMap.ts';

const { web, zones } = localCloud();
const origin = new URL(web).origin;

/** One person at one screen, in a browser profile of their own. */
interface Screen {
  readonly page: Page;
  readonly context: BrowserContext;
}

let browser: Browser;
/** The tablet's own browser, whose way to the gateway leads through a tunnel. */
let tablet: Browser;
let tunnel: Tunnel;
let desk: Screen;
let patrol: Screen;
let neighbour: Screen;

const open = async (
  zone: ZoneOutput | undefined,
  client: 'patrol' | 'desk',
  role: 'DISPATCHER' | 'OFFICER',
  within: Browser = browser,
): Promise<Screen> => {
  if (!zone) throw new Error(`No zone to sign in to as ${role}`);
  const person = personWithRole(zone, role);
  const context = await within.newContext({
    locale: 'nl-BE',
    viewport: client === 'desk' ? { width: 1920, height: 1080 } : { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await signInOnPage(page, { origin, client, zone, username: person.username });
  // Survives only as long as nobody reloads the page.
  await page.evaluate(() => Object.assign(globalThis, { neverReloaded: true }));
  return { page, context };
};

const neverReloaded = (page: Page): Promise<boolean> => page.evaluate(() => 'neverReloaded' in globalThis);

const openByKeyboard = async (page: Page, title: string): Promise<void> => {
  const keys = page.keyboard;
  await keys.press('n');
  await page.getByRole('dialog').waitFor();
  await keys.type('Vechtpartij');
  await keys.press('Tab');
  await keys.press('Tab');
  await keys.type('Proefstraat 12');
  await keys.press('Tab');
  await keys.press('Tab');
  await keys.press('Tab');
  await keys.press('Control+a');
  await keys.type(title);
  await keys.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

beforeAll(async () => {
  browser = await launchBrowser(withoutMap);
  desk = await open(zones[0], 'desk', 'DISPATCHER');
  const gateway = new URL(zones[0]?.graphqlUrl ?? '');
  tunnel = await startTunnel(Number(gateway.port));
  tablet = await launchBrowser([
    ...withoutMap,
    `--host-resolver-rules=MAP ${gateway.host} 127.0.0.1:${tunnel.port}`,
  ]);
  patrol = await open(zones[0], 'patrol', 'OFFICER', tablet);
  neighbour = await open(zones[1], 'desk', 'DISPATCHER');
});

afterAll(async () => {
  await tablet?.close();
  await browser?.close();
  await tunnel?.stop();
});

describe('a dispatcher and an officer of one zone, and a dispatcher of another', () => {
  const title = `Proefvechtpartij ${Date.now()}`;

  test('an incident opened by keyboard alone appears on the tablet', async () => {
    await openByKeyboard(desk.page, title);
    await patrol.page.getByText(title).first().waitFor({ timeout: 10_000 });
    await patrol.page.getByText(title).first().click();
    await patrol.page.getByRole('heading', { name: title }).waitFor();
  });

  test('the officer’s note reaches the desk, and the desk’s reaches the officer', async () => {
    await patrol.page.getByLabel('Notitie op de tijdlijn').fill('Wij zijn ter plaatse, alles rustig.');
    await patrol.page.getByRole('form', { name: 'Notitie toevoegen' }).getByRole('button').last().click();
    await desk.page.getByText('Wij zijn ter plaatse, alles rustig.').first().waitFor({ timeout: 10_000 });
    await desk.page.keyboard.press('t');
    await desk.page.keyboard.type('Ziekenwagen komt eraan.');
    await desk.page.keyboard.press('Enter');
    await patrol.page.getByText('Ziekenwagen komt eraan.').first().waitFor({ timeout: 10_000 });
  });

  test('what happened while the tablet had no network is there when it has one again', async () => {
    tunnel.enter();
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.press('t');
    await desk.page.keyboard.type('Geschreven tijdens de tunnel.');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText('Geschreven tijdens de tunnel.').first().waitFor({ timeout: 10_000 });
    await patrol.page.waitForTimeout(3000);
    expect(await patrol.page.getByText('Geschreven tijdens de tunnel.').count()).toBe(0);
    const back = Date.now();
    tunnel.leave();
    await patrol.page.getByText('Geschreven tijdens de tunnel.').first().waitFor({ timeout: 10_000 });
    console.log(`e2e: caught up ${Date.now() - back} ms after the network came back`);
  });

  test('a change of priority and the end are seen without a reload', async () => {
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.press('p');
    await desk.page.getByRole('dialog').waitFor();
    await desk.page.keyboard.press('4');
    await patrol.page.getByText('Prioriteit P1 naar P4').first().waitFor({ timeout: 10_000 });
    // The tablet may hear it before the desk has its answer, and until then the dialog has the keyboard.
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
    await desk.page.keyboard.press('c');
    await desk.page.getByRole('dialog').waitFor();
    await desk.page.keyboard.press('1');
    await desk.page.keyboard.press('Control+Enter');
    await patrol.page
      .getByText(/^Afgesloten/)
      .first()
      .waitFor({ timeout: 10_000 });
    expect(await neverReloaded(patrol.page)).toBe(true);
    expect(await neverReloaded(desk.page)).toBe(true);
  });

  test('the other zone saw none of it, and is itself alive', async () => {
    const seen = await neighbour.page.getByText(title).count();
    const inText = await neighbour.page.evaluate(
      (words) => document.documentElement.innerHTML.includes(words),
      title,
    );
    console.log(`e2e: the other zone's screen shows ${seen} of it`);
    expect(seen).toBe(0);
    expect(inText).toBe(false);
    // Positive control: the same look finds what the neighbour's own zone has.
    const own = `Proef van de buren ${Date.now()}`;
    await openByKeyboard(neighbour.page, own);
    await neighbour.page.getByText(own).first().waitFor({ timeout: 10_000 });
    expect(await neverReloaded(neighbour.page)).toBe(true);
  });

  test('seeded fault: the same eyes, signed in to the first zone, do see it', async () => {
    const traitor = await open(zones[0], 'desk', 'DISPATCHER');
    const next = `Proef onder vreemde ogen ${Date.now()}`;
    await openByKeyboard(desk.page, next);
    await traitor.page.getByText(next).first().waitFor({ timeout: 10_000 });
    await traitor.context.close();
  });
});
