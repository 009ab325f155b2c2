import type { Page } from 'playwright-core';
import type { ZoneOutput } from '../../infra/local/outputs/Outputs.ts';
import type { Scope } from '../../web/src/app/Scope.ts';

/**
 * Signs somebody in for the first time: with the first password they were given, which the zone's page at once makes
 * them change. Waits until the screen is there.
 */
export const signInWithFirstPassword = async (
  page: Page,
  who: {
    readonly origin: string;
    readonly client: Scope;
    readonly zone: ZoneOutput;
    readonly username: string;
    readonly first: string;
    readonly next: string;
  },
): Promise<void> => {
  await page.goto(`${who.origin}/${who.client}/${who.zone.code}/`);
  await page.getByRole('main').getByRole('button').first().click({ timeout: 150_000 });
  await page.fill('input[name=username]', who.username);
  await page.fill('input[name=password]', who.first);
  await page.click('button[type=submit]');
  await page.fill('input[name=new_password]', who.next, { timeout: 150_000 });
  await page.fill('input[name=confirm_password]', who.next);
  await page.click('button[type=submit]');
  await page.waitForURL(new RegExp(`/${who.client}/${who.zone.code}`), { timeout: 150_000 });
  await page
    .locator('[data-link=live], [data-link=ready]')
    .first()
    .waitFor({ state: 'attached', timeout: 150_000 });
};
