import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { createMemoryPhotos } from '../../shared/photo/createMemoryPhotos.fixture.ts';
import { evolve } from '../../shared/photo/evolve.ts';
import type { Photo } from '../../shared/photo/Photo.ts';
import { PhotoIdSchema } from '../../shared/photo/PhotoId.ts';
import { photoPlaces } from '../../shared/photo/photoPlaces.ts';
import { endPhotos, promoteOriginal } from './endPhotos.ts';
import { giveUpPhoto } from './giveUpPhoto.ts';
import type { IngestPorts } from './IngestPorts.ts';
import { ingestPhoto } from './ingestPhoto.ts';

const start = millisecondsOf('2026-11-22T10:00:00.000Z');
const id = v.parse(PhotoIdSchema, '01JD00000000000000000000F1');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const jpegOf = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(text)]);
const view = jpegOf('covered');
const original = jpegOf('uncovered');
const fileOf = (bytes: Buffer) => ({
  sha256: sha256(bytes),
  bytes: bytes.length,
  mime: 'image/jpeg' as const,
});

/** Buckets, store and decoder in memory, with what a test changes; `calls` are the ports in the order they were used. */
const world = (more: Partial<Pick<Photo, 'state'>> & { readonly withOriginal?: boolean } = {}) => {
  const store = createMemoryPhotos();
  const said = evolve(
    null,
    {
      type: 'photo.requested',
      context: { kind: 'INCIDENT', ref: '01JD0000000000000000000001' },
      view: fileOf(view),
      ...(more.withOriginal === false ? {} : { original: fileOf(original) }),
      takenAt: isoOf(start),
      faces: 1,
      plates: 0,
    },
    { id, version: 1, at: isoOf(start), actor: { kind: 'PERSON', id: 'p-1', name: 'M. Denkbeeld' } },
  );
  store.photos.set(id, { ...said, ...(more.state === undefined ? {} : { state: more.state }) });
  const files = new Map<string, Buffer>([
    [`quarantine ${photoPlaces.quarantine(id, 'VIEW')}`, view],
    [`quarantine ${photoPlaces.quarantine(id, 'ORIGINAL')}`, original],
  ]);
  let now = start;
  const calls: string[] = [];
  let dies = Number.POSITIVE_INFINITY;
  const step = (name: string): void => {
    calls.push(name);
    if (calls.length === dies) throw new Error(`killed at ${name}`);
  };
  const bucket = (name: string) => ({
    get: async (key: string) => {
      step(`${name}.get`);
      return files.get(`${name} ${key}`) ?? null;
    },
    put: async (key: string, bytes: Uint8Array) => {
      step(`${name}.put`);
      files.set(`${name} ${key}`, Buffer.from(bytes));
    },
    remove: async (key: string) => {
      step(`${name}.remove`);
      files.delete(`${name} ${key}`);
    },
  });
  const made = jpegOf('made').toString('base64');
  const ports: IngestPorts = {
    zone: v.parse(ZoneCodeSchema, '5449'),
    clock: { now: () => now },
    waitWithJitter: async () => {},
    store: {
      ...store,
      store: async (change) => {
        step('store');
        return store.store(change);
      },
    },
    quarantine: bucket('quarantine'),
    clean: bucket('clean'),
    evidence: {
      ...bucket('evidence'),
      promote: async (from, to, until) => {
        files.set(
          `evidence ${to} until ${until.slice(0, 4)}`,
          files.get(`evidence ${from}`) ?? Buffer.alloc(0),
        );
      },
    },
    decode: async () => {
      step('decode');
      return {
        kind: 'DECODED',
        width: 4,
        height: 3,
        thumb: made,
        screen: made,
        full: made,
        facts: { device: 'Proef' },
      };
    },
    sha256,
  };
  return {
    ports,
    store,
    files,
    calls,
    photo: () => store.photos.get(id),
    types: () => store.rows.map(({ type }) => type),
    later: (milliseconds: number) => {
      now += milliseconds;
    },
    /** Dies at this call, counted from now. */
    dieAt: (call: number) => {
      calls.length = 0;
      dies = call;
    },
    live: () => {
      dies = Number.POSITIVE_INFINITY;
    },
  };
};

