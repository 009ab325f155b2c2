import type { Role } from '../../shared/directory/Role.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import { heldBy } from '../../shared/policy/heldBy.ts';
import type { CommandAnswer } from '../src/command/CommandAnswer.ts';
import type { AskFailure } from '../src/journal/JournalSource.ts';
import type { PeopleSource, PersonReplyView, PersonView, SessionView } from '../src/people/PeopleSource.ts';
import { fakeImport } from './fakeImport.ts';
import { fakePerson } from './fakeStaff.ts';

/**
 * A zone's people without a server. `?n=3500` how many, `?people=refused|unreachable|fault|expired|loading|empty` what
 * a question gets, `?refuse=<code>|stepUp|offline|noAnswer` what a command gets, `?problems=7` the import's.
 */
export const createFakePeople = (roles: () => readonly Role[]): PeopleSource => {
  const asked = new URLSearchParams(location.search);
  const everybody = new Map(
    Array.from({ length: Number(asked.get('n') ?? 600) }, (_, n) => fakePerson(n)).map((one) => [
      one.id,
      one,
    ]),
  );
  const answer = async <T>(value: () => T): Promise<Result<T, AskFailure>> => {
    await new Promise((done) => setTimeout(done, 120));
    const kind = asked.get('people');
    if (kind === 'refused')
      return refused({ kind: 'refused', errorType: 'FORBIDDEN', code: 'access.denied', params: {} });
    if (kind === 'unreachable' || kind === 'expired') return refused({ kind });
    if (kind === 'fault') return refused({ kind: 'fault', detail: 'fake' });
    if (kind === 'loading') return new Promise(() => undefined);
    return accepted(value());
  };
  const done = async <T>(value: () => T): Promise<CommandAnswer<T>> => {
    await new Promise((later) => setTimeout(later, 250));
    const code = asked.get('refuse');
    if (code === 'offline' || code === 'noAnswer') return { kind: 'kept', why: code };
    if (code === 'stepUp')
      return { kind: 'refused', errorType: 'STEP_UP_REQUIRED', code: 'access.stepUp', params: {} };
    if (code !== null) return { kind: 'refused', errorType: 'CONFLICT', code, params: {} };
    return { kind: 'accepted', value: value() };
  };
  const withActions = (person: PersonView): PersonView => {
    const may = heldBy(roles());
    const here = person.state !== 'LEFT';
    return {
      ...person,
      allowedActions: [
        ...(here && may('Mutation.changePerson') ? (['CHANGE', 'CHANGE_RIGHTS'] as const) : []),
        ...(person.state === 'ACTIVE' && may('Mutation.suspendPerson') ? (['SUSPEND'] as const) : []),
        ...(person.state === 'SUSPENDED' && may('Mutation.reinstatePerson') ? (['REINSTATE'] as const) : []),
        ...(here && may('Mutation.endPerson') ? (['END', 'REVOKE_SESSIONS'] as const) : []),
        ...(person.state === 'ACTIVE' && may('Mutation.resetSignIn') ? (['RESET_SIGN_IN'] as const) : []),
      ],
    };
  };
  const became = (id: string, next: Partial<PersonView>, type: string, reason?: string) => {
    const before = everybody.get(id) ?? { ...fakePerson(1), id, history: [] };
    const person: PersonView = {
      ...before,
      ...next,
      version: before.version + 1,
      history: [
        ...before.history,
        {
          version: before.version + 1,
          at: new Date().toISOString(),
          by: { kind: 'PERSON', id: 'me', name: 'S. Bedacht' },
          type,
          ...(reason === undefined ? {} : { reason }),
          ...(next.roles === undefined ? {} : { rolesFrom: before.roles, rolesTo: next.roles }),
        },
      ],
    };
    everybody.set(id, person);
    return person;
  };
  const reply = (person: PersonView): PersonReplyView => ({ person: withActions(person), repeated: false });
  let sessions: readonly SessionView[] = [
    ['s-1', 'TABLET', 'patrol', 12, 0],
    ['s-2', 'DESK', 'admin', 3, 0],
    ['s-3', 'PHONE', 'patrol', 60, 50],
  ].map(([id, device, client, began, seen]) => ({
    id: String(id),
    device: device === 'TABLET' ? 'TABLET' : device === 'PHONE' ? 'PHONE' : 'DESK',
    client: String(client),
    startedAt: new Date(Date.now() - Number(began) * 600_000).toISOString(),
    lastSeenAt: new Date(Date.now() - Number(seen) * 600_000 - 40_000).toISOString(),
    current: id === 's-2',
  }));
  const states = { WORKING: 'ACTIVE', SUSPENDED: 'SUSPENDED', LEFT: 'LEFT', ALL: null } as const;
  return {
    page: (filter, search, nextToken) =>
      answer(() => {
        const state = states[filter];
        const found = [...everybody.values()]
          .filter((one) => asked.get('people') !== 'empty' && (state === null || one.state === state))
          .filter((one) => `${one.name} ${one.username}`.toLowerCase().includes(search.toLowerCase()))
          .sort((a, b) => a.name.localeCompare(b.name));
        const from = Number(nextToken ?? 0);
        const next = from + 100 < found.length ? { nextToken: String(from + 100) } : {};
        return { items: found.slice(from, from + 100), ...next };
      }),
    person: (id) => answer(() => withActions(everybody.get(id) ?? fakePerson(1))),
    organisation: () => answer(() => organisation),
    sessions: () => answer(() => sessions),
    add: (input) =>
      done(() => ({
        ...reply(
          became(
            `fake-new-${everybody.size}`,
            { ...fakePerson(1), ...input, rank: 'INP', state: 'ACTIVE', history: [] },
            'person.added',
          ),
        ),
        firstPassword: 'korrel-Wimpel-84-dijk',
      })),
    change: ({ personId }, { rank: _rank, ...input }) =>
      done(() => reply(became(personId, input, 'person.changed'))),
    changeRights: ({ personId }, { reason, ...input }) =>
      done(() => reply(became(personId, input, 'person.rightsChanged', reason))),
    act: (act, { personId }, reason) =>
      done(() =>
        act === 'SUSPEND'
          ? reply(became(personId, { state: 'SUSPENDED' }, 'person.suspended', reason))
          : act === 'REINSTATE'
            ? reply(became(personId, { state: 'ACTIVE' }, 'person.reinstated', reason))
            : act === 'RESET_SIGN_IN'
              ? {
                  ...reply(became(personId, {}, 'person.signInReset', reason)),
                  firstPassword: 'Kx7m-9pQr-T2aw-hB4e',
                }
              : reply(became(personId, { state: 'LEFT' }, 'person.ended', reason)),
      ),
    changeOrganisation: (input) =>
      done(() => {
        organisation = { version: organisation.version + 1, ...input };
        return organisation;
      }),
    // Anything but what everybody of the demonstration has is a wrong old one.
    changePassword: async (current) => {
      if (current !== 'Oefening-2026!')
        return {
          kind: 'refused',
          errorType: 'VALIDATION',
          code: 'account.passwordWrong',
          params: {},
        };
      return done(() => ({ at: new Date().toISOString() }));
    },
    revokeSession: (_person, sessionId) =>
      done(() => {
        sessions = sessions.map((one) =>
          sessionId === undefined || one.id === sessionId
            ? { ...one, endedAt: new Date().toISOString() }
            : one,
        );
        return sessions;
      }),
    ...fakeImport({ answer, done, problems: Number(asked.get('problems') ?? 0) }),
  };
};

const part = (id: string, name: string) => ({ id, name });
let organisation = {
  version: 4,
  teams: [part('A', 'Ploeg A'), part('B', 'Ploeg B'), part('C', 'Ploeg C')],
  districts: [
    part('Centrum', 'Centrum'),
    part('Westerkwartier', 'Westerkwartier'),
    part('Konterdam', 'Konterdam'),
  ],
  units: Array.from({ length: 40 }, (_, n) =>
    part(`OO ${String(n + 1).padStart(2, '0')}`, `Oostende ${n + 1}`),
  ),
};
