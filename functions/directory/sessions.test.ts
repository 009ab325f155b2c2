import { describe, expect, test } from 'vitest';
import { officerWho } from '../../shared/directory/person.fixture.ts';
import { administratorItem, answerOf, codeOf, directoryFunction } from './directory.fixture.ts';

const officer = officerWho('ACTIVE');

describe('sessions', () => {
  test('are named by their client, ended one by one or all, and only those', async () => {
    const { call, memory } = directoryFunction([administratorItem, officer]);
    const registered = answerOf(await call('registerDevice', 1, { device: 'DESK', client: 'admin' }));

    const unknown = await call('revokeSession', 2, { personId: 'bedacht', sessionId: 'nergens' });
    const ended = await call('revokeSession', 3, { personId: 'bedacht', sessionId: registered.id });

    expect(registered).toMatchObject({ id: 'session-1', device: 'DESK', current: true, endedAt: null });
    expect(codeOf(unknown)).toBe('session.notFound');
    expect(ended).toMatchObject({ ok: true, value: [{ id: 'session-1', endedAt: expect.any(String) }] });
    expect(memory.persons.get('bedacht')?.revokedSessions.map(({ id }) => id)).toEqual(['session-1']);
    expect(memory.rows.map(({ type, id }) => `${type} ${id}`)).toEqual([
      'session.registered session-1',
      'session.revoked bedacht',
    ]);
  });

  test('that are named again by another of its clients go on: one sign-in is one sign-in in the journal', async () => {
    const { call, memory } = directoryFunction([administratorItem]);
    await call('registerDevice', 1, { device: 'DESK', client: 'admin' });
    await call('registerDevice', 2, { device: 'DESK', client: 'desk' });

    expect(memory.rows.map(({ type, version }) => `${type} ${version}`)).toEqual([
      'session.registered 1',
      'session.continued 2',
    ]);
    expect(await memory.store.sessions('bedacht')).toMatchObject([{ id: 'session-1', client: 'desk' }]);
  });

  test('of others are ended by who may, and by nobody else', async () => {
    const { call } = directoryFunction([administratorItem, officer]);

    expect(codeOf(await call('revokeSession', 1, { personId: 'bedacht' }, officer))).toBe('access.denied');
    expect(codeOf(await call('revokeSession', 2, { personId: 'fictiva' }, officer))).toBe('done');
    expect(codeOf(await call('revokeSession', 3, { personId: 'fictiva' }))).toBe('done');
  });
});
