import type { Page } from 'playwright-core';

/**
 * Texts that do not fit their place, parts that stick out of what holds them (and so lie under or over their neighbour), and
 * pages wider than their window: one line each. An ellipsis is right for
 * what people of the zone wrote (it has a `lang` of its own and is whole when the incident is opened); a word of
 * ours must be readable to its end. A watermark covers a picture from edge to edge and is cut there.
 */
export const clippedTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    /** Whether something around it, that cannot be scrolled, lets only a part of its width be seen. */
    const isCut = (element: Element): boolean => {
      const own = element.getBoundingClientRect();
      for (let around = element.parentElement; around !== null; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        if (/auto|scroll/.test(overflowX + overflowY)) return false;
        if (overflowX === 'visible') continue;
        const box = around.getBoundingClientRect();
        const seen = own.left < box.right - 1 && own.top < box.bottom - 1 && own.bottom > box.top + 1;
        if (seen && own.right > box.right + 1) return true;
      }
      return false;
    };
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const ours = [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (
        !own ||
        !element.checkVisibility() ||
        element.closest('.unseen, .skip, .watermark, svg, option, textarea, [lang]:not(html)')
      )
        return [];
      const box = element.closest<HTMLElement>('[class]') ?? element;
      const style = getComputedStyle(box);
      if (style.clipPath !== 'none' || getComputedStyle(element).clipPath !== 'none') return [];
      const clips = [element, box].find((one) => {
        const { overflowX } = getComputedStyle(one);
        return (
          overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1 && !one.querySelector('[lang]')
        );
      });
      const { right, left } = element.getBoundingClientRect();
      const outside = right > document.documentElement.clientWidth + 1 || left < -1;
      const cut = !clips && !outside && isCut(element);
      if (!clips && !outside && !cut) return [];
      return [
        `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 40)}"${outside ? ' outside' : ''}${cut ? ' cut' : ''}`,
      ];
    });
    const spilt = [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const parent = element.parentElement;
      if (parent === null || !element.checkVisibility() || element.closest('.unseen, .skip, svg, table'))
        return [];
      const { position } = getComputedStyle(element);
      const around = getComputedStyle(parent);
      const held = position === 'static' || position === 'relative' || position === 'sticky';
      if (!held || around.overflowX !== 'visible' || !/block|flex|grid/.test(around.display)) return [];
      const [own, box] = [element.getBoundingClientRect(), parent.getBoundingClientRect()];
      return own.right > box.right + 2 && own.width > 0 && box.width > 0
        ? [
            `${element.tagName.toLowerCase()}.${element.className} sticks ${(own.right - box.right).toFixed(0)} px out of ${parent.tagName.toLowerCase()}.${parent.className}`,
          ]
        : [];
    });
    ours.push(...spilt);
    return wide > 1 ? [`the page is ${wide} px wider than its window`, ...ours] : ours;
  });
