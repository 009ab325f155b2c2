import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { unpackChromium } from './unpackChromium.ts';

/** No GPU, no sandbox (containers run as root), and no throttling of the pages that are not in front. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

const executable = async (): Promise<LaunchOptions> => {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return { executablePath: chosen };
  const { executablePath, environment } = await unpackChromium();
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  return { executablePath, env: { ...inherited, ...environment } };
};

/**
 * A headless browser for the tests and the pictures: the one in the package, or what CHROME_PATH names.
 * Whoever opens it closes it. `args` come after our own flags.
 */
export const launchBrowser = async (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ ...(await executable()), headless: true, args: [...flags, ...args] });
