import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { type Nobody, personLifecycle, personStepFor } from './lifecycle.ts';
import type { PersonCommand, PersonCommandKind } from './PersonCommand.ts';
import { type PersonState, personStates } from './PersonState.ts';
import { administrator, officerWho, organisation, today } from './person.fixture.ts';

const reason = 'Verlof zonder wedde';
const commands: Readonly<Record<PersonCommandKind, PersonCommand>> = {
  ADD: {
    kind: 'ADD',
    username: 'l.fictiva',
    name: 'L. Fictiva',
    roles: ['OFFICER'],
    districts: ['W1'],
    languages: ['nl'],
  },
  CHANGE: { kind: 'CHANGE', name: 'L. Fictiva-Anders', districts: [], languages: ['nl'] },
  CHANGE_RIGHTS: { kind: 'CHANGE_RIGHTS', roles: ['DISPATCHER'], reason },
  SUSPEND: { kind: 'SUSPEND', reason },
  REINSTATE: { kind: 'REINSTATE', reason },
  END: { kind: 'END', reason },
  RESET_SIGN_IN: { kind: 'RESET_SIGN_IN', reason },
  REVOKE_SESSIONS: { kind: 'REVOKE_SESSIONS' },
};

const states: readonly (PersonState | Nobody)[] = ['NOBODY', ...personStates];
const walks = states.flatMap((from) => Object.values(commands).map((command) => ({ from, command })));

const context = { day: today, organisation, actorId: administrator.id, anotherAdministrator: true };
const meta = { sub: 'fictiva', at: '2026-11-22T09:00:00.000Z', actor: administrator };

describe('a person in the directory', () => {
  test('goes every way the table has, to where it says, and no other', () => {
    for (const { from, command } of walks) {
      const state = from === 'NOBODY' ? null : officerWho(from);
      const step = personStepFor(from, command.kind);

      const decision = decide(state, command, context);

      expect(decision.ok, `${from} ${command.kind}`).toBe(step !== undefined);
      if (!decision.ok || step === undefined) continue;
      const after = evolve(state, decision.value, { ...meta, version: (state?.version ?? 0) + 1 });
      expect(after.state, `${from} ${command.kind}`).toBe(step.to);
    }
    console.log(
      `directory lifecycle: ${walks.length} states × commands walked, ${personLifecycle.length} are open`,
    );
  });

  test('a seeded fault, a table with one line less, is noticed', () => {
    const without = personLifecycle.filter(({ by }) => by !== 'REINSTATE');
    const agrees = walks.every(({ from, command }) => {
      const there = without.some((step) => step.from === from && step.by === command.kind);
      return decide(from === 'NOBODY' ? null : officerWho(from), command, context).ok === there;
    });

    expect(agrees).toBe(false);
  });

  test.each([
    { from: null, command: commands.SUSPEND, code: 'person.notFound' },
    { from: officerWho('LEFT'), command: commands.REINSTATE, code: 'person.notNow' },
    { from: officerWho('ACTIVE'), command: commands.REINSTATE, code: 'person.notNow' },
    { from: officerWho('ACTIVE'), command: commands.ADD, code: 'person.usernameTaken' },
  ])('$from.state refuses $command.kind as $code', ({ from, command, code }) => {
    expect(decide(from, command, context)).toMatchObject({ ok: false, refusal: { code } });
  });
});
