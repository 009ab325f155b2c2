import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA and axe's best practices (web.md G7). */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose verdict hangs on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with the page as it stands: one line a rule, with the places. Empty is good.
 * @param rules all of them, or only those about colours
 */
export const axeViolations = async (page: Page, rules: 'all' | 'colours'): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  // What a place is called is asked where something is wrong only: naming every place takes as long as looking at it.
  const { violations } = await ask(page, rules, false);
  if (violations.length === 0) return [];
  return (await ask(page, rules, true)).violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
};

const ask = (page: Page, rules: 'all' | 'colours', selectors: boolean): Promise<AxeResults> =>
  page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(options),
    {
      runOnly: rules === 'all' ? { type: 'tag', values: tags } : { type: 'rule', values: colourRules },
      resultTypes: ['violations'],
      selectors,
      // Sheets and media read beforehand are for rules about sound and for an experimental one, which is not asked.
      preload: false,
    },
  );
