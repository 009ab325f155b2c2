import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackChromium } from '../e2e/unpackChromium.ts';
import { buildWeb } from './fixtures/buildWeb.ts';
import { serveWeb } from './fixtures/serveWeb.ts';
import { type StubZone, startStubZone } from './fixtures/startStubZone.ts';

const canaries = Array.from(
  { length: 200 },
  (_, number) => `KANARIE-${(number * 7_919 + 100_003).toString(36)}`,
);
const [typed = '', ...shown] = canaries;

const profile = mkdtempSync(join(tmpdir(), 'patrouille-profile-'));
let root: string;
let zone: StubZone;
let web: Awaited<ReturnType<typeof serveWeb>>;

/** A browser whose profile stays on disk after it is closed, as on a tablet. */
const openTablet = async (): Promise<BrowserContext> => {
  const { executablePath, environment } = await unpackChromium();
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined),
  );
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROME_PATH ?? executablePath,
    env: { ...(inherited as Record<string, string>), ...environment },
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    locale: 'nl-BE',
    viewport: { width: 1280, height: 800 },
  });
};

/** The files of the profile that hold any of these, as plain bytes, UTF-16 or base64 (at each of its three shifts). */
const filesWith = (texts: readonly string[]): readonly string[] => {
  const patterns = texts.flatMap((text) => [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    ...[0, 1, 2].map((shift) => {
      const encoded = Buffer.from(`${'x'.repeat(shift)}${text}`).toString('base64');
      return Buffer.from(encoded.slice(shift === 0 ? 0 : 4, -4));
    }),
  ]);
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return patterns.some((pattern) => bytes.includes(pattern));
    });
};

beforeAll(async () => {
  root = await buildWeb('tablet');
  zone = await startStubZone(
    shown.map((canary) => ({ title: canary, description: `Melder zegt ${canary}` })),
  );
  web = await serveWeb(root, zone.origin);
});

afterAll(async () => {
  await web?.stop();
  await zone?.stop();
  rmSync(root, { recursive: true, force: true });
  rmSync(profile, { recursive: true, force: true });
});

describe('A lost tablet', () => {
  test('holds no token, no incident and no half-written note that a search of its disk would find', async () => {
    const tablet = await openTablet();
    const page = tablet.pages()[0] ?? (await tablet.newPage());
    await page.goto(`${web.origin}/patrol/5449/`);
    await page.getByRole('main').getByRole('button').first().click();
    await page
      // The oldest stands first; a list this long draws what is in sight.
      .getByText(shown.at(-1) ?? '')
      .first()
      .click();
    const box = page.locator('textarea').first();
    await box.fill(typed);
    await page.waitForTimeout(1_500);
    // Positive control: what is kept in the clear (the name of this device) is found by the same search.
    const device = await page.evaluate(() => {
      localStorage.setItem('patrouille.control', 'KANARIE-CONTROLE');
      return localStorage.getItem('patrouille.device') ?? '';
    });
    await page.reload();
    await expect.poll(() => page.locator('textarea').first().inputValue(), { timeout: 150_000 }).toBe(typed);
    await page.waitForTimeout(500);
    await tablet.close();

    const found = filesWith([...canaries, ...zone.tokens]);

    console.log(
      `lost tablet: N=${canaries.length + zone.tokens.length} secrets looked for, ${found.length} files hold any`,
    );
    expect(filesWith(['KANARIE-CONTROLE']).length + filesWith([device]).length).toBeGreaterThan(1);
    expect(found).toEqual([]);
  });
});

describe('A tablet nobody touches', () => {
  test('shows nothing of the zone after a quarter of an hour, also after a reload and in another tab, until somebody signs in anew', async () => {
    const tablet = await openTablet();
    const page = tablet.pages()[0] ?? (await tablet.newPage());
    await page.clock.install();
    await page.goto(`${web.origin}/patrol/5449/`);
    await page.getByRole('main').getByRole('button').first().click();
    const first = shown.at(-1) ?? '';
    await page.getByText(first).first().waitFor();
    const closed = page.getByRole('heading', { name: 'Vergrendeld' });

    // Positive control: what locks it is here, and a touch keeps it open.
    await page.clock.runFor(5_000);
    await page.waitForTimeout(500);
    await page.clock.fastForward('14:00');
    await page.mouse.click(640, 5);
    await page.clock.fastForward('14:00');
    expect(await closed.isVisible()).toBe(false);

    await page.clock.fastForward('01:30');
    await closed.waitFor();
    expect(await page.content()).not.toContain('KANARIE');
    expect(await page.getByRole('button', { name: 'Nood' }).isVisible()).toBe(true);

    await page.reload();
    await closed.waitFor();
    const other = await tablet.newPage();
    await other.goto(`${web.origin}/patrol/5449/`);
    await other.getByRole('button', { name: 'Aanmelden' }).click();
    await other.getByRole('heading', { name: 'Vergrendeld' }).waitFor();
    expect(await other.content()).not.toContain('KANARIE');

    await page.getByRole('button', { name: 'Ontgrendelen' }).click();
    await page.getByText(first).first().waitFor();
    await tablet.close();
  });
});
