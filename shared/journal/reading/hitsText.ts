import type { Hit } from './IndexStep.ts';

/** Hits as text, a third of what a list of maps takes: `1042.1040 1043.1040`, numbers in base 36. */
export const hitsText = (hits: readonly Hit[]): string =>
  hits.map(({ n, page }) => `${n.toString(36)}.${page.toString(36)}`).join(' ');

/** The hits a text holds; throws on anything else. */
export const hitsOfText = (text: string): readonly Hit[] =>
  text.split(' ').map((pair) => {
    const [n, page] = pair.split('.').map((number) => Number.parseInt(number, 36));
    if (n === undefined || page === undefined || Number.isNaN(n) || Number.isNaN(page)) {
      throw new Error('A row of the index that cannot be read');
    }
    return { n, page };
  });