describe('A photo that arrived', () => {
  test('is received, made anew and kept untouched, in this order', async () => {
    const { ports, photo, types, files } = world();

    expect(await ingestPhoto(ports)(id)).toBe('AVAILABLE');

    expect(types()).toEqual(['photo.received', 'photo.available']);
    expect(photo()).toMatchObject({
      state: 'AVAILABLE',
      sha256Kept: sha256(original),
      expiresAt: '2026-12-22T10:00:00.000Z',
    });
    expect(files.get(`evidence ${photoPlaces.evidence(id)}`)).toEqual(original);
    expect(files.get(`clean ${photoPlaces.clean(id, 'THUMB')}`)).toEqual(jpegOf('made'));
  });

  test('waits for what has not arrived, and is taken in once all has', async () => {
    const { ports, files, types } = world();
    const place = `quarantine ${photoPlaces.quarantine(id, 'ORIGINAL')}`;
    files.delete(place);
    expect(await ingestPhoto(ports)(id)).toBe('WAITS');
    expect(types()).toEqual([]);
    files.set(place, original);
    expect(await ingestPhoto(ports)(id)).toBe('AVAILABLE');
  });

  test.each([
    ['of another fingerprint', jpegOf('covereD'), 'HASH'],
    ['of another size', jpegOf('covered and more'), 'SIZE'],
  ])('%s is refused before it is decoded, and nothing of it is kept', async (_, bytes, code) => {
    const { ports, files, photo, calls } = world();
    files.set(`quarantine ${photoPlaces.quarantine(id, 'VIEW')}`, bytes);

    expect(await ingestPhoto(ports)(id)).toBe('REJECTED');

    expect(photo()).toMatchObject({ state: 'REJECTED', rejection: code });
    expect(calls).not.toContain('decode');
    expect([...files.keys()].filter((key) => !key.startsWith('quarantine'))).toEqual([]);
  });

  test('is taken in once however often it is told of, and wherever its function was killed', async () => {
    const whole = world();
    await ingestPhoto(whole.ports)(id);
    const steps = whole.calls.length;
    for (let call = 1; call <= steps; call++) {
      const { ports, types, photo, dieAt, live } = world();
      dieAt(call);
      await expect(ingestPhoto(ports)(id)).rejects.toThrow('killed');
      live();
      expect(await ingestPhoto(ports)(id)).toBe('AVAILABLE');
      expect(await ingestPhoto(ports)(id)).toBe('NOTHING_TO_DO');
      expect(types()).toEqual(['photo.received', 'photo.available']);
      expect(photo()?.version).toBe(3);
    }
    console.log(`ingest: killed at each of ${steps} calls, each photo taken in once`);
  });

  test('that cannot be taken in goes to the list, can be tried again, and is seen then', async () => {
    const { ports, photo } = world();
    const broken = { ...ports, decode: async () => Promise.reject(new Error('out of memory')) };
    await expect(ingestPhoto(broken)(id)).rejects.toThrow('out of memory');
    expect(await giveUpPhoto(ports)(id)).toBe('FAILED');
    expect(await giveUpPhoto(ports)(id)).toBe('NOTHING_TO_DO');
    expect(await ingestPhoto(ports)(id)).toBe('NOTHING_TO_DO');
    expect(photo()?.state).toBe('FAILED');
  });

  test('is never shown what the decoder did not make: the seeded fault of one that answers with a page', async () => {
    const { ports, files } = world();
    const page = Buffer.from('<html>').toString('base64');
    const lying: IngestPorts = {
      ...ports,
      decode: async () => ({
        kind: 'DECODED',
        width: 4,
        height: 3,
        thumb: page,
        screen: page,
        full: page,
        facts: {},
      }),
    };
    await expect(ingestPhoto(lying)(id)).rejects.toThrow('no picture');
    expect([...files.keys()].filter((key) => key.startsWith('clean'))).toEqual([]);
  });
});

describe('A photo whose time is over', () => {
  test('is shown no more, its pictures are taken away, and what became evidence stays', async () => {
    const { ports, files, photo, later, types } = world();
    await ingestPhoto(ports)(id);
    later(29 * 86_400_000);
    expect(await endPhotos(ports)()).toEqual({ expired: 0, purged: 0 });
    later(1.1 * 86_400_000);
    expect(await endPhotos(ports)()).toEqual({ expired: 1, purged: 1 });
    expect(photo()?.state).toBe('PURGED');
    expect([...files.keys()].filter((key) => !key.startsWith('quarantine'))).toEqual([]);
    expect(types().slice(2)).toEqual(['photo.expired', 'photo.purged']);
    expect(await endPhotos(ports)()).toEqual({ expired: 0, purged: 0 });
  });

  test('is kept for fifteen years where it is evidence, its untouched file too', async () => {
    const { ports, store, files, later } = world();
    await ingestPhoto(ports)(id);
    const seen = store.photos.get(id);
    if (seen === undefined) throw new Error('No photo');
    store.photos.set(
      id,
      evolve(
        seen,
        { type: 'photo.promoted', pvNumber: 'PROEF/1', expiresAt: '2041-11-22T10:00:00.000Z' },
        { id, version: 4, at: isoOf(start), actor: seen.takenBy },
      ),
    );
    expect(await promoteOriginal(ports)(id)).toBe('PROMOTED');
    later(400 * 86_400_000);
    expect(await endPhotos(ports)()).toEqual({ expired: 0, purged: 0 });
    expect(files.get(`evidence ${photoPlaces.promoted(id)} until 2041`)).toEqual(original);
  });
});
