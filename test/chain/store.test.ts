import { describe, expect, it } from 'vitest';
import { auditChain } from '../../functions/checkpoint/auditChain.ts';
import { makeCheckpoint } from '../../functions/checkpoint/makeCheckpoint.ts';
import { copyOf, type Database, memoryJournal, rechain } from './memoryJournal.ts';
import { type Random, randomFrom, rewritten } from './Tamper.ts';

/** Cases over the store; a case hashes the whole chain twice. */
const cases = process.env.LONG === '1' ? 20_000 : 2_000;

const flip = (text: string, random: Random): string => {
  const bytes = Buffer.from(text);
  const at = random(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random(7));
  return bytes.toString();
};

/** What somebody can do who may write to every item of the zone's table. */
const storeTampers: Readonly<Record<string, (database: Database, random: Random) => void>> = {
  'a bit of an entry': ({ lines }, random) => {
    const at = random(lines.length);
    lines[at] = flip(lines[at] ?? '', random);
  },
  'an entry removed': ({ lines }, random) => void lines.splice(random(lines.length), 1),
  'an entry doubled': ({ lines }, random) => {
    const at = random(lines.length);
    lines.splice(at, 0, lines[at] ?? '');
  },
  'two entries swapped': ({ lines }, random) => {
    const one = random(lines.length);
    const other = (one + 1 + random(lines.length - 1)) % lines.length;
    [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
  },
  'an entry rewritten with a hash that fits it': ({ lines }, random) => {
    const at = random(lines.length);
    lines[at] = rewritten(lines[at] ?? '');
  },
  'the chain computed anew from an entry on': (database, random) => {
    const at = random(database.lines.length);
    database.lines[at] = rewritten(database.lines[at] ?? '');
    rechain(database, at);
  },
  'an entry taken out and the chain computed anew': (database, random) => {
    const at = random(database.lines.length);
    database.lines.splice(at, 1);
    rechain(database, at);
  },
  'the end cut off, head and all': (database, random) => {
    database.lines.length = random(database.lines.length);
    rechain(database, database.lines.length);
  },
  'the last head put back to the one before': (database, random) => {
    const at = random(database.lines.length);
    database.lines[at] = rewritten(database.lines[at] ?? '');
    rechain(database, at);
    database.last = null;
    database.tiles.clear();
  },
  'the root and the subtrees of the last head changed': (database, random) => {
    if (database.last === null) return;
    const roots = database.last.roots.map((root, index) =>
      index === 0 ? root.replace(/^./, (digit) => (digit === 'a' ? 'b' : 'a')) : root,
    );
    database.last = { ...database.last, roots, rootHash: roots[random(roots.length)] ?? '' };
  },
  'the hash the next entry goes on from changed': (database) => {
    if (database.last === null) return;
    database.last = {
      ...database.last,
      lastHash: database.last.lastHash.replace(/^./, (digit) => (digit === 'a' ? 'b' : 'a')),
    };
  },
  'a signature of the last head changed': (database, random) => {
    if (database.last === null) return;
    const [text = '', rest = ''] = database.last.note.split('\n\n');
    const lines = rest.split('\n');
    lines[0] = `${(lines[0] ?? '').slice(0, 40)}${flip((lines[0] ?? '').slice(40, 60), random)}${(lines[0] ?? '').slice(60)}`;
    database.last = { ...database.last, note: `${text}\n\n${lines.join('\n')}` };
  },
};

const build = async () => {
  const journal = memoryJournal();
  for (const step of [9, 20, 4]) {
    journal.write(step);
    await makeCheckpoint(journal.ports)();
  }
  journal.write(8);
  return journal;
};

/** Whether the minute's head or the night's audit says that something is wrong. */
const isFound = async (journal: Awaited<ReturnType<typeof build>>): Promise<boolean> => {
  const night = await auditChain(journal.ports)();
  const minute = await makeCheckpoint(journal.ports)();
  return [night, minute].some(({ kind }) => kind === 'UNSOUND');
};

describe('a journal whose store was tampered with', () => {
  it('is never signed as it is: the next head or the night’s audit finds it', async () => {
    const journal = await build();
    const clean = copyOf(journal.database);
    const memory = new Map(journal.remembered);
    const locked = [...journal.locked];
    const putBack = (): void => {
      Object.assign(journal.database, copyOf(clean));
      journal.remembered.clear();
      for (const [origin, head] of memory) journal.remembered.set(origin, head);
      journal.locked.length = 0;
      journal.locked.push(...locked);
    };
    const names = Object.entries(storeTampers);
    const tried = new Map<string, number>();
    const missed: string[] = [];
    for (let seed = 0, count = 0; count < cases; seed++) {
      const [name, tamper] = names[seed % names.length] ?? [];
      if (name === undefined || tamper === undefined) continue;
      putBack();
      tamper(journal.database, randomFrom(seed));
      if (
        JSON.stringify(journal.database.lines) === JSON.stringify(clean.lines) &&
        journal.database.last?.note === clean.last?.note &&
        journal.database.last?.roots.join() === clean.last?.roots.join() &&
        journal.database.last?.lastHash === clean.last?.lastHash
      )
        continue;
      // Entries that no head was over yet are the zone's own word: only what was signed is proved. A rewriting of them
      // that is whole in itself is the one thing nobody outside can have seen (at most a minute's entries).
      const signed = clean.last?.size ?? 0;
      const whole = name.includes('computed anew') || name.includes('cut off') || name.includes('put back');
      const untouched =
        journal.database.lines.slice(0, signed).join() === clean.lines.slice(0, signed).join();
      if (whole && untouched) continue;
      count += 1;
      tried.set(name, (tried.get(name) ?? 0) + 1);
      if (!(await isFound(journal))) missed.push(`${name}, seed ${seed}`);
    }
    console.log(`store: ${cases} tamperings, ${missed.length} missed`, Object.fromEntries(tried));
    expect(missed).toEqual([]);

    putBack();
    expect(await isFound(journal)).toBe(false);
    expect(journal.database.last).toMatchObject({ size: 41, sound: true });
  });
});
