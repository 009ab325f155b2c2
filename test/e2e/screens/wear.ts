import type { Page } from 'playwright-core';

/**
 * Puts a language and a theme on the page as it stands, without leaving it: through the page's own choice of
 * language (in the menu, if it is closed too), or by a new start where a page has none.
 */
export const wear = async (page: Page, language: string, theme: string): Promise<void> => {
  const chosen = await page.evaluate(async (wanted) => {
    const find = () => document.querySelector<HTMLElement>(`.choice-option:has([lang=${wanted}]) input`);
    const menu = document.querySelector<HTMLElement>('.account-menu');
    if (find() === null && menu !== null) {
      // What is in the menu comes when it is first opened.
      document.querySelector<HTMLElement>('.account-button')?.click();
      const until = performance.now() + 150_000;
      while (find() === null && performance.now() < until)
        await new Promise((done) => requestAnimationFrame(done));
      menu.hidePopover();
    }
    const radio = find();
    radio?.click();
    return radio !== null;
  }, language);
  if (!chosen) {
    await page.evaluate((wanted) => localStorage.setItem('patrouille.language', wanted), language);
    await page.reload();
    await page.locator('h1').waitFor();
  }
  await page.evaluate(
    async ([wantedLanguage, wantedTheme]) => {
      const root = document.documentElement;
      const painted = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
      // Its words come one book after the other, behind whatever else the page is fetching.
      const until = performance.now() + 150_000;
      while (root.lang !== wantedLanguage && performance.now() < until) await painted();
      if (root.lang !== wantedLanguage) throw new Error(`The page stayed in ${root.lang}`);
      root.dataset.theme = wantedTheme;
      await painted();
      await painted();
    },
    [language, theme] as const,
  );
};
