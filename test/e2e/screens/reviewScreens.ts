import type { Page } from 'playwright-core';
import { deskSmall, deskWide, phone, type Screen, tablet } from './Screen.ts';

const lines = 'a.journal-row, .review .empty[role=status]';

/** Says why, as the journal asks first. */
const why = async (page: Page): Promise<void> => {
  const dialog = page.locator('dialog[open]');
  await dialog.locator('textarea').fill('Oefening: schermen nakijken');
  await dialog.locator('button[type=submit]').click();
  await page.locator(lines).first().waitFor();
};

/** Touches the token of the question at this place: who, whom, from. */
const token = (place: number) => async (page: Page) => {
  await why(page);
  const folded = page.locator('.question-plain');
  if (await folded.isVisible()) await folded.click();
  await page.locator('button.token').nth(place).click();
  await page.locator('dialog[open]').waitFor();
};

const mineRow = async (page: Page): Promise<void> => page.locator('.mine-row').first().waitFor();

/** The journal as its reviewers see it, and everybody's own look-ups. */
export const reviewScreensOf = (zone: string): readonly Screen[] => {
  const path = `/admin/${zone}/journal`;
  const all = [deskWide, deskSmall, phone];
  const two = [deskSmall, phone];
  return [
    {
      name: 'journal why',
      who: 'reviewer',
      path,
      sizes: two,
      enter: (page) => page.locator('dialog[open]').waitFor(),
    },
    { name: 'journal', who: 'reviewer', path, sizes: all, enter: why },
    {
      name: 'journal line',
      who: 'reviewer',
      path,
      sizes: all,
      enter: async (page) => {
        await why(page);
        await page.locator('a.journal-row').first().click();
        await page.locator('.verdict-good').waitFor();
      },
    },
    {
      name: 'journal chain',
      who: 'reviewer',
      path,
      sizes: two,
      enter: async (page) => {
        await why(page);
        await page.locator('.chain-details').click();
        await page.locator('#chain-title').waitFor();
      },
    },
    { name: 'journal who', who: 'reviewer', path, sizes: [phone], enter: token(0) },
    { name: 'journal whom', who: 'reviewer', path, sizes: two, enter: token(1) },
    { name: 'journal period', who: 'reviewer', path, sizes: two, enter: token(2) },
    {
      name: 'journal export',
      who: 'reviewer',
      path,
      sizes: two,
      enter: async (page) => {
        await why(page);
        await page.locator('.review-acts button').last().click();
        await page.locator('dialog[open]').waitFor();
      },
    },
    {
      name: 'patrol mine',
      who: 'officer',
      path: `/patrol/${zone}/mine`,
      sizes: [tablet, phone],
      enter: mineRow,
    },
    { name: 'desk mine', who: 'dispatcher', path: `/desk/${zone}/mine`, sizes: [deskWide], enter: mineRow },
    { name: 'review mine', who: 'reviewer', path: `/admin/${zone}/mine`, sizes: [deskSmall], enter: mineRow },
  ];
};
