import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ZoneCodeSchema } from '../kernel/ZoneCode.ts';
import { decideZone } from './decideZone.ts';
import { evolveZone } from './evolveZone.ts';
import { type ZoneCommand, type ZoneCommandKind, zoneCommandKinds } from './ZoneCommand.ts';
import type { ZoneStanding } from './ZoneStanding.ts';
import { type ZoneState, zoneStates } from './ZoneState.ts';
import { zoneLifecycle } from './zoneLifecycle.ts';

const code = v.parse(ZoneCodeSchema, '5450');
const successor = v.parse(ZoneCodeSchema, '5449');
const at = '2026-11-22T08:00:00.000Z';

/** domain.md 3.1 and docs/adr/0012, written out a second time, as a jurist would read it aloud. */
const agreed = [
  'a PROSPECT that does SIGN_AGREEMENT is AGREEMENT_SIGNED',
  'a AGREEMENT_SIGNED that does BEGIN_PROVISIONING is PROVISIONING',
  'a PROVISIONING that does FINISH_PROVISIONING is PILOT',
  'a PROVISIONING that does FAIL_PROVISIONING is AGREEMENT_SIGNED',
  'a PILOT that does ACTIVATE is ACTIVE',
  'a PILOT that does OFFBOARD is ARCHIVED',
  'a ACTIVE that does SUSPEND is SUSPENDED',
  'a ACTIVE that does BEGIN_MERGER is MERGING',
  'a ACTIVE that does OFFBOARD is ARCHIVED',
  'a SUSPENDED that does RESUME is ACTIVE',
  'a SUSPENDED that does OFFBOARD is ARCHIVED',
  'a MERGING that does COMPLETE_MERGER is ARCHIVED',
  'a ARCHIVED that does REJOIN is AGREEMENT_SIGNED',
].sort();

const standing = (state: ZoneState): ZoneStanding => ({ code, state, since: at, version: 1 });

const commandOf = (kind: ZoneCommandKind): ZoneCommand => {
  if (kind === 'BEGIN_MERGER') return { kind, successor };
  if (kind === 'SUSPEND' || kind === 'FAIL_PROVISIONING') return { kind, reason: 'the reason' };
  return { kind };
};

const edgesOf = (lifecycle: typeof zoneLifecycle): string[] =>
  zoneStates
    .flatMap((from) =>
      Object.entries(lifecycle[from]).map(([kind, to]) => `a ${from} that does ${kind} is ${to}`),
    )
    .sort();

describe('the life of a zone', () => {
  test('the table is what was agreed', () => {
    expect(edgesOf(zoneLifecycle)).toEqual(agreed);
  });

  test('a table with an edge too many would be noticed', () => {
    const broken = { ...zoneLifecycle, ARCHIVED: { ...zoneLifecycle.ARCHIVED, ACTIVATE: 'ACTIVE' as const } };

    expect(edgesOf(broken)).not.toEqual(agreed);
  });

  test('every command in every state does what the table says, or is refused and names both', () => {
    let allowed = 0;
    let forbidden = 0;
    for (const state of zoneStates) {
      for (const kind of zoneCommandKinds) {
        const decided = decideZone(standing(state), commandOf(kind), { at });
        const to = zoneLifecycle[state][kind];
        if (to) {
          expect(decided).toMatchObject({ ok: true, value: { from: state, to, by: kind, at } });
          allowed++;
        } else {
          expect(decided).toMatchObject({
            ok: false,
            refusal: { code: 'zone.moveNotAllowed', params: { zone: '5450', state, move: kind } },
          });
          forbidden++;
        }
      }
    }
    console.log(`zone lifecycle: ${allowed} edges walked, ${forbidden} forbidden ones refused`);
    expect([allowed, forbidden]).toEqual([
      agreed.length,
      zoneStates.length * zoneCommandKinds.length - agreed.length,
    ]);
  });

  test('a zone that was set up, suspended and resumed is active, with every move counted', () => {
    const moves: ZoneCommand[] = [
      { kind: 'SIGN_AGREEMENT' },
      { kind: 'BEGIN_PROVISIONING' },
      { kind: 'FAIL_PROVISIONING', reason: 'quota' },
      { kind: 'BEGIN_PROVISIONING' },
      { kind: 'FINISH_PROVISIONING' },
      { kind: 'ACTIVATE' },
      { kind: 'SUSPEND', reason: 'agreement under review' },
      { kind: 'RESUME' },
    ];
    let zone = evolveZone(null, { code, by: 'REGISTER', to: 'PROSPECT', at });
    const reasons: (string | undefined)[] = [];
    for (const move of moves) {
      const decided = decideZone(zone, move, { at });
      if (!decided.ok) throw new Error(decided.refusal.code);
      zone = evolveZone(zone, decided.value);
      reasons.push(zone.reason);
    }

    expect(zone).toEqual({ code, state: 'ACTIVE', since: at, version: 9 });
    expect(reasons).toEqual([
      undefined,
      undefined,
      'quota',
      undefined,
      undefined,
      undefined,
      'agreement under review',
      undefined,
    ]);
  });

  test('a zone does not merge into itself, and a merged zone does not come back', () => {
    const itself = decideZone(standing('ACTIVE'), { kind: 'BEGIN_MERGER', successor: code }, { at });
    const merged = { ...standing('ARCHIVED'), successorCode: successor };
    const back = decideZone(merged, { kind: 'REJOIN' }, { at });

    expect(itself).toMatchObject({ ok: false, refusal: { code: 'zone.successorIsItself' } });
    expect(back).toMatchObject({
      ok: false,
      refusal: { code: 'zone.mergedAway', params: { successor: '5449' } },
    });
  });

  test('a merged zone keeps the name of its successor', () => {
    const merging = decideZone(standing('ACTIVE'), { kind: 'BEGIN_MERGER', successor }, { at });
    if (!merging.ok) throw new Error(merging.refusal.code);
    const between = evolveZone(standing('ACTIVE'), merging.value);
    const done = decideZone(between, { kind: 'COMPLETE_MERGER' }, { at });
    if (!done.ok) throw new Error(done.refusal.code);

    expect(evolveZone(between, done.value)).toMatchObject({
      state: 'ARCHIVED',
      successorCode: '5449',
      version: 3,
    });
  });
});
