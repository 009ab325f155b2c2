import { computed, type Signal, signal } from '@preact/signals';
import type { Role } from '../../shared/directory/Role.ts';
import type { Withdrawn } from '../src/access/Withdrawn.ts';
import type { PatrouilleClient } from '../src/app/PatrouilleClient.ts';
import { parseRoute } from '../src/app/parseRoute.ts';
import type { Route } from '../src/app/Route.ts';
import { routePath } from '../src/app/routePath.ts';
import type { Scope } from '../src/app/Scope.ts';
import type { Session, SessionState, SignedInPerson } from '../src/app/Session.ts';
import type { ZoneClient } from '../src/app/ZoneClient.ts';
import type { Draft, Drafts } from '../src/offline/Drafts.ts';
import { createFakeAlarmFeed } from './createFakeAlarmFeed.ts';
import { createFakeChatDoor } from './createFakeChatDoor.ts';
import { createFakeJournal } from './createFakeJournal.ts';
import { createFakeOutbox } from './createFakeOutbox.ts';
import { createFakePeople } from './createFakePeople.ts';
import { createFakePositionFeed } from './createFakePositionFeed.ts';
import { createFakeUnitFeed } from './createFakeUnitFeed.ts';
import { createFakeWorld } from './createFakeWorld.ts';
import { fakeAsk } from './fakeAsk.ts';
import { createFakeFeed } from './fakeFeed.ts';
import { fakePhotoSend } from './fakePhotoZone.ts';
import { fakePresence } from './fakePresence.ts';
import { fakeSettings } from './fakeSettings.ts';
import { startFakeSwitches } from './fakeSwitches.ts';
import { fakeUpdate } from './fakeUpdate.ts';
import { fakeZones } from './fakeZones.ts';

/** A client without a server, for looking at screens: `vite --config web/vite.config.ts --mode fake`. */
export const createFakeClient = async (scope: Scope): Promise<PatrouilleClient> => {
  const route = signal<Route>(parseRoute(scope, location.pathname));
  const now = signal(Date.now());
  setInterval(() => {
    now.value = Date.now();
  }, 1000);
  addEventListener('popstate', () => {
    route.value = parseRoute(scope, location.pathname);
  });
  const navigate: PatrouilleClient['navigate'] = (to, how) => {
    const path = routePath(scope, to) + location.search;
    if (how?.replace) history.replaceState(null, '', path);
    else history.pushState(null, '', path);
    route.value = to;
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.target !== '' || event.defaultPrevented || event.ctrlKey) return;
    const to = parseRoute(scope, link.pathname);
    if (to.kind === 'notFound' || !('zone' in to) || !('zone' in route.peek())) return;
    event.preventDefault();
    navigate(to);
  });
  const zoneCode = 'zone' in route.value ? route.value.zone : undefined;
  const config = fakeZones.find((zone) => zone.code === zoneCode);
  const session = config && fakeSession(config.code, config.name, scope);
  const zone: ZoneClient | null =
    config === undefined || session === undefined
      ? null
      : {
          config,
          session,
          people: createFakePeople(() => session.person.peek()?.roles ?? []),
          // ?locked=1
          lock: signal(new URLSearchParams(location.search).get('locked') === '1'),
          access: { check: async () => undefined },
          ...(scope === 'admin' ? nothingLive : openFakeWorld(scope)),
          ...(scope === 'desk' ? { presence: fakePresence() } : {}),
          drafts: fakeDrafts(),
          journal: createFakeJournal(),
          ask: fakeAsk(config.code),
          send: fakePhotoSend,
        };
  return {
    scope,
    zones: fakeZones,
    route,
    navigate,
    href: (to) => routePath(scope, to) + location.search,
    settings: await fakeSettings(scope),
    update: {
      waiting: signal(fakeUpdate(new URLSearchParams(location.search).get('update'))),
    },
    now,
    zone,
  };
};

const nothingLive = {
  feed: null,
  units: null,
  alarms: null,
  positions: null,
  outbox: null,
  online: signal(true),
} as const;

const openFakeWorld = (scope: Scope) => {
  const world = createFakeWorld(scope);
  const outbox = createFakeOutbox(world);
  startFakeSwitches(world);
  return {
    feed: createFakeFeed(world, outbox),
    units: createFakeUnitFeed(world, outbox),
    alarms: createFakeAlarmFeed(world, outbox),
    positions: createFakePositionFeed(world),
    outbox,
    chat: createFakeChatDoor(world, outbox),
    online: computed(() => !world.offline.value),
  };
};

const fakePeople = {
  desk: { id: 'me', username: 'a.voorbeeld', name: 'A. Voorbeeld', roles: ['DISPATCHER'] },
  patrol: { id: 'me', username: 'l.fictiva', name: 'L. Fictiva', roles: ['OFFICER'], unit: 'OO 05' },
  admin: { id: 'me', username: 'k.verzonnen', name: 'K. Verzonnen', roles: ['INTERNAL_REVIEW'] },
} as const satisfies Record<Scope, Omit<SignedInPerson, 'zoneCode' | 'zoneName' | 'languages'>>;

const fakeSession = (zoneCode: string, zoneName: string, scope: Scope): Session => {
  const kind = (new URLSearchParams(location.search).get('session') ?? 'signedIn') as SessionState['kind'];
  const state = signal<SessionState>({ kind });
  const person = fakePeople[scope];
  const asked = new URLSearchParams(location.search);
  const roles = signal(asked.get('roles')?.split(',') as readonly Role[] | undefined);
  // ?withdraw=person|period|unknown|session (or roles:DISPATCHER,OFFICER), after ?after ms.
  const withdraw = asked.get('withdraw');
  if (withdraw !== null)
    setTimeout(
      () => {
        if (withdraw.startsWith('roles:')) roles.value = withdraw.slice(6).split(',') as readonly Role[];
        else state.value = { kind: 'signedOut', withdrawn: withdraw as Withdrawn };
      },
      Number(asked.get('after') ?? 1_500),
    );
  return {
    state,
    person: computed(() =>
      state.value.kind === 'signedOut'
        ? null
        : { ...person, ...(roles.value && { roles: roles.value }), zoneCode, zoneName, languages: ['nl'] },
    ),
    signIn: async () => {
      state.value = { kind: 'signedIn' };
    },
    withdraw: (withdrawn) => {
      state.value = { kind: 'signedOut', withdrawn };
    },
    renew: async () => undefined,
    signOut: async () => {
      state.value = { kind: 'signedOut' };
    },
  };
};

const fakeDrafts = (): Drafts => {
  const drafts = new Map<string, Signal<Draft>>();
  const draft = (key: string) => {
    const known = drafts.get(key) ?? signal<Draft>({ text: '', savedAt: null });
    drafts.set(key, known);
    return known;
  };
  return {
    draft,
    write: (key, text) => {
      draft(key).value = { text, savedAt: Date.now() };
    },
    discard: (key) => {
      draft(key).value = { text: '', savedAt: null };
    },
    saved: async () => undefined,
  };
};
