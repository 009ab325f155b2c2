import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../shared/directory/Role.ts';
import type { Scope } from '../../web/src/app/Scope.ts';
import { commandWriter } from '../fixtures/commandWriter.ts';
import { graphqlCall } from '../fixtures/graphqlCall.ts';
import { localCloud } from '../fixtures/localCloud.ts';
import { personTokens } from '../fixtures/personTokens.ts';
import { personWithRole } from '../fixtures/personWithRole.ts';
import { launchBrowser } from './browser.ts';
import { reviewPage } from './ReviewPage.ts';
import { signInOnPage } from './signInOnPage.ts';

const { web, zones } = localCloud();
const origin = new URL(web).origin;
const [zone] = zones;
if (!zone) throw new Error('The demo has no zone.');
const officer = personWithRole(zone, 'OFFICER');
const administrator = personWithRole(zone, 'ZONE_ADMIN');
const reviewer = personWithRole(zone, 'INTERNAL_REVIEW');

let browser: Browser;
let road: Page;
let review: Page;

const open = async (client: Scope, role: Role): Promise<Page> => {
  const context = await browser.newContext({ locale: 'nl-BE', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(150_000);
  await signInOnPage(page, { origin, client, zone, username: personWithRole(zone, role).username });
  return page;
};

beforeAll(async () => {
  browser = await launchBrowser();
  [road, review] = [await open('patrol', 'OFFICER'), await open('admin', 'INTERNAL_REVIEW')];
});

afterAll(() => browser?.close());

describe('a reviewer', () => {
  let number = '';

  test('answers who looked at an incident last month, and why, in under a minute', async () => {
    // Prepare: somebody on the road opens an incident.
    const dispatcher = personTokens(zone, personWithRole(zone, 'DISPATCHER').username, origin);
    const { incidentId } = await commandWriter(zone.graphqlUrl, dispatcher, 'journal-device').open(
      'Oefening: wie keek?',
    );
    await road.goto(`${origin}/patrol/${zone.code}/incident/${incidentId}`);
    await road.getByRole('heading', { name: 'Oefening: wie keek?' }).waitFor();
    number = (await road.locator('.facts-id').first().textContent()) ?? '';
    expect(number).toMatch(/^\d{4}-\d{4}-\d{6}$/);

    // Act: from the first page to the answer.
    const began = Date.now();
    const page = reviewPage(review);
    await page.giveReason('Klacht van een bewoner over opzoekingen');
    await page.about('Een incident', number);
    const look = page
      .row(`${officer.name}`)
      .filter({ hasText: `bekeek incident ${number}` })
      .first();
    await expect
      .poll(
        async () => {
          if ((await look.count()) === 0) await page.refresh();
          return look.count();
        },
        { timeout: 150_000, interval: 1_000 },
      )
      .toBeGreaterThan(0);
    await look.click();
    await page.fact('Reden').waitFor();
    const why = await page.fact('Reden').textContent();
    await page.fact('Deze regel').getByText('klopt').waitFor();
    const took = Date.now() - began;

    // Assess.
    console.log(`who looked at ${number}, and why: answered in ${took} ms ("${why}")`);
    expect(why).not.toBe('');
    expect(took).toBeLessThan(60_000);
  });

  test('finds who looked at a colleague’s profile, by the user name alone', async () => {
    const held = await personTokens(zone, administrator.username, origin).token();
    if (held.kind !== 'token') throw new Error('No token');
    const ask = (query: string, variables: Record<string, unknown>) =>
      graphqlCall(zone.graphqlUrl, { authorization: held.token }, query, variables);
    const listed = await ask('query($s:String){people(search:$s){items{id username}}}', { s: officer.name });
    const found = listed.data?.people as
      | { readonly items: readonly { readonly id: string; readonly username: string }[] }
      | undefined;
    const id = found?.items.find(({ username }) => username === officer.username)?.id;
    expect((await ask('query($id:ID!){person(id:$id){name}}', { id })).data?.person).toEqual({
      name: officer.name,
    });

    const page = reviewPage(review);
    await page.about('Een persoon van de zone', officer.username);
    const look = page.row(administrator.name).filter({ hasText: 'bekeek het profiel van' }).first();
    await expect
      .poll(
        async () => {
          if ((await look.count()) === 0) await page.refresh();
          return look.count();
        },
        { timeout: 150_000, interval: 1_000 },
      )
      .toBeGreaterThan(0);
    expect(await look.textContent()).toContain(officer.name);
  });

  test('finds their own look in the journal, with the reason they gave', async () => {
    const page = reviewPage(review);
    await review.getByRole('button', { name: 'Vraag wissen' }).click();
    await page.only('toezicht en export');
    const own = page
      .row(reviewer.name)
      .filter({ hasText: /las \d+ regels? van het journaal/ })
      .first();
    await expect
      .poll(
        async () => {
          if ((await own.count()) === 0) await page.refresh();
          return own.count();
        },
        { timeout: 150_000, interval: 1_000 },
      )
      .toBeGreaterThan(0);
    expect(await own.locator('.journal-reason').textContent()).toBe('klacht');
    await own.click();
    await expect
      .poll(() => page.fact('In woorden').textContent())
      .toBe('Klacht van een bewoner over opzoekingen');
  });

  test('sees how far the chain is signed', async () => {
    await review
      .locator('.chain-foot')
      .getByText(/Ondertekend tot en met|Nog geen ondertekende kop/)
      .waitFor();
    await review.locator('.chain-details').click();
    await review.getByRole('heading', { name: 'De keten klopt' }).waitFor();
  });
});

test('a reviewer takes the answer along, signed, and checks the file in a browser of somebody else', async () => {
  await review.goto(`${origin}/admin/${zone.code}/journal`);
  await reviewPage(review).giveReason('Uitvoer voor het dossier van de klacht');
  await review.getByRole('button', { name: 'Exporteren' }).click();
  await review.getByRole('button', { name: 'Export vragen' }).click();
  const link = review.getByRole('link', { name: 'Bestand ophalen' });
  await link.waitFor({ timeout: 150_000 });
  const file = await (await fetch((await link.getAttribute('href')) ?? '')).text();
  const lines = file.trimEnd().split('\n').length - 2;

  const context = await browser.newContext({ locale: 'nl-BE' });
  const page = await context.newPage();
  const verdictOf = async (text: string): Promise<string> => {
    await page.goto(`${origin}/verify/`);
    await page
      .getByLabel('Bestand (JSON lines)')
      .setInputFiles({ name: 'journal.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Controleer' }).click();
    return (await page.locator('.notice').textContent({ timeout: 150_000 })) ?? '';
  };
  expect(await verdictOf(file)).toContain('Het bestand klopt met zichzelf');
  // Seeded fault: one letter of one line.
  expect(await verdictOf(file.replace('"op":"CONSULT"', '"op":"CONSULS"'))).toContain(
    'Het bestand klopt niet',
  );
  console.log(`export: ${lines} lines, right in a browser; one changed letter is found`);
  await context.close();
});

test('an officer sees the very same look under their own look-ups, by the menu', async () => {
  await road.locator('.account-button').click();
  await road.getByRole('link', { name: 'Mijn raadplegingen' }).click();
  await road.getByRole('heading', { name: 'Mijn raadplegingen' }).waitFor();
  await road.locator('.mine-row').filter({ hasText: 'een incident bekijken' }).first().waitFor();
  expect(new URL(road.url()).pathname).toBe(`/patrol/${zone.code}/mine`);
});

test('an administrator has no journal: not in the rooms, not by its address', async () => {
  const admin = await open('admin', 'ZONE_ADMIN');
  expect(await admin.getByRole('link', { name: 'Journaal' }).count()).toBe(0);
  // Positive control: the room that is theirs is there.
  expect(await admin.getByRole('link', { name: 'Mensen' }).count()).toBe(1);
  await admin.goto(`${origin}/admin/${zone.code}/journal`);
  await admin.getByText('Hier hebt u geen toegang').waitFor();
  await admin.context().close();
});
