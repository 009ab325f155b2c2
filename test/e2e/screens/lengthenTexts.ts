import type { Page } from 'playwright-core';

/**
 * Makes every word of ours 35 % longer where it stands (a pseudo-locale): what still fits then will fit in any
 * language. What people of the zone wrote, numbers, keys and names stay as they are.
 */
export const lengthenTexts = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let changed = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        parent.closest(
          'script, [lang]:not(html), kbd, .kbd, code, .number, .account-name, .facts-id, .patrol-unit, .patrol-person, .account-who',
        )
      )
        continue;
      const longer = (node.textContent ?? '').replace(
        /\p{L}{3,}/gu,
        (word) => word + 'ë'.repeat(Math.ceil(word.length * 0.35)),
      );
      if (longer === node.textContent) continue;
      node.textContent = longer;
      changed += 1;
    }
    return changed;
  });
