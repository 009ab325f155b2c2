import type { Locator, Page } from 'playwright-core';

/** The journal's screen as a reviewer uses it; a page object over the Dutch texts. */
export interface ReviewPage {
  /** Says why, as the journal asks before it shows anything. */
  readonly giveReason: (text: string) => Promise<void>;
  /** "Who consulted this?": over an incident by its number, or a person by user name. */
  readonly about: (kind: 'Een incident' | 'Een persoon van de zone', identifier: string) => Promise<void>;
  /** Which acts: the words of the choice. */
  readonly only: (what: string) => Promise<void>;
  readonly period: (preset: string) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly rows: Locator;
  readonly row: (text: string | RegExp) => Locator;
  /** What stands beside a name in the opened line: "Reden", "Deze regel". */
  readonly fact: (name: string) => Locator;
}

export const reviewPage = (page: Page): ReviewPage => {
  const rows = page.locator('a.journal-row');
  const answered = async (): Promise<void> => {
    await page.locator('.journal-answer[aria-busy=false], .review .empty').first().waitFor();
  };
  return {
    giveReason: async (text) => {
      const dialog = page.getByRole('dialog', { name: 'Waarom kijkt u in het journaal?' });
      await dialog.getByLabel('In uw woorden').fill(text);
      await dialog.getByRole('button', { name: 'Open het journaal' }).click();
      await dialog.waitFor({ state: 'detached' });
      await answered();
    },
    about: async (kind, identifier) => {
      await page.locator('.question .token').nth(2).click();
      const dialog = page.getByRole('dialog', { name: 'Over wie of wat?' });
      await dialog.getByRole('radio', { name: kind }).check();
      await dialog.getByRole('textbox').fill(identifier);
      await dialog.getByRole('button', { name: 'Toon' }).click();
      await answered();
    },
    only: async (what) => {
      await page.getByLabel('Welke handelingen').selectOption({ label: what });
      await answered();
    },
    period: async (preset) => {
      await page.locator('.question .token').nth(3).click();
      await page.getByRole('dialog').getByRole('button', { name: preset }).click();
      await answered();
    },
    refresh: async () => {
      await page.getByRole('button', { name: 'Vernieuwen' }).click();
      await answered();
    },
    rows,
    row: (text) => rows.filter({ hasText: text }),
    fact: (name) =>
      page.locator('.entry-facts > div', { has: page.getByText(name, { exact: true }) }).locator('dd'),
  };
};
