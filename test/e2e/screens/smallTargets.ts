import type { Page } from 'playwright-core';

/** The least a finger needs (web.md 2.1, G8), in CSS pixels. */
const least = 48;

/**
 * What can be pressed and is smaller than a finger needs: one line each with its name and size. A radio or check
 * box counts with its label; what is off the screen on purpose (skip link) and links in running text do not count.
 */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate((limit) => {
    const pressable = 'a[href], button, input, select, textarea, summary, [role=option], [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(pressable)].flatMap((element) => {
      const target = element.matches('input') ? (element.closest('label') ?? element) : element;
      if (!target.checkVisibility() || element.matches('.skip, p a:not([class])')) return [];
      const { width, height } = target.getBoundingClientRect();
      // A hair less than 48 is a rounding of the layout, not a fault.
      if (width >= limit - 0.5 && height >= limit - 0.5) return [];
      const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30);
      return [
        `${element.tagName.toLowerCase()}.${element.className} "${name}" ${Math.round(width)}×${Math.round(height)}`,
      ];
    });
  }, least);
