import { ulid } from 'ulid';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { accepted } from '../../shared/kernel/Result.ts';
import { callContextOf } from './callContext.fixture.ts';
import { personWith, zone } from './person.fixture.ts';
import { settingsCommand } from './settingsCommand.ts';

/** Settings of one word, of which the zone has the third version. */
const change = () => {
  const stored: unknown[] = [];
  const ask = settingsCommand(zone, {
    name: 'changeUnitSettings',
    input: v.strictObject({ word: v.string() }),
    changedSince: 'unit.settingsChangedSince',
    store: async ({ command, facts, next }) => {
      const decided = next(3);
      if (!decided.ok) return decided;
      stored.push([decided.value, facts.actor.id, command.payloadHash.length]);
      return accepted(JSON.stringify({ commandId: command.commandId }));
    },
  });
  const context = callContextOf(personWith(['ZONE_ADMIN']), 'Mutation.changeUnitSettings');
  const envelope = {
    commandId: ulid(),
    deviceId: 'test-settings-1',
    deviceSeq: 1,
    tDevice: '2026-11-22T10:00:00.000Z',
  };
  return {
    stored,
    say: (input: object, more: object = {}) => ask({ envelope: { ...envelope, ...more }, input }, context),
  };
};

describe('a change of settings', () => {
  test.each([{}, { baseVersion: 3 }])(
    'is the next version of all of them, for who looked at the last ($baseVersion)',
    async (more) => {
      const { stored, say } = change();

      expect(await say({ word: 'zee' }, more)).toMatchObject({
        ok: true,
        value: { commandId: expect.any(String) },
      });
      expect(stored).toMatchObject([[{ word: 'zee', version: 4 }, expect.any(String), 64]]);
    },
  );

  test.each([
    {
      what: 'who looked at an older version',
      input: { word: 'zee' },
      more: { baseVersion: 2 },
      code: 'unit.settingsChangedSince',
    },
    { what: 'a field too many', input: { word: 'zee', zone: '5450' }, more: {}, code: 'input.invalid' },
    { what: 'no command id', input: { word: 'zee' }, more: { commandId: 'x' }, code: 'input.invalid' },
  ])('is refused with $what, and stores nothing', async ({ input, more, code }) => {
    const { stored, say } = change();

    expect(await say(input, more)).toMatchObject({ ok: false, refusal: { code } });
    expect(stored).toEqual([]);
  });
});
