import type { SeededRandom } from '../../cic/seededRandom.ts';
import type { Names } from './Names.ts';
import stems from './stems.json' with { type: 'json' };

export type Suffix = keyof typeof stems.suffixes;
export type Theme = keyof typeof stems.themes;

/** The themes quarters are named in, as cities do: one quarter all fish, the next all fairy tales. */
export const themes: readonly Theme[] = ['sea', 'tale', 'weather', 'play', 'craft', 'nowhere'];

/** What a street may be called when nothing more fitting is left. */
const anySuffix: readonly Suffix[] = ['straat', 'laan', 'weg', 'hof', 'pad', 'dreef', 'steeg', 'baan'];

/** Gives invented names, none twice. */
export interface Namer {
  /** A name of this theme while there are any, of another theme after. */
  take(theme: Theme, suffixes: readonly Suffix[]): Names;
  /** The next of the main streets' own names, or one of `take` when they are used up. */
  takeMain(theme: Theme, suffixes: readonly Suffix[]): Names;
}

/** @param languages the zone's, in its order: names are given in these and no others */
export const createNamer = (random: SeededRandom, languages: readonly string[]): Namer => {
  const used = new Set<string>(stems.main.flat());
  const main = stems.main.slice();
  const keep = (stem: readonly string[], suffix: Suffix): Names | null => {
    const names = spelled(stem, suffix, languages);
    const key = Object.values(names)[0] ?? '';
    if (used.has(key)) return null;
    used.add(key);
    return names;
  };
  const take = (theme: Theme, suffixes: readonly Suffix[]): Names => {
    for (let attempt = 0; attempt < 25; attempt++) {
      const names = keep(random.pick(stems.themes[theme]), random.pick(suffixes));
      if (names !== null) return names;
    }
    for (const suffix of [...suffixes, ...anySuffix])
      for (const other of [theme, ...themes])
        for (const stem of stems.themes[other]) {
          const names = keep(stem, suffix);
          if (names !== null) return names;
        }
    throw new Error('All invented street names are used up: add stems');
  };
  return {
    take,
    takeMain: (theme, suffixes) => {
      const names = main.shift();
      if (names === undefined) return take(theme, suffixes);
      const [nl = '', fr = '', de = ''] = names;
      return only({ nl, fr, de }, languages);
    },
  };
};

const spelled = (stem: readonly string[], suffix: Suffix, languages: readonly string[]): Names => {
  const [nl = '', fr = '', de = ''] = stem;
  const [french = '', german = ''] = stems.suffixes[suffix];
  return only({ nl: `${nl}${suffix}`, fr: `${french} ${fr}`, de: `${de}${german}` }, languages);
};

const only = (names: Required<Names>, languages: readonly string[]): Names => ({
  ...(languages.includes('nl') ? { nl: names.nl } : {}),
  ...(languages.includes('fr') ? { fr: names.fr } : {}),
  ...(languages.includes('de') ? { de: names.de } : {}),
});
