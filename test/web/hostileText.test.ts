import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { withoutMap } from '../e2e/withoutMap.ts';
import { buildWeb } from './fixtures/buildWeb.ts';
import { serveWeb } from './fixtures/serveWeb.ts';
import { type StubZone, startStubZone } from './fixtures/startStubZone.ts';

/** 200 texts that would run `ran()` somewhere if any place put them in the page as more than text. */
const hostile = [
  '<script>ran()</script>',
  '<img src=x onerror=ran()>',
  '<svg onload=ran()>',
  '<svg><script>ran()</script></svg>',
  '<a href="javascript:ran()">klik</a>',
  'javascript:ran()',
  '"><script>ran()</script>',
  "' onmouseover='ran()",
  '" autofocus onfocus="ran()',
  '<iframe srcdoc="<script>parent.ran()</script>">',
  '<style>*{background:url(javascript:ran())}</style>',
  '<math><mtext></table><img src=x onerror=ran()>',
  '</title><script>ran()</script>',
  '</textarea><script>ran()</script>',
  '<details open ontoggle=ran()>',
  '<video><source onerror=ran()>',
  '<body onload=ran()>',
  '<object data="data:text/html,<script>ran()</script>">',
  '{{constructor.constructor("ran()")()}}',
  '$' + '{ran()}',
].flatMap((text) => [
  text,
  text.toUpperCase().replaceAll('RAN()', 'ran()'),
  ` ${text} `,
  text.replace('<', '<\u0000'),
  `${text}${text}`,
  encodeURIComponent(text),
  text.replaceAll('<', '&lt;'),
  text.replaceAll(' ', '/'),
  `\u202e${text}`,
  text.replaceAll('"', "'"),
]);

let root: string;
let zone: StubZone;
let web: Awaited<ReturnType<typeof serveWeb>>;
let browser: Browser;

beforeAll(async () => {
  root = await buildWeb('hostile');
  zone = await startStubZone(hostile.map((text) => ({ title: text, description: text })));
  web = await serveWeb(root, zone.origin);
  browser = await launchBrowser(withoutMap);
});

afterAll(async () => {
  await browser?.close();
  await web?.stop();
  await zone?.stop();
  rmSync(root, { recursive: true, force: true });
});

/** A page that counts what ran and what the content policy stopped. */
const openPage = async (): Promise<{
  readonly page: Page;
  readonly ran: () => number;
  readonly stopped: string[];
}> => {
  const context = await browser.newContext({ locale: 'nl-BE', viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  const stopped: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text()))
      stopped.push(message.text());
  });
  let times = 0;
  // Over every page it visits, also those that were left.
  await page.exposeFunction('ran', () => {
    times += 1;
  });
  return { page, ran: () => times, stopped };
};

describe('Hostile text', () => {
  test.each(['patrol', 'desk'] as const)(
    'stays text in every place %s shows it, and the content policy has nothing to stop',
    async (client) => {
      const { page, ran, stopped } = await openPage();
      await page.goto(`${web.origin}/${client}/5449/`);
      await page.getByRole('main').getByRole('button').first().click();
      await page.locator('[data-key]').first().waitFor();
      for (let number = 1; number <= hostile.length; number += 1)
        zone.happen(number, hostile[number - 1] ?? '');
      await page.waitForTimeout(1_500);
      for (let number = 1; number <= hostile.length; number += 25) {
        await page.goto(`${web.origin}/${client}/5449/incident/01JTEST${String(number).padStart(19, '0')}`);
        await page
          .getByText(hostile[number - 1]?.trim() ?? '')
          .first()
          .waitFor();
      }
      await page.waitForTimeout(500);

      console.log(
        `hostile text: N=${hostile.length} texts as title, description and live note in ${client}, ${ran()} ran`,
      );
      expect(ran()).toBe(0);
      expect(stopped).toEqual([]);
    },
  );

  test('seeded fault: a place that took text for markup is stopped by the policy, and seen here', async () => {
    const { page, ran, stopped } = await openPage();
    await page.goto(`${web.origin}/patrol/5449/`);
    await page.getByRole('main').waitFor();
    const thrown = await page.evaluate((text) => {
      try {
        document.body.innerHTML = text;
        return false;
      } catch {
        return true;
      }
    }, hostile[10] ?? '');

    // Positive control: what does run is counted.
    await page.evaluate('ran()');
    expect(thrown).toBe(true);
    expect(stopped.length).toBeGreaterThan(0);
    expect(ran()).toBe(1);
  });
});
