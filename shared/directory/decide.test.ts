import { describe, expect, test } from 'vitest';
import { decide, type PersonDecisionContext } from './decide.ts';
import { evolve } from './evolve.ts';
import type { PersonCommand } from './PersonCommand.ts';
import type { PersonItem } from './PersonItem.ts';
import { administrator, officerWho, organisation, today } from './person.fixture.ts';
import { type Role, roles } from './Role.ts';
import { rolesApart } from './rolesApart.ts';

const reason = 'Wissel van dienst op 1 december';
const context: PersonDecisionContext = {
  day: today,
  organisation,
  actorId: administrator.id,
  anotherAdministrator: true,
};
const alone = { ...context, anotherAdministrator: false };
const onlyAdministrator = officerWho('ACTIVE', { roles: ['ZONE_ADMIN'] });

const refusalOf = (state: PersonItem | null, command: PersonCommand, asked = context) => {
  const decision = decide(state, command, asked);
  return decision.ok ? 'done' : decision.refusal.code;
};
const rights = (given: readonly Role[], more: object = {}): PersonCommand => ({
  kind: 'CHANGE_RIGHTS',
  roles: given,
  reason,
  ...more,
});

describe('the zone keeps somebody who can give rights', () => {
  test.each([
    { what: 'lose the role', command: rights(['OFFICER']) },
    { what: 'be suspended', command: { kind: 'SUSPEND', reason } as const },
    { what: 'leave', command: { kind: 'END', reason } as const },
    { what: 'expire yesterday', command: rights(['ZONE_ADMIN'], { validUntil: '2026-11-21' }) },
    { what: 'begin tomorrow', command: rights(['ZONE_ADMIN'], { validFrom: '2026-11-23' }) },
  ])('the last administrator cannot $what; one of two can', ({ command }) => {
    expect(refusalOf(onlyAdministrator, command, alone)).toBe('person.lastAdministrator');
    expect(refusalOf(onlyAdministrator, command, context)).toBe('done');
  });

  test('and who is no acting administrator any more can go', () => {
    const expired = officerWho('ACTIVE', { roles: ['ZONE_ADMIN'], validUntil: '2026-11-21' });

    expect(refusalOf(expired, { kind: 'END', reason }, alone)).toBe('done');
  });

  test('the last one may be given another role besides', () => {
    expect(refusalOf(onlyAdministrator, rights(['ZONE_ADMIN', 'OFFICER']), alone)).toBe('done');
  });
});

describe('nobody changes their own', () => {
  const own = { ...context, actorId: 'fictiva' };
  const self = officerWho('ACTIVE', { unit: 'OO 05' });

  test.each([
    { what: 'rights', state: self, command: rights(['CHIEF']) },
    { what: 'suspension', state: officerWho('SUSPENDED'), command: { kind: 'REINSTATE', reason } as const },
    { what: 'end', state: self, command: { kind: 'END', reason } as const },
    {
      what: 'district',
      state: self,
      command: {
        kind: 'CHANGE',
        name: 'L. Fictiva',
        unit: 'OO 05',
        districts: ['W1'],
        languages: ['nl'],
      } as const,
    },
  ])('$what', ({ state, command }) => {
    expect(refusalOf(state, command, own)).toBe('person.ownRights');
    expect(refusalOf(state, command)).toBe('done');
  });

  test('but may correct their own name', () => {
    const command = { kind: 'CHANGE', name: 'L. Fictiva-Anders', unit: 'OO 05' } as const;

    expect(refusalOf(self, { ...command, districts: [], languages: ['nl'] }, own)).toBe('done');
  });

  test('and may end their own sessions', () => {
    expect(refusalOf(self, { kind: 'REVOKE_SESSIONS' }, own)).toBe('done');
  });
});

