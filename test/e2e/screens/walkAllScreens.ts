import type { Browser } from 'playwright-core';
import { axeViolations } from './axeViolations.ts';
import { clippedTexts } from './clippedTexts.ts';
import { lengthenTexts } from './lengthenTexts.ts';
import { type Look, type Looks, lookAtScreens, lookName } from './lookAtScreens.ts';
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
const themes = ['night', 'day'] as const;

/**
 * Goes once to every screen on every device and looks at it with all checks at once: getting there costs more than
 * looking, and axe more than getting there. Each screen is met on each of its devices, in each language, and by day and by
 * night, but not in all of these at once: on each device in Dutch and its share of the other languages, by night on one of
 * its devices, by turns. Axe asks all its rules of each screen once, on the device it is not met on by night, in a language by turns, as it
 * is the same page but for its words and its places; by night those about colours, as nothing else differs then
 * (ui/tokens.css). What is before an officer's eyes in
 * the car is met by night on every device. With `everyRule`, the long run of the night, every language by day and by night
 * on every device, and all rules each time.
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
  const onlyWhen: Looks['onlyWhen'] = (look) => {
    const { screen, size, language, theme } = look;
    if (everyRule) return true;
    const [turn, place] = [screens.indexOf(screen), screen.sizes.indexOf(size)];
    if (theme === 'night')
      return language === 'nl' && (inTheCar.includes(screen.name) || place === turn % screen.sizes.length);
    return language === 'nl' || languages.indexOf(language) % screen.sizes.length === place;
  };
  /** The language all of axe's rules are asked in: one of those the screen is met in on this device; null on the other. */
  const axeLanguage = ({ screen, size }: Look): Look['language'] | null => {
    const place = (screens.indexOf(screen) + 1) % screen.sizes.length;
    if (screen.sizes.indexOf(size) !== place) return null;
    const met = languages.filter((language) => onlyWhen({ screen, size, language, theme: 'day' }));
    return met[screens.indexOf(screen) % met.length] ?? 'nl';
  };
  await lookAtScreens(browser, screens, { languages, themes, onlyWhen }, async (page, look) => {
    const { screen, size, language, theme } = look;
    const name = lookName(look);
    const night = theme === 'night';
    if (everyRule || night || language === axeLanguage(look)) {
      axe.looks += 1;
      for (const wrong of await axeViolations(page, night && !everyRule ? 'colours' : 'all'))
        axe.wrong.push(`${name}: ${wrong}`);
    }
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
