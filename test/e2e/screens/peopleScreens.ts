import type { Page } from 'playwright-core';
import { peopleFile } from '../peopleFile.ts';
import { deskSmall, deskWide, phone, type Screen } from './Screen.ts';

const rows = async (page: Page): Promise<void> => page.locator('.person-row').first().waitFor();

/** Opens somebody, another than who looks: their rights can be changed. */
const somebody = async (page: Page): Promise<void> => {
  await rows(page);
  await page.locator('.people-search input').fill('l.fictiva');
  await page.locator('.person-row', { hasText: 'l.fictiva' }).click();
  await page.locator('.person-acts').waitFor();
};

const act =
  (button: string, place = 0) =>
  async (page: Page): Promise<void> => {
    await somebody(page);
    await page.locator(`.person-acts ${button}`).nth(place).click();
    await page.locator('dialog[open]').waitFor();
  };

/** A form with everything wrong in it: the most words a form can show. */
const tried =
  (open: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await open(page);
    await page.locator('dialog[open] button[type=submit]').click();
    await page.locator('dialog[open] .field-wrong').first().waitFor();
  };

const add = async (page: Page): Promise<void> => {
  await rows(page);
  await page.locator('.people-acts .button-primary').click();
  await page.locator('dialog[open]').waitFor();
};

const preview =
  (wrong: readonly number[]) =>
  async (page: Page): Promise<void> => {
    await page.locator('.import').waitFor();
    const fresh = page.locator('.drop input');
    const file = (await fresh.count()) > 0 ? fresh : page.locator('.import input[type=file]');
    if ((await file.count()) > 0)
      await file.setInputFiles({
        name: 'mensen.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(peopleFile(30, 'scherm', wrong)),
      });
    await page.locator('.import-line').first().waitFor();
  };

/** The zone's people and everybody's own account. */
export const peopleScreensOf = (zone: string): readonly Screen[] => {
  const who = 'administrator' as const;
  const path = `/admin/${zone}/people`;
  const file = `/admin/${zone}/import`;
  const all = [deskWide, deskSmall, phone];
  const two = [deskSmall, phone];
  const account = async (page: Page): Promise<void> => page.locator('.sessions > li').first().waitFor();
  return [
    { name: 'people', who, path, sizes: all, enter: rows },
    { name: 'person', who, path, sizes: all, enter: somebody },
    { name: 'person add', who, path, sizes: two, enter: tried(add) },
    { name: 'person change', who, path, sizes: [phone], enter: act('button') },
    { name: 'person rights', who, path, sizes: two, enter: tried(act('button', 1)) },
    { name: 'person suspend', who, path, sizes: two, enter: tried(act('.button-danger')) },
    {
      name: 'organisation',
      who,
      path,
      sizes: two,
      enter: async (page) => {
        await rows(page);
        await page.locator('.people-acts .button-plain').first().click();
        await page.locator('dialog[open] .parts').first().waitFor();
      },
    },
    { name: 'import', who, path: file, sizes: two, enter: async (page) => page.locator('.drop').waitFor() },
    { name: 'import problems', who, path: file, sizes: two, enter: preview([3, 9, 12, 20]) },
    {
      name: 'connections',
      who,
      path: `/admin/${zone}/webhooks`,
      sizes: two,
      enter: async (page) => page.locator('.account-page .button-primary').first().waitFor(),
    },
    {
      name: 'connection add',
      who,
      path: `/admin/${zone}/webhooks`,
      sizes: [phone],
      enter: async (page) => {
        await page.locator('.account-page .button-primary').first().click();
        await page.locator('dialog[open] .many').waitFor();
      },
    },
    {
      name: 'statuses',
      who,
      path: `/admin/${zone}/fleet`,
      sizes: two,
      enter: async (page) => page.locator('.status-row').first().waitFor(),
    },
    {
      name: 'conversations',
      who,
      path: `/admin/${zone}/chat`,
      sizes: two,
      enter: async (page) => page.locator('.reply-row').first().waitFor(),
    },
    { name: 'account', who, path: `/admin/${zone}/account`, sizes: two, enter: account },
  ];
};
