import { beforeAll, describe, expect, it } from 'vitest';
import { verifyExport } from '../../shared/journal/verifier/patrouille-verify.ts';
import { fileTampers } from './fileTampers.ts';
import { forgerTampers, sealTampers } from './insiderTampers.ts';
import { samples, trust } from './samples.ts';
import { randomFrom, type Sample, type Tamper, type Tampered } from './Tamper.ts';

/** Cases of what anybody can do to a file; the long run does ten times as many. */
const cases = process.env.LONG === '1' ? 100_000 : 10_000;

async function* once(text: string | Buffer): AsyncGenerator<Uint8Array> {
  yield typeof text === 'string' ? Buffer.from(text) : text;
}

let right: readonly Sample[] = [];
beforeAll(async () => {
  right = await samples();
});

describe('an export that was tampered with', () => {
  it('is never found right by mistake, and is found right when it was not', async () => {
    for (const { lines } of right) {
      expect(await verifyExport(once(lines.join('')), { trust })).toMatchObject({ ok: true, trusted: true });
    }
  });

  it('is found out, whatever was done to the file, and the first wrong line is named', async () => {
    const tried = new Map<string, number>();
    const missed: string[] = [];
    const names = Object.entries(fileTampers);
    let seed = 0;
    for (let count = 0; count < cases; ) {
      const [name, tamper] = names[seed % names.length] ?? names[0] ?? [];
      const sample = right[Math.floor(seed / names.length) % right.length];
      const random = randomFrom(seed++);
      const tampered = sample && tamper ? (tamper as Tamper)(sample, random) : null;
      if (name === undefined || sample === undefined || tampered === null) continue;
      if (Buffer.from(tampered.text).equals(Buffer.from(sample.lines.join('')))) continue;
      count += 1;
      tried.set(name, (tried.get(name) ?? 0) + 1);
      const verdict = await verifyExport(once(tampered.text), { trust });
      if (verdict.ok) missed.push(`${name}, seed ${seed - 1}`);
      else if (tampered.line !== undefined && verdict.fault?.line !== tampered.line) {
        missed.push(`${name}, seed ${seed - 1}: line ${verdict.fault?.line} instead of ${tampered.line}`);
      }
    }
    console.log(`tampering: ${cases} changes to files, ${missed.length} missed`, Object.fromEntries(tried));
    expect(missed).toEqual([]);
  });

  it('is found out when the zone’s own function sealed it, and when somebody who holds the database made it anew', async () => {
    const found = new Map<string, Set<string>>();
    let tried = 0;
    for (const [name, tamper] of Object.entries({ ...sealTampers, ...forgerTampers })) {
      for (const sample of right) {
        for (let seed = 0; seed < 12; seed++) {
          const tampered: Tampered | null = await tamper(sample, randomFrom(seed));
          if (tampered === null) continue;
          tried += 1;
          const verdict = await verifyExport(once(tampered.text), { trust });
          expect(verdict.ok, `${name}, ${sample.kind}, seed ${seed}`).toBe(false);
          found.set(name, (found.get(name) ?? new Set()).add(verdict.fault?.why ?? ''));
        }
      }
    }
    console.log(
      `tampering: ${tried} files by insiders, 0 missed`,
      Object.fromEntries([...found].map(([name, whys]) => [name, [...whys].join(' ')])),
    );
  });

  it('by those who hold every key is found out by whoever kept a head', async () => {
    const [whole] = right;
    if (whole === undefined) throw new Error('no sample');
    const forged = await forgerTampers['with one witness of two'](
      {
        ...whole,
        signers: { ...whole.signers, witnesses: [...whole.signers.witnesses, ...whole.signers.witnesses] },
      },
      randomFrom(1),
    );
    const everyKey = [whole.signers.zone.text, whole.signers.witnesses[0]?.text ?? ''];
    expect(await verifyExport(once(forged.text), { trust: everyKey })).toMatchObject({ ok: true });
    const seen = JSON.parse(whole.lines[0] ?? '{}').checkpoints;
    const verdict = await verifyExport(once(forged.text), { trust: everyKey, seen: [seen[0]] });
    expect(verdict).toMatchObject({ ok: false, fault: { why: 'SEEN', n: 17 } });
  });
});
