import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localCloud } from '../fixtures/localCloud.ts';
import { personWithRole } from '../fixtures/personWithRole.ts';
import { launchBrowser } from './browser.ts';
import { peopleFile } from './peopleFile.ts';
import { openSampleIncident } from './screens/openSampleIncident.ts';
import { signInOnPage } from './signInOnPage.ts';
import { signInWithFirstPassword } from './signInWithFirstPassword.ts';
import { withoutMap } from './withoutMap.ts';

const { web, zones } = localCloud();
const origin = new URL(web).origin;
const zone = zones[0];
if (!zone) throw new Error('The demo has no zone.');
const stamp = Date.now().toString(36);
const added = { username: `nieuw.${stamp}`, name: `Nora Nieuw ${stamp}` };
const title = 'Oefening: geluidshinder in de Proefstraat';
/** What the notice of a withdrawal promises, ms. */
const promised = 5_000;

let browser: Browser;
let admin: Page;
let watching: Page;
const contexts: BrowserContext[] = [];

const newPage = async (): Promise<Page> => {
  const context = await browser.newContext({ locale: 'nl-BE', viewport: { width: 1280, height: 800 } });
  contexts.push(context);
  return context.newPage();
};
const openPerson = async (name: string): Promise<void> => {
  await admin.goto(`${origin}/admin/${zone.code}/people`);
  await admin.getByRole('searchbox').fill(name);
  await admin.locator('.person-row', { hasText: name }).first().click();
  await admin.getByRole('heading', { name }).waitFor();
};
const submit = (): Promise<void> => admin.locator('dialog[open] button[type=submit]').click();
const dialogGone = (): Promise<void> =>
  admin.locator('dialog[open]').waitFor({ state: 'detached', timeout: 150_000 });

beforeAll(async () => {
  browser = await launchBrowser(withoutMap);
  await openSampleIncident();
  admin = await newPage();
  const { username } = personWithRole(zone, 'ZONE_ADMIN');
  await signInOnPage(admin, { origin, client: 'admin', zone, username });
});

afterAll(async () => {
  for (const context of contexts) await context.close();
  await browser?.close();
});

