import type { Actor } from '../journal/Actor.ts';
import { assertNever } from '../kernel/assertNever.ts';
import { millisecondsOf } from '../kernel/instant.ts';
import type { PersonChange } from './PersonChange.ts';
import type { PersonEvent } from './PersonEvent.ts';
import type { PersonItem } from './PersonItem.ts';

/** What the journal says about an event, besides the event. */
export interface PersonEventMeta {
  readonly sub: string;
  /** The version this event makes. */
  readonly version: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly actor: Actor;
}

const historyKept = 50;
/** As long as a sign-in can last (infra/zone/ZoneClients.ts); a session ended longer ago is over by itself. */
const revokedKeptMs = 12 * 3_600_000;

/**
 * The person after the event. Refuses nothing that `decide` let through; a gap in the versions, or an event before
 * the person was added, is a fault and throws.
 */
export const evolve = (state: PersonItem | null, event: PersonEvent, meta: PersonEventMeta): PersonItem => {
  if (meta.version !== (state?.version ?? 0) + 1)
    throw new Error(`Version ${meta.version} does not follow ${state?.version}`);
  if (event.type === 'person.added') {
    const { type: _, ...added } = event;
    return {
      pk: `PERSON#${meta.sub}`,
      sk: 'PERSON',
      schema: 2,
      sub: meta.sub,
      ...added,
      rightsVersion: 1,
      version: meta.version,
      updatedAt: meta.at,
      history: [told(event, meta)],
      revokedSessions: [],
      state: 'ACTIVE',
    };
  }
  if (state === null) throw new Error(`${event.type} before the person was added`);
  const now = millisecondsOf(meta.at);
  const after: PersonItem = {
    ...state,
    version: meta.version,
    updatedAt: meta.at,
    history: [...state.history, told(event, meta)].slice(-historyKept),
    revokedSessions: state.revokedSessions.filter(({ at }) => at > now - revokedKeptMs),
  };
  const withRights = { ...after, rightsVersion: state.rightsVersion + 1 };
  switch (event.type) {
    case 'person.changed': {
      const { type: _, ...profile } = event;
      const { personnelNumber, rank, unit, team, ...kept } = after;
      return { ...kept, ...profile };
    }
    case 'person.rightsChanged': {
      const { type: _, rolesFrom, rolesTo, reason, ...validity } = event;
      const { validFrom, validUntil, trainingValidUntil, ...kept } = withRights;
      return { ...kept, ...validity, roles: rolesTo };
    }
    case 'person.suspended':
      return { ...withRights, state: 'SUSPENDED', signedOutBefore: now };
    case 'person.reinstated':
      return { ...withRights, state: 'ACTIVE' };
    case 'person.ended':
      return { ...withRights, state: 'LEFT', signedOutBefore: now };
    case 'person.signInReset':
      return { ...after, signedOutBefore: now };
    case 'session.revoked':
      return event.sessionId === undefined
        ? { ...after, signedOutBefore: now }
        : {
            ...after,
            revokedSessions: [...after.revokedSessions, { id: event.sessionId, at: now }],
          };
    default:
      return assertNever(event);
  }
};

const told = (event: PersonEvent, { version, at, actor }: PersonEventMeta): PersonChange => ({
  version,
  at,
  by: actor,
  type: event.type,
  ...('reason' in event && event.reason !== undefined ? { reason: event.reason } : {}),
  ...(event.type === 'person.rightsChanged' ? { rolesFrom: event.rolesFrom, rolesTo: event.rolesTo } : {}),
  ...(event.type === 'person.added' ? { rolesFrom: [], rolesTo: event.roles } : {}),
});
