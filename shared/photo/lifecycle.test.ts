import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { photoLifecycle, photoTakes } from './lifecycle.ts';
import { type Photo, photoStates } from './Photo.ts';
import type { PhotoCommand, PhotoCommandKind } from './PhotoCommand.ts';
import { PhotoIdSchema } from './PhotoId.ts';
import { PhotoSchema } from './PhotoSchema.ts';
import { photoLimits } from './photoLimits.ts';

const at = '2026-11-22T10:00:00.000Z';
const id = v.parse(PhotoIdSchema, '01JD00000000000000000000F1');
const actor = { kind: 'PERSON', id: 'p-1', name: 'M. Denkbeeld' } as const;
const context = { kind: 'INCIDENT', ref: '01JD0000000000000000000001' } as const;
const view = { sha256: 'a'.repeat(64), bytes: 1_000, mime: 'image/jpeg' } as const;

const commands: Readonly<Record<PhotoCommandKind, PhotoCommand>> = {
  REQUEST: { kind: 'REQUEST', context, view, takenAt: at, faces: 1, plates: 0 },
  RECEIVE: { kind: 'RECEIVE', sha256Kept: view.sha256 },
  MAKE_AVAILABLE: { kind: 'MAKE_AVAILABLE', width: 4, height: 3, expiresAt: at },
  REJECT: { kind: 'REJECT', code: 'HASH' },
  FAIL: { kind: 'FAIL' },
  RETRY: { kind: 'RETRY' },
  DISMISS: { kind: 'DISMISS', reason: 'Toestel verloren' },
  SHARE: { kind: 'SHARE', to: { kind: 'CHANNEL', ref: 'Z' } },
  PROMOTE: { kind: 'PROMOTE', pvNumber: 'OO.12.L1.004321/2026', expiresAt: at },
  DISCARD: { kind: 'DISCARD', reason: 'Onscherp' },
  EXPIRE: { kind: 'EXPIRE' },
  PURGE: { kind: 'PURGE' },
};

const said: Photo = evolve(
  null,
  { type: 'photo.requested', context, view, takenAt: at, faces: 1, plates: 0 },
  {
    id,
    version: 1,
    at,
    actor,
  },
);
const inState = (state: Photo['state'] | 'NOTHING'): Photo | null =>
  state === 'NOTHING' ? null : { ...said, state };

describe('the life of a photo', () => {
  test('takes every edge of its table and refuses every other, by its state', () => {
    let edges = 0;
    let refusals = 0;
    for (const state of ['NOTHING', ...photoStates] as const) {
      for (const command of Object.values(commands)) {
        const before = inState(state);
        const decision = decide(before, command);
        const to = photoLifecycle[state][command.kind];
        expect(photoTakes(state, command.kind)).toBe(to !== undefined);
        if (to === undefined) {
          expect(decision).toMatchObject({
            ok: false,
            refusal:
              state === 'NOTHING' ? { code: 'photo.unknown' } : { code: 'photo.notNow', params: { state } },
          });
          refusals++;
          continue;
        }
        expect(decision.ok).toBe(true);
        if (!decision.ok) continue;
        const meta = { id, version: (before?.version ?? 0) + 1, at, actor };
        const after = decision.value === null ? before : evolve(before, decision.value, meta);
        expect([state, command.kind, after?.state]).toEqual([state, command.kind, to]);
        expect(v.safeParse(PhotoSchema, after).success).toBe(true);
        edges++;
      }
    }
    expect(edges + refusals).toBe((photoStates.length + 1) * Object.keys(commands).length);
    console.log(`photo: ${edges} edges taken, ${refusals} refused`);
  });

  test('is told in steps, with who, why and where to', () => {
    const shared = evolve(
      said,
      { type: 'photo.shared', to: { kind: 'CHANNEL', ref: 'Z' } },
      {
        id,
        version: 2,
        at,
        actor,
        unitId: 'OO 16',
      },
    );

    expect(shared.steps).toEqual([
      { version: 1, type: 'photo.requested', at, actor },
      { version: 2, type: 'photo.shared', at, actor, unitId: 'OO 16', to: { kind: 'CHANNEL', ref: 'Z' } },
    ]);
  });

  test('begins once: the same photo again is none, another under its id is refused', () => {
    expect(decide(said, commands.REQUEST)).toEqual({ ok: true, value: null });
    const other = { ...view, sha256: 'b'.repeat(64) };
    expect(
      decide(said, { kind: 'REQUEST', context, view: other, takenAt: at, faces: 0, plates: 0 }),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'photo.idTaken' },
    });
  });

  test('a share to where it is shown changes nothing, and there is an end to sharing', () => {
    const seen: Photo = { ...said, state: 'AVAILABLE' };
    expect(decide(seen, { kind: 'SHARE', to: context })).toEqual({ ok: true, value: null });
    const everywhere = Array.from({ length: photoLimits.shares }, (_, n) => ({
      kind: 'CHANNEL' as const,
      ref: `C${n}`,
    }));
    expect(decide({ ...seen, sharedTo: everywhere }, commands.SHARE)).toMatchObject({
      ok: false,
      refusal: { code: 'photo.sharedTooOften' },
    });
  });
});
