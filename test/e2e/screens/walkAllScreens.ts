import type { Browser } from 'playwright-core';
import { axeViolations } from './axeViolations.ts';
import { clippedTexts } from './clippedTexts.ts';
import { lengthenTexts } from './lengthenTexts.ts';
import { type Looks, lookAtScreens, lookName } from './lookAtScreens.ts';
import { meanLuminance } from './meanLuminance.ts';
import type { Screen } from './Screen.ts';
import { smallTargets } from './smallTargets.ts';

/** What one walk over all screens found, a check each: how often it looked, and a line for each thing wrong. */
export interface Findings {
  readonly axe: { looks: number; readonly wrong: string[] };
  readonly clipped: { looks: number; longer: number; readonly wrong: string[] };
  readonly targets: { looks: number; readonly wrong: string[] };
  readonly light: { readonly [look: string]: number };
}

/** web.md G10 is about what is before an officer's eyes in the car. */
const inTheCar = ['patrol list', 'patrol incident', 'patrol mine'];

/** The Dutch words by day come last: they are made longer where they stand. */
const languages = ['fr', 'de', 'en', 'nl'] as const;
const others = ['fr', 'de', 'en'] as const;
const themes = ['night', 'day'] as const;

/**
 * Goes once to every screen on every device and looks at it with all checks at once: getting there costs more than
 * looking. By day in Dutch and, by turns, one language more a screen, as nothing but words differs; by night in Dutch,
 * and axe asks its colour rules, as nothing but colours does (ui/tokens.css). With `everyRule`, the long run of the
 * night, every language by day and by night, and all rules each time.
 */
export const walkAllScreens = async (
  browser: Browser,
  screens: readonly Screen[],
  everyRule: boolean,
): Promise<Findings> => {
  const axe: Findings['axe'] = { looks: 0, wrong: [] };
  const clipped: Findings['clipped'] = { looks: 0, longer: 0, wrong: [] };
  const targets: Findings['targets'] = { looks: 0, wrong: [] };
  const light: Record<string, number> = {};
  const onlyWhen: Looks['onlyWhen'] = ({ screen, language, theme }) =>
    everyRule || language === 'nl' || (theme === 'day' && language === others[screens.indexOf(screen) % 3]);
  await lookAtScreens(browser, screens, { languages, themes, onlyWhen }, async (page, look) => {
    const { screen, size, language, theme } = look;
    const name = lookName(look);
    const night = theme === 'night';
    axe.looks += 1;
    for (const wrong of await axeViolations(page, night && !everyRule ? 'colours' : 'all'))
      axe.wrong.push(`${name}: ${wrong}`);
    if (night) {
      if (language === 'nl' && size.touch && inTheCar.includes(screen.name))
        light[name] = await meanLuminance(page);
      return;
    }
    clipped.looks += 1;
    for (const text of await clippedTexts(page)) clipped.wrong.push(`${name}: ${text}`);
    if (language !== 'nl') return;
    if (size.touch) {
      targets.looks += 1;
      for (const target of await smallTargets(page)) targets.wrong.push(`${name}: ${target}`);
    }
    clipped.longer += await lengthenTexts(page);
    for (const text of await clippedTexts(page)) clipped.wrong.push(`${name} +35 %: ${text}`);
  });
  return { axe, clipped, targets, light };
};
