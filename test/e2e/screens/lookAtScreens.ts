import type { Browser, BrowserContext, Page } from 'playwright-core';
import { localCloud } from '../../fixtures/localCloud.ts';
import { personWithRole } from '../../fixtures/personWithRole.ts';
import { signInOnPage } from '../signInOnPage.ts';
import type { Screen, ScreenSize } from './Screen.ts';
import { wear } from './wear.ts';

const languages = ['nl', 'fr', 'de', 'en'] as const;
const themes = ['day', 'night'] as const;

/** Who sits where. */
const seats = {
  officer: { role: 'OFFICER', client: 'patrol' },
  dispatcher: { role: 'DISPATCHER', client: 'desk' },
  reviewer: { role: 'INTERNAL_REVIEW', client: 'admin' },
  administrator: { role: 'ZONE_ADMIN', client: 'admin' },
} as const;

/** A client that is there: live, or ready where nothing is followed. */
const there = '[data-link=live], [data-link=ready]';

/** How a screen is looked at: on what device, in which language, by day or by night. */
export interface Look {
  readonly screen: Screen;
  readonly size: ScreenSize;
  readonly language: (typeof languages)[number];
  readonly theme: (typeof themes)[number];
}

/** In what a screen is looked at: every language with every theme, but for those that are not to be. */
export interface Looks {
  readonly languages: readonly Look['language'][];
  readonly themes: readonly Look['theme'][];
  readonly onlyWhen?: (look: Look) => boolean;
}

/** One line that says which look it was, for messages. */
export const lookName = ({ screen, size, language, theme }: Look): string =>
  `${screen.name} ${size.width}×${size.height} ${language} ${theme}`;

/**
 * Opens every screen on every device it is made for, and hands its page to `see` in each language and theme in
 * turn. One page per person and device is signed in once and taken along: the tokens live in the tab. It is left before the
 * next is taken: a live page costs a twentieth of a core, whether one looks at it or not.
 * @returns how many looks there were.
 */
export const lookAtScreens = async (
  browser: Browser,
  screens: readonly Screen[],
  looks: Looks,
  see: (page: Page, look: Look) => Promise<void>,
): Promise<number> => {
  const visits = screens.flatMap((screen) => screen.sizes.map((size) => ({ screen, size })));
  const bySeat = Map.groupBy(visits, ({ screen, size }) => `${screen.who} ${size.width} ${size.touch}`);
  let seen = 0;
  for (const [first, ...others] of bySeat.values()) {
    if (first === undefined) continue;
    const { context, page } = await takeSeat(browser, first.screen, first.size);
    for (const { screen, size } of [first, ...others]) {
      await page.goto(new URL(screen.path, localCloud().web).href);
      await page
        .locator(screen.who === 'none' ? 'h1' : there)
        .waitFor({ state: 'attached' })
        .catch((fault: unknown) => sayWhatIsThere(page, `${screen.name} ${size.width}`, fault));
      await screen.enter?.(page);
      for (const language of looks.languages)
        for (const theme of looks.themes) {
          if (looks.onlyWhen?.({ screen, size, language, theme }) === false) continue;
          await wear(page, language, theme);
          await see(page, { screen, size, language, theme });
          seen += 1;
        }
    }
    await context.close();
  }
  return seen;
};

/** Nobody sees this screen again: what stood there instead of it is said with the fault. */
const sayWhatIsThere = async (page: Page, name: string, fault: unknown): Promise<never> => {
  const told = page.evaluate(() => {
    const link = document.querySelector('[data-link]')?.getAttribute('data-link') ?? 'no link';
    const asked = performance.getEntriesByType('resource').map(({ name: url }) => url.split('/').at(-1));
    return [location.pathname, link, document.body.innerText.slice(0, 300), asked.slice(-12).join(' ')].join(
      ' | ',
    );
  });
  // A page that does nothing any more says nothing either.
  const slow = new Promise<string>((say) => setTimeout(say, 5_000, 'it does not answer'));
  throw new Error(`${name} did not come: ${await Promise.race([told, slow]).catch(String)}`, {
    cause: fault,
  });
};

const takeSeat = async (
  browser: Browser,
  screen: Screen,
  size: ScreenSize,
): Promise<{ context: BrowserContext; page: Page }> => {
  const { web, zones } = localCloud();
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    hasTouch: size.touch,
    locale: 'nl-BE',
    reducedMotion: 'reduce',
    // The checks bring their own script into the page; the policy that forbids that is tested elsewhere.
    bypassCSP: true,
  });
  const page = await context.newPage();
  // As patient as a sign-in: what must be quick is measured, and not here.
  page.setDefaultTimeout(150_000);
  const [zone] = zones;
  if (!zone) throw new Error('The demo has no zone.');
  if (screen.who !== 'none') {
    const { role, client } = seats[screen.who];
    const { username } = personWithRole(zone, role);
    await signInOnPage(page, { origin: new URL(web).origin, client, zone, username });
  }
  return { context, page };
};
