import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryFiles, type Manifest } from '../../web/build/entryFiles.ts';
import { buildWeb } from './fixtures/buildWeb.ts';

let outDir = '';
const languages = ['nl', 'fr', 'de', 'en'] as const;
const gzipped = (file: string): number => gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Texts an entry loads before it draws, beside what every entry loads. */
const entryBooks: Readonly<Record<string, readonly string[]>> = {
  desk: ['desk/', 'incident/', 'refusal/'],
  admin: ['incident/', 'journal/', 'people/', 'refusal/'],
  start: ['start/'],
  verify: ['verify/'],
};

/** First load of an entry: what it imports before it can draw, and the largest of its languages (web.md 3, G1–G3). */
const firstLoad = (manifest: Manifest, entry: string) => {
  const { initial, all } = entryFiles(manifest, `${entry}/index.html`);
  const sum = (files: Iterable<string>, ending: string): number =>
    [...files].filter((file) => file.endsWith(ending)).reduce((total, file) => total + gzipped(file), 0);
  const books = ['', ...(entryBooks[entry] ?? [])];
  const language = Math.max(
    ...languages.map((code) =>
      books
        .map((book) => gzipped(manifest[`../shared/i18n/${book}${code}.json`]?.file ?? 'no such language'))
        .reduce((sum, bytes) => sum + bytes),
    ),
  );
  const page = gzipped(`${entry}/index.html`);
  const everything = [...all].reduce((total, file) => total + gzipped(file), 0);
  return {
    js: sum(initial, '.js') + language,
    css: sum(initial, '.css'),
    page,
    language,
    everything,
    initial,
  };
};

describe('What a client costs on its first load, gzip -9', () => {
  let manifest: Manifest = {};

  beforeAll(async () => {
    outDir = await buildWeb('budgets');
    manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'));
  });

  afterAll(() => rmSync(outDir, { recursive: true, force: true }));

  test.each([
    // web.md G1; docs/adr/0130 says what is in it and what is not.
    ['patrol', 60_000, 15_000, 1_000_000],
    ['desk', 110_000, 15_000, 1_000_000],
    ['admin', 120_000, 20_000, 1_000_000],
    ['start', 60_000, 15_000, 1_000_000],
    ['verify', 60_000, 15_000, 1_000_000],
  ])(
    '%s: JavaScript with one language ≤ %i B, CSS ≤ %i B, all it ever loads ≤ %i B',
    (entry, js, css, all) => {
      const load = firstLoad(manifest, entry);
      console.log(
        `${entry}: JS ${kB(load.js)} (of it language ${kB(load.language)}), CSS ${kB(load.css)}, page ${kB(load.page)}, all ${kB(load.everything)}`,
      );
      expect(load.js).toBeLessThanOrEqual(js);
      expect(load.css).toBeLessThanOrEqual(css);
      expect(load.everything).toBeLessThanOrEqual(all);
    },
  );

  test('no entry loads a language before it knows which', () => {
    for (const entry of ['patrol', 'desk', 'admin', 'start', 'verify']) {
      const { initial } = firstLoad(manifest, entry);
      const loaded = languages.filter((code) =>
        initial.has(manifest[`../shared/i18n/${code}.json`]?.file ?? ''),
      );
      expect(loaded).toEqual([]);
    }
  });

  test('no page has an inline script, an inline style or an address elsewhere (security.md T22)', () => {
    for (const entry of ['patrol', 'desk', 'admin', 'start', 'verify', 'sw-reset']) {
      const page = readFileSync(join(outDir, entry, 'index.html'), 'utf8');
      expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
      expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
    }
  });

  test.each(['patrol', 'desk', 'admin'])(
    '%s: its service worker lists every file the client can load, and only its own',
    (client) => {
      const worker = readFileSync(join(outDir, client, 'sw.js'), 'utf8');
      for (const file of entryFiles(manifest, `${client}/index.html`).all) {
        if (!file.endsWith('.html')) expect(worker).toContain(`"/${file}"`);
      }
      const other = client === 'patrol' ? 'desk' : 'patrol';
      const foreign = manifest[`${other}/index.html`]?.file ?? '';
      expect(foreign).not.toBe('');
      expect(worker).not.toContain(foreign);
    },
  );

  test('the in-memory client for looking at screens is in no bundle', () => {
    const files = Object.values(manifest).map(({ file }) => file);
    const fake = files.filter(
      (file) => file.endsWith('.js') && readFileSync(join(outDir, file), 'utf8').includes('01JFAKE'),
    );
    console.log(`bundles searched: N=${files.length}`);
    expect(fake).toEqual([]);
  });
});