describe('roles', () => {
  test('of review and of those who give rights or command stay apart', () => {
    const pairs = roles.flatMap((one) => roles.map((other) => [one, other] as const));
    const apart = pairs.filter(([one, other]) => rolesApart([one, other]) !== null);
    const refused = pairs.filter(
      ([one, other]) => refusalOf(officerWho('ACTIVE'), rights([one, other])) === 'person.rolesApart',
    );

    expect(refused).toEqual(apart);
    expect(apart).toContainEqual(['ZONE_ADMIN', 'INTERNAL_REVIEW']);
    expect(apart).toContainEqual(['OFFICER', 'AUDITOR_COC']);
    expect(apart).not.toContainEqual(['OFFICER', 'TEAM_LEAD']);
    console.log(`directory roles: ${pairs.length} pairs, ${apart.length} kept apart`);
  });

  test('must be at least one', () => {
    expect(refusalOf(officerWho('ACTIVE'), rights([]))).toBe('person.rolesMissing');
  });

  test('that are held already are no change', () => {
    expect(refusalOf(officerWho('ACTIVE'), rights(['OFFICER']))).toBe('person.nothingChanges');
  });
});

describe('a profile', () => {
  const add = (more: object): PersonCommand => ({
    kind: 'ADD',
    username: 'n.ieuw',
    name: 'N. Ieuw',
    roles: ['OFFICER'],
    districts: [],
    languages: ['nl'],
    ...more,
  });

  test.each([
    { more: { unit: 'XX 99' }, code: 'person.unitUnknown' },
    { more: { team: 'Z' }, code: 'person.teamUnknown' },
    { more: { districts: ['W1', 'W9'] }, code: 'person.districtUnknown' },
    { more: { validFrom: '2026-12-01', validUntil: '2026-11-30' }, code: 'person.datesReversed' },
    {
      more: { unit: 'OO 05', team: 'A', districts: ['W1'], validUntil: '2026-11-22' },
      code: 'done',
    },
  ])('with $more: $code', ({ more, code }) => {
    expect(refusalOf(null, add(more))).toBe(code);
  });

  test('somebody changed since is not changed over their head', () => {
    expect(refusalOf(officerWho('ACTIVE'), rights(['CHIEF']), { ...context, baseVersion: 7 })).toBe(
      'person.changedSince',
    );
  });
});

describe('what is left of an event', () => {
  const meta = { sub: 'fictiva', version: 2, at: '2026-11-22T09:00:00.000Z', actor: administrator };

  test('a change of rights is one version and one rights version on, and in the history with its reason', () => {
    const after = evolve(
      officerWho('ACTIVE', { validUntil: '2027-01-01' }),
      { type: 'person.rightsChanged', rolesFrom: ['OFFICER'], rolesTo: ['TEAM_LEAD'], reason },
      meta,
    );

    expect(after).toMatchObject({ version: 2, rightsVersion: 2, roles: ['TEAM_LEAD'] });
    expect(after.validUntil).toBeUndefined();
    expect(after.history.at(-1)).toEqual({
      version: 2,
      at: meta.at,
      by: administrator,
      type: 'person.rightsChanged',
      reason,
      rolesFrom: ['OFFICER'],
      rolesTo: ['TEAM_LEAD'],
    });
  });

  test('a profile that names no unit takes the unit away', () => {
    const after = evolve(
      officerWho('ACTIVE', { unit: 'OO 05', rank: 'INP' }),
      { type: 'person.changed', name: 'L. Fictiva', districts: [], languages: ['nl'] },
      meta,
    );

    expect(after).not.toHaveProperty('unit');
    expect(after).not.toHaveProperty('rank');
    expect(after.rightsVersion).toBe(1);
  });

  test('sessions ended long ago are forgotten, and the history keeps its newest fifty', () => {
    const old = { id: 'old', at: Date.parse(meta.at) - 13 * 3_600_000 };
    const recent = { id: 'recent', at: Date.parse(meta.at) - 3_600_000 };
    let person = officerWho('ACTIVE', { revokedSessions: [old, recent] });
    for (let version = 2; version < 70; version++) {
      person = evolve(person, { type: 'session.revoked', sessionId: `s-${version}` }, { ...meta, version });
    }

    expect(person.revokedSessions.map(({ id }) => id)).not.toContain('old');
    expect(person.revokedSessions.map(({ id }) => id)).toContain('recent');
    expect(person.history).toHaveLength(50);
    expect(person.history.at(-1)?.version).toBe(69);
  });

  test('a gap in the versions is a fault', () => {
    const seen = () => evolve(officerWho('ACTIVE'), { type: 'session.revoked' }, { ...meta, version: 3 });

    expect(seen).toThrow('does not follow');
  });
});
