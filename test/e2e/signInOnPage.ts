import type { Page } from 'playwright-core';
import type { ZoneOutput } from '../../infra/local/outputs/Outputs.ts';
import type { Scope } from '../../web/src/app/Scope.ts';

/** Who signs in where. */
export interface SignIn {
  /** The web client's origin, `http://127.0.0.1:8080`. */
  readonly origin: string;
  readonly client: Scope;
  readonly zone: ZoneOutput;
  readonly username: string;
}

/**
 * Signs a demo person in through the zone's hosted page, as a person would, and waits until the screen
 * follows the zone live (the admin client follows nothing: until it is there). Throws when it is not within half a minute.
 */
export const signInOnPage = async (page: Page, { origin, client, zone, username }: SignIn): Promise<void> => {
  const person = zone.people.find((p) => p.username === username);
  if (!person) throw new Error(`Nobody called ${username} in zone ${zone.code}`);
  await page.goto(`${origin}/${client}/${zone.code}/`);
  const signIn = page.getByRole('main').getByRole('button').first();
  await signIn.click({ timeout: 150_000 });
  await page.waitForURL(/\/oauth2\/authorize/, { timeout: 150_000 });
  await page.fill('input[name=username]', person.username);
  await page.fill('input[name=password]', person.password);
  await page.click('button[type=submit]');
  await page.waitForURL(new RegExp(`/${client}/${zone.code}`), { timeout: 150_000 });
  const there = page.locator('[data-link=live], [data-link=ready]').first();
  await there.waitFor({ state: 'attached', timeout: 150_000 });
};
