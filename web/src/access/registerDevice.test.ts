import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Session, SessionState } from '../app/Session.ts';
import type { CommandAnswer } from '../command/CommandAnswer.ts';
import type { SendCommand } from '../command/SendCommand.ts';
import { createFakeTimers } from '../realtime/fakes/createFakeTimers.ts';
import { registerDevice } from './registerDevice.ts';

const nothing = async (): Promise<void> => undefined;

/** A tab: its storage lives through reloads; `answers` says what the zone makes of each naming. */
const prepare = (answers: ('taken' | 'lost')[]) => {
  const timers = createFakeTimers();
  const kept = new Map<string, string>();
  const named: unknown[] = [];
  const send: SendCommand = async <T>(
    command: Parameters<SendCommand>[0],
    read: (data: unknown) => T | null,
  ): Promise<CommandAnswer<T>> => {
    named.push(command.input);
    const value = answers.shift() === 'lost' ? null : read({});
    return value === null ? { kind: 'kept', why: 'noAnswer' } : { kind: 'accepted', value };
  };
  const open = (arrived: boolean): void => {
    const session: Session = {
      state: signal<SessionState>({ kind: 'signedIn' }),
      person: signal(null),
      signIn: nothing,
      withdraw: () => undefined,
      renew: nothing,
      signOut: nothing,
    };
    if (arrived) kept.set('owed', 'owed');
    registerDevice(
      { send, session },
      {
        scope: 'patrol',
        owed: 'owed',
        device: () => 'TABLET',
        storage: {
          getItem: (key) => kept.get(key) ?? null,
          removeItem: (key) => void kept.delete(key),
        },
        timers,
      },
    );
  };
  return { timers, named, open };
};

test('a device is named once a sign-in, and not again with a reload', async () => {
  const { timers, named, open } = prepare([]);
  open(true);
  await timers.pass(10);
  open(false);
  await timers.pass(200_000);
  expect(named).toEqual([{ device: 'TABLET', client: 'patrol' }]);
});

test('one whose answer got lost is named again, after a minute or a reload, until the zone has it', async () => {
  const { timers, named, open } = prepare(['lost', 'lost', 'taken']);
  open(true);
  await timers.pass(61_000);
  open(false);
  await timers.pass(200_000);
  expect(named).toHaveLength(3);
});