describe('a person of the zone, from their first day to their last', () => {
  test('is added, with a first password that is shown once, and signs in with it', async () => {
    await admin.goto(`${origin}/admin/${zone.code}/people`);
    await admin.getByRole('button', { name: 'Persoon toevoegen' }).click();
    const form = admin.getByRole('dialog');
    await form.getByLabel('Naam', { exact: true }).fill(added.name);
    await form.getByLabel('Gebruikersnaam').fill('met spaties');
    await form.getByRole('checkbox', { name: /^interventie/ }).check();
    await submit();
    await form.getByText('zonder spaties').waitFor();
    // Typed and refused: nothing of it is lost, not by a reload either.
    await admin.waitForTimeout(600);
    await admin.reload();
    await admin.getByRole('button', { name: 'Persoon toevoegen' }).click();
    expect(await form.getByLabel('Naam', { exact: true }).inputValue()).toBe(added.name);
    await form.getByLabel('Gebruikersnaam').fill(added.username);
    await submit();
    const first =
      (await form.locator('[data-secret=first-password]').textContent({ timeout: 150_000 })) ?? '';
    await form.getByRole('button', { name: 'Ik heb het doorgegeven' }).click();
    expect(await admin.evaluate((secret) => document.documentElement.innerHTML.includes(secret), first)).toBe(
      false,
    );

    watching = await newPage();
    await signInWithFirstPassword(watching, {
      origin,
      client: 'desk',
      zone,
      username: added.username,
      first,
      next: `Oefening-2026-${stamp}!`,
    });
    await watching.getByText(title).first().click();
    await watching.getByRole('heading', { name: title }).waitFor();
    await watching.evaluate(() => Object.assign(globalThis, { neverReloaded: true }));
  });

  test('gets a function: what it allows appears without a reload, and not before', async () => {
    const closing = watching.getByRole('button', { name: /Afsluiten/ });
    expect(await closing.count()).toBe(0);
    await openPerson(added.name);
    await admin.getByRole('button', { name: 'Rechten wijzigen' }).click();
    const form = admin.getByRole('dialog');
    await form.getByRole('checkbox', { name: /^coördinator/ }).check();
    await form.getByText('Kan erbij: incidenten aanmaken').waitFor();
    await submit();
    await form.getByText('Zeg waarom, in minstens 10 tekens.').waitFor();
    await form.getByLabel('Reden').fill('Neemt vanaf vandaag de coördinatie over');
    const began = Date.now();
    await submit();
    await dialogGone();
    await closing.first().waitFor({ timeout: 150_000 });
    console.log(`e2e people: a new function is on the screen ${Date.now() - began} ms after it was given`);
    expect(await watching.evaluate(() => 'neverReloaded' in globalThis)).toBe(true);
    await admin.getByText('gaf de functie coördinator').waitFor();
  });

  test('loses their phone: a new first password is shown once, the screen goes, and they sign in with it', async () => {
    await openPerson(added.name);
    await admin.getByRole('button', { name: 'Aanmelding vernieuwen' }).click();
    const form = admin.getByRole('dialog');
    await form.getByLabel('Reden').fill('Oefening: telefoon verloren tijdens de dienst');
    const began = Date.now();
    await submit();
    await watching
      .getByRole('heading', { name: 'Deze aanmelding is beëindigd' })
      .waitFor({ timeout: 150_000 });
    expect(Date.now() - began).toBeLessThan(promised);
    const first =
      (await form.locator('[data-secret=first-password]').textContent({ timeout: 150_000 })) ?? '';
    await form.getByRole('button', { name: 'Ik heb het doorgegeven' }).click();
    expect(await admin.evaluate((secret) => document.documentElement.innerHTML.includes(secret), first)).toBe(
      false,
    );
    await admin.getByText('gaf een nieuw eerste wachtwoord').waitFor();

    watching = await newPage();
    await signInWithFirstPassword(watching, {
      origin,
      client: 'desk',
      zone,
      username: added.username,
      first,
      next: `Oefening-2027-${stamp}!`,
    });
    await watching.getByText(title).first().click();
    await watching.getByRole('heading', { name: title }).waitFor();
  });

  test('changes their own password by giving the old one, and signs in with it', async () => {
    const old = `Oefening-2027-${stamp}!`;
    const next = `een lange zin met ${stamp} erin`;
    await watching.goto(`${origin}/desk/${zone.code}/account`);
    const change = watching.getByRole('button', { name: 'Wachtwoord wijzigen' });
    const fill = async (current: string): Promise<void> => {
      await watching.getByLabel('Oud wachtwoord').fill(current);
      await watching.getByLabel('Nieuw wachtwoord', { exact: true }).fill(next);
      await watching.getByLabel('Nieuw wachtwoord, nog eens').fill(next);
      await change.click();
    };
    await change.click({ timeout: 150_000 });
    await fill('Helemaal-niet-dit!');
    await watching.getByText('Het oude wachtwoord klopt niet').waitFor({ timeout: 150_000 });
    await fill(old);
    await watching.getByText('Uw wachtwoord is gewijzigd').waitFor({ timeout: 150_000 });

    const elsewhere = await newPage();
    await elsewhere.goto(`${origin}/patrol/${zone.code}/`);
    await elsewhere.getByRole('main').getByRole('button').first().click({ timeout: 150_000 });
    for (const password of [old, next]) {
      await elsewhere.fill('input[name=username]', added.username);
      await elsewhere.fill('input[name=password]', password);
      await elsewhere.click('button[type=submit]');
      if (password === old) await elsewhere.locator('.error').waitFor();
    }
    await elsewhere.waitForURL(new RegExp(`/patrol/${zone.code}`), { timeout: 150_000 });

    await watching.goto(`${origin}/desk/${zone.code}/`);
    await watching.getByText(title).first().click();
    await watching.getByRole('heading', { name: title }).waitFor();
  });

  test('is suspended while watching: the screen is empty within five seconds, and says whom to ask', async () => {
    const shows = (): Promise<boolean> =>
      watching.evaluate((words) => document.documentElement.innerHTML.includes(words), title);
    expect(await shows()).toBe(true);
    await admin.getByRole('button', { name: 'Schorsen' }).click();
    await admin.getByLabel('Reden').fill('Oefening: toegang weg tijdens de dienst');
    const began = Date.now();
    await submit();
    await watching.getByRole('heading', { name: 'Uw toegang is ingetrokken' }).waitFor({ timeout: 150_000 });
    const took = Date.now() - began;
    console.log(`e2e people: the screen of somebody suspended goes ${took} ms after the button`);
    expect(took).toBeLessThan(promised);
    expect(await shows()).toBe(false);
    await dialogGone();
    await admin.getByRole('button', { name: 'Schorsing opheffen' }).waitFor();
    // A reload brings nothing back.
    await watching.reload();
    await watching.getByRole('button').first().waitFor();
    expect(await shows()).toBe(false);
  });
});

