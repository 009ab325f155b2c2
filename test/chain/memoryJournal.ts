import type { ChainHead, CheckpointPorts, LockedHead } from '../../functions/checkpoint/CheckpointPorts.ts';
import type { KeptCheckpoint } from '../../functions/checkpoint/KeptCheckpoint.ts';
import { sha256 } from '../../functions/checkpoint/sha256.ts';
import type { Witness } from '../../functions/checkpoint/Witness.ts';
import { cosignHead } from '../../functions/witness/cosignHead.ts';
import type { WitnessedHead } from '../../functions/witness/WitnessPorts.ts';
import { chainLine } from '../../shared/journal/chain/chainLine.ts';
import { firstPrevHash } from '../../shared/journal/chain/firstPrevHash.ts';
import { unlinkLine } from '../../shared/journal/chain/unlinkLine.ts';
import { entryOf } from './makeChain.ts';
import { noteSigner, type TestSigner } from './noteSigner.ts';

/** What lies in the zone's own table: whoever holds the database can write all of it. */
export interface Database {
  head: ChainHead;
  last: KeptCheckpoint | null;
  lines: string[];
  tiles: Map<string, readonly string[]>;
}

/** A journal in memory, with what lies outside the database: keys, locked heads, a witness's memory. */
export const memoryJournal = ({ zone = '5998', epoch = '01JEPOCH' } = {}) => {
  const database: Database = {
    head: { epoch, n: 0, hash: null, previous: null },
    last: null,
    lines: [],
    tiles: new Map(),
  };
  const locked: (LockedHead & { readonly epoch: string })[] = [];
  const older = new Map<string, readonly string[]>();
  const olderTiles = new Map<string, Database['tiles']>();
  const tilesOf = (of: string): Database['tiles'] => olderTiles.get(of) ?? database.tiles;
  const signer: TestSigner = noteSigner(`patrouille/${zone}`, 'HEAD');
  const witnessSigner = noteSigner('coc.example/witness', 'WITNESS');
  const remembered = new Map<string, WitnessedHead>();
  const clock = { now: () => 1_763_900_000_000 };
  const cosign = cosignHead({
    clock,
    signer: witnessSigner,
    zoneKey: async (name) => (name === signer.known.name ? signer.known : null),
    readHead: async (origin) => remembered.get(origin) ?? null,
    keepHead: async (origin, before, head) => {
      const known = remembered.get(origin) ?? null;
      if (known?.root !== before?.root || known?.size !== before?.size) return false;
      remembered.set(origin, head);
      return true;
    },
  });
  const witness: Witness = { name: 'coc', cosign };
  const ports: CheckpointPorts = {
    zone,
    clock,
    readHead: async () => database.head,
    readLast: async () => database.last,
    readLines: async function* (of, from, to) {
      yield* (of === database.head.epoch ? database.lines : (older.get(of) ?? [])).slice(from - 1, to);
    },
    readTile:
      (of) =>
      async ({ level, index }) => {
        const tile = tilesOf(of).get(`${level}/${index}`);
        if (tile === undefined) throw new Error('no such tile');
        return tile;
      },
    writeTiles: async (of, tiles) => {
      for (const { level, index, hashes } of tiles) tilesOf(of).set(`${level}/${index}`, hashes);
    },
    keep: async (before, head) => {
      if (before?.size !== database.last?.size || before?.epoch !== database.last?.epoch) return false;
      database.last = head;
      return true;
    },
    markUnsound: async (fault) => {
      if (database.last !== null) database.last = { ...database.last, sound: false, fault };
    },
    signer,
    witnesses: [witness],
    lockedAfter: async (of, size) => locked.filter((one) => one.epoch === of && one.size > size),
    lock: async (of, head) => {
      const there = locked.some((one) => one.epoch === of && one.size === head.size);
      if (!there) locked.push({ ...head, epoch: of });
    },
  };
  /** Adds entries as the sequencer does. */
  const write = (count: number, what = 'Query.incident'): void => {
    for (let step = 0; step < count; step++) {
      const n = database.lines.length + 1;
      const before = database.head.hash ?? firstPrevHash;
      const { line, hash } = chainLine(sha256, before, entryOf(zone, database.head.epoch, n, what));
      database.lines.push(line);
      database.head = { ...database.head, n, hash };
    }
  };
  /** A new epoch, as a restored store begins it. */
  const begin = (name: string): void => {
    const { epoch: before, n } = database.head;
    older.set(before, database.lines);
    olderTiles.set(before, database.tiles);
    database.lines = [];
    database.tiles = new Map();
    database.head = { epoch: name, n: 0, hash: null, previous: { epoch: before, n } };
  };
  return { begin, database, locked, ports, signer, witnessSigner, witness, write, remembered };
};

/** A copy that can be tampered with, and put back. */
export const copyOf = ({ head, last, lines, tiles }: Database): Database => ({
  head: { ...head },
  last: last === null ? null : { ...last },
  lines: [...lines],
  tiles: new Map(tiles),
});

/** Chains lines anew from the given one on, as somebody does who wants nobody to notice. */
export const rechain = (database: Database, from: number): void => {
  let before =
    from === 0 ? firstPrevHash : (unlinkLine(database.lines[from - 1] ?? '')?.hash ?? firstPrevHash);
  for (let index = from; index < database.lines.length; index++) {
    const entry = JSON.parse(unlinkLine(database.lines[index] ?? '')?.canonical ?? '{}');
    const { line, hash } = chainLine(sha256, before, { ...entry, n: index + 1 });
    database.lines[index] = line;
    before = hash;
  }
  database.head = { ...database.head, n: database.lines.length, hash: before };
};
