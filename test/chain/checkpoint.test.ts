import { describe, expect, it } from 'vitest';
import { auditChain } from '../../functions/checkpoint/auditChain.ts';
import { isSignedBy } from '../../functions/checkpoint/isSignedBy.ts';
import { makeCheckpoint } from '../../functions/checkpoint/makeCheckpoint.ts';
import { parseCheckpoint } from '../../shared/journal/chain/parseCheckpoint.ts';
import { parseNote } from '../../shared/journal/chain/parseNote.ts';
import { memoryJournal, rechain } from './memoryJournal.ts';

describe('a head of the chain', () => {
  it('is signed by the zone, by the witness, and locked, each time entries came', async () => {
    const journal = memoryJournal();
    expect(await makeCheckpoint(journal.ports)()).toEqual({ kind: 'NOTHING_NEW', size: 0 });
    let total = 0;
    for (const step of [1, 2, 253, 300, 1, 700]) {
      journal.write(step);
      total += step;
      expect(await makeCheckpoint(journal.ports)()).toMatchObject({
        kind: 'SIGNED',
        size: total,
        entries: step,
        unheard: 0,
      });
      const note = parseNote(journal.database.last?.note ?? '');
      expect(note && parseCheckpoint(note.text)).toMatchObject({
        size: total,
        origin: 'patrouille/5998/01JEPOCH',
      });
      expect(note && isSignedBy(note, journal.signer.known)).toBe(true);
      expect(note && isSignedBy(note, journal.witnessSigner.known)).toBe(true);
      expect(await makeCheckpoint(journal.ports)()).toEqual({ kind: 'NOTHING_NEW', size: total });
      expect(await auditChain(journal.ports)()).toEqual({ kind: 'NOTHING_NEW', size: total });
    }
    expect(journal.locked.map(({ size }) => size)).toEqual([1, 3, 256, 556, 557, 1_257]);
  });

  it('is made again after a death at any of its steps, with no false alarm', async () => {
    const steps = ['writeTiles', 'sign', 'cosign', 'lock', 'keep'] as const;
    let deaths = 0;
    for (const step of steps) {
      for (const when of ['before', 'after'] as const) {
        const journal = memoryJournal();
        journal.write(300);
        await makeCheckpoint(journal.ports)();
        journal.write(300);
        const dying =
          <In extends readonly unknown[], Out>(call: (...input: In) => Promise<Out>) =>
          async (...input: In): Promise<Out> => {
            if (when === 'after') await call(...input);
            throw new Error('died');
          };
        const { ports } = journal;
        await makeCheckpoint({
          ...ports,
          ...(step === 'writeTiles' ? { writeTiles: dying(ports.writeTiles) } : {}),
          ...(step === 'sign' ? { signer: { ...ports.signer, sign: dying(ports.signer.sign) } } : {}),
          ...(step === 'cosign'
            ? { witnesses: [{ ...journal.witness, cosign: dying(journal.witness.cosign) }] }
            : {}),
          ...(step === 'lock' ? { lock: dying(ports.lock) } : {}),
          ...(step === 'keep' ? { keep: dying(ports.keep) } : {}),
        })().catch(() => 'died');
        journal.write(50);
        expect(await makeCheckpoint(ports)(), `${step} ${when}`).toMatchObject({
          kind: 'SIGNED',
          size: 650,
          unheard: 0,
        });
        deaths += 1;
      }
    }
    console.log(`checkpoint: died ${deaths} times, each head after it sound and witnessed`);
  });

  it('closes an epoch before the next one begins, whatever was left of it', async () => {
    const journal = memoryJournal();
    journal.write(7);
    await makeCheckpoint(journal.ports)();
    journal.write(5);
    journal.begin('01JNEXT');
    expect(await makeCheckpoint(journal.ports)()).toMatchObject({ kind: 'SIGNED', size: 12, entries: 5 });
    journal.write(3);
    expect(await makeCheckpoint(journal.ports)()).toMatchObject({ kind: 'SIGNED', size: 3, entries: 3 });
    expect(await makeCheckpoint(journal.ports)()).toEqual({ kind: 'NOTHING_NEW', size: 3 });
    expect(journal.locked.map(({ epoch, size }) => `${epoch} ${size}`)).toEqual([
      '01JEPOCH 7',
      '01JEPOCH 12',
      '01JNEXT 3',
    ]);
    expect(await auditChain(journal.ports)()).toEqual({ kind: 'NOTHING_NEW', size: 3 });
  });

  it('of an epoch that lost signed entries in a restore is told once, and the next epoch goes on', async () => {
    const journal = memoryJournal();
    journal.write(7);
    await makeCheckpoint(journal.ports)();
    const early = journal.database.last;
    journal.write(5);
    await makeCheckpoint(journal.ports)();
    // The store comes back as it was after eight entries; the locked place does not.
    journal.database.last = early;
    journal.database.lines.length = 8;
    rechain(journal.database, 8);
    journal.begin('01JNEXT');
    journal.write(2);
    expect(await makeCheckpoint(journal.ports)()).toMatchObject({ kind: 'UNSOUND', why: 'ENTRIES_GONE' });
    expect(await makeCheckpoint(journal.ports)()).toMatchObject({ kind: 'NOTHING_NEW', size: 2 });
  });

  it('is made without a witness that does not answer, which is brought up to date later', async () => {
    const journal = memoryJournal();
    journal.write(10);
    const silent = { name: 'coc', cosign: () => Promise.reject(new Error('away')) };
    expect(await makeCheckpoint({ ...journal.ports, witnesses: [silent] })()).toMatchObject({
      kind: 'SIGNED',
      unheard: 1,
    });
    journal.write(10);
    expect(await makeCheckpoint(journal.ports)()).toMatchObject({ kind: 'SIGNED', size: 20, unheard: 0 });
  });

  it('of a fork is refused by the witness, whoever signs it', async () => {
    const journal = memoryJournal();
    journal.write(20);
    await makeCheckpoint(journal.ports)();
    journal.database.lines[7] = (journal.database.lines[7] ?? '').replace('"OFFICER"', '"CHIEF"');
    rechain(journal.database, 7);
    // As somebody with the database, the signing key and the locked place in their hands: only the witness is left.
    journal.database.last = null;
    journal.locked.length = 0;
    expect(await makeCheckpoint(journal.ports)()).toMatchObject({ kind: 'UNSOUND', why: 'WITNESS_REFUSED' });
    // The control: without a witness this fork would have been signed.
    expect(await makeCheckpoint({ ...journal.ports, witnesses: [] })()).toMatchObject({ kind: 'SIGNED' });
  });
});