describe('one sign-in of somebody', () => {
  test('is ended by the administrator: that screen goes, and signing in again is possible', async () => {
    const officer = personWithRole(zone, 'TEAM_LEAD');
    const page = await newPage();
    await signInOnPage(page, { origin, client: 'patrol', zone, username: officer.username });
    await page.waitForTimeout(1_500);
    await openPerson(officer.name);
    const began = Date.now();
    await admin.locator('.sessions').getByRole('button', { name: 'Afmelden' }).first().click();
    await page.getByRole('heading', { name: 'Deze aanmelding is beëindigd' }).waitFor({ timeout: 150_000 });
    console.log(`e2e people: the screen of an ended sign-in goes after ${Date.now() - began} ms`);
    expect(Date.now() - began).toBeLessThan(promised);
  });
});

describe('a zone that wants a fresh sign-in', () => {
  test('gets it, and what was typed is there to send again', async () => {
    const person = personWithRole(zone, 'DISTRICT_OFFICER');
    await openPerson(person.name);
    // The zone's own refusal, once: waiting out the five minutes would be all this test did.
    let refusedOnce = false;
    await admin.route('**/graphql', async (route) => {
      if (refusedOnce || !route.request().postData()?.includes('changeRights')) return route.fallback();
      refusedOnce = true;
      await route.fulfill({
        json: {
          data: null,
          errors: [
            { message: 'access.stepUp', errorType: 'STEP_UP_REQUIRED', errorInfo: { code: 'access.stepUp' } },
          ],
        },
        headers: { 'access-control-allow-origin': '*' },
      });
    });
    await admin.getByRole('button', { name: 'Rechten wijzigen' }).click();
    const form = admin.getByRole('dialog');
    await form.getByLabel('Opleiding geldig tot en met').fill('2027-06-30');
    await form.getByLabel('Reden').fill('Opleiding gevolgd op 20 november');
    await submit();
    await form.getByRole('button', { name: 'Nu aanmelden' }).click();
    await admin.waitForURL(/\/oauth2\/authorize.*prompt=login/, { timeout: 150_000 });
    const me = personWithRole(zone, 'ZONE_ADMIN');
    await admin.fill('input[name=username]', me.username);
    await admin.fill('input[name=password]', me.password);
    await admin.click('button[type=submit]');
    await form.getByText('U bent opnieuw aangemeld').waitFor({ timeout: 150_000 });
    expect(await form.getByLabel('Reden').inputValue()).toBe('Opleiding gevolgd op 20 november');
    await submit();
    await dialogGone();
    await admin.getByText('Opleiding geldig tot en met 30/06/27').waitFor();
  });
});

/** Two hundred in the long run: an account costs the local pool an eighth of a second. */
const many = process.env.LONG === '1' ? 200 : 60;

describe('a file of many people', () => {
  const choose = (csv: string): Promise<void> =>
    admin.locator('.import input[type=file]').setInputFiles({
      name: 'mensen.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    });

  test('shows its seven problems by line; nothing happens until it is mended and confirmed', {
    timeout: 400_000,
  }, async () => {
    const wrong = [3, 7, 12, 26, 36, 46, many + 1];
    await admin.goto(`${origin}/admin/${zone.code}/import`);
    await choose(peopleFile(many, stamp, wrong));
    await admin.getByText(/^7 fouten/).waitFor({ timeout: 150_000 });
    const lines = await admin.locator('.import-wrong .number').allTextContents();
    console.log(`e2e people: ${many} lines, problems at ${lines.join(', ')}`);
    expect(lines).toEqual(wrong.map((line) => `regel ${line}`));
    expect(await admin.getByRole('button', { name: /mensen invoeren/ }).count()).toBe(0);

    await choose(peopleFile(many, stamp));
    await admin.getByRole('button', { name: `${many} mensen invoeren` }).click({ timeout: 150_000 });
    const began = Date.now();
    await admin.getByText(`Klaar: ${many} toegevoegd, 0 gewijzigd.`).waitFor({ timeout: 300_000 });
    console.log(`e2e people: ${many} accounts in ${Date.now() - began} ms`);
    const passwords = await admin.locator('code.import-what').allTextContents();
    expect(new Set(passwords.filter(Boolean)).size).toBe(many);
    await admin.goto(`${origin}/admin/${zone.code}/people`);
    await admin.getByRole('searchbox').fill(`i${stamp}.${many - 1}`);
    await admin
      .locator('.person-row', { hasText: `Invoer ${String(many - 1).padStart(3, '0')} Verzonnen` })
      .waitFor();
  });
});
