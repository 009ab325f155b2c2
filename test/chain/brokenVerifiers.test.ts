import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';
import type { verifyExport } from '../../shared/journal/verifier/patrouille-verify.ts';
import { verifierScript, verifierSource } from '../../web/build/verifierScript.ts';
import { brokenVerifiers } from './brokenVerifiers.ts';
import { fileTampers } from './fileTampers.ts';
import { forgerTampers, sealTampers } from './insiderTampers.ts';
import { samples, trust } from './samples.ts';
import { randomFrom, type Sample, type Tamper } from './Tamper.ts';

const folder = mkdtempSync(join(tmpdir(), 'patrouille-broken-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Loads a verifier's text as the module a supervisor would run. */
const load = async (name: string, text: string): Promise<typeof verifyExport> => {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, text);
  const loaded = await import(/* @vite-ignore */ pathToFileURL(path).href);
  return loaded.verifyExport;
};

async function* once(text: string | Buffer): AsyncGenerator<Uint8Array> {
  yield typeof text === 'string' ? Buffer.from(text) : text;
}

/** Texts that were tampered with, by kind, sample and seed: each verifier is shown the same, so they are made once. */
const tamperedTexts = new Map<string, Buffer | null>();

/** A sample tampered with; null where there is nothing to tamper with, or it came out as it was. */
const tamperedText = async (
  name: string,
  tamper: (...given: Parameters<Tamper>) => ReturnType<Tamper> | Promise<ReturnType<Tamper>>,
  sample: Sample,
  seed: number,
): Promise<Buffer | null> => {
  const key = `${name} ${sample.kind} ${seed}`;
  const known = tamperedTexts.get(key);
  if (known !== undefined) return known;
  const tampered = await tamper(sample, randomFrom(seed));
  const text = tampered === null ? null : Buffer.from(tampered.text);
  const made = text?.equals(Buffer.from(sample.lines.join(''))) ? null : text;
  tamperedTexts.set(key, made);
  return made;
};

let right: readonly Sample[] = [];
let source = '';
beforeAll(async () => {
  right = await samples();
  source = await verifierSource(repositoryRoot);
});

/** Which kinds of tampering a verifier lets through; so many at most. One that breaks has let nothing through. */
const missedBy = async (verify: typeof verifyExport, most: number): Promise<readonly string[]> => {
  const missed = new Set<string>();
  const all = { ...fileTampers, ...sealTampers, ...forgerTampers };
  for (const [name, tamper] of Object.entries(all)) {
    for (const sample of right) {
      for (let seed = 0; seed < 12 && !missed.has(name) && missed.size < most; seed++) {
        const tampered = await tamperedText(name, tamper, sample, seed);
        if (tampered === null) continue;
        const found = await verify(once(tampered), { trust }).catch(() => null);
        if (found?.ok) missed.add(name);
      }
    }
  }
  return [...missed];
};

describe('a verifier with one check too few', () => {
  it('is a real one when nothing is taken from it: it misses nothing, and finds what is right right', async () => {
    const verify = await load('whole', await verifierScript(source));
    expect(await missedBy(verify, 1)).toEqual([]);
    for (const { lines } of right) {
      expect(await verify(once(lines.join('')), { trust })).toMatchObject({ ok: true, trusted: true });
    }
  });

  it.each(brokenVerifiers)('$name: the tampering finds it out', async ({ name, from, to }) => {
    const broken = source.replace(from, () => to);
    expect(broken, 'the seeded fault no longer fits the verifier').not.toBe(source);
    const verify = await load(
      `broken-${brokenVerifiers.findIndex((one) => one.name === name)}`,
      await verifierScript(broken),
    );
    for (const { lines } of right) {
      expect(await verify(once(lines.join('')), { trust })).toMatchObject({ ok: true });
    }
    const missed = await missedBy(verify, 2);
    console.log(`broken verifier «${name}» lets through: ${missed.join(' · ')}`);
    expect(missed).not.toEqual([]);
  });
});
