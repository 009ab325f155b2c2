import { assertNever } from '../kernel/assertNever.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';
import { datesReversed, missingPart, rolesRefused } from './faultsOfProfile.ts';
import { isActingAdministrator } from './isActingAdministrator.ts';
import { personStepFor } from './lifecycle.ts';
import type { Organisation } from './Organisation.ts';
import type { PersonCommand } from './PersonCommand.ts';
import type { PersonEvent } from './PersonEvent.ts';
import type { PersonItem } from './PersonItem.ts';
import type { PersonRefusal } from './PersonRefusal.ts';
import { sameProfile } from './sameProfile.ts';
import { sameRights } from './sameRights.ts';

/** What a decision needs besides person and command. */
export interface PersonDecisionContext {
  /** Today in Belgium, `2026-11-22`. */
  readonly day: string;
  readonly organisation: Organisation;
  /** Who asks: a person's `sub`, or the platform's name. */
  readonly actorId: string;
  /** Whether somebody else is an acting administrator of the zone today. */
  readonly anotherAdministrator: boolean;
  /** The version the person who asks looked at, if the client said so. */
  readonly baseVersion?: number;
}

/**
 * Says what a command does to a person, or why not. Rights to ask are judged before (policy); this is what is
 * possible, and what nobody may, whatever their role. `state` is null when there is no such person.
 */
export const decide = (
  state: PersonItem | null,
  command: PersonCommand,
  context: PersonDecisionContext,
): Result<PersonEvent, PersonRefusal> => {
  const step = personStepFor(state?.state ?? 'NOBODY', command.kind);
  if (step === undefined) return refused(whyNot(state, command));
  if (context.baseVersion !== undefined && state !== null && state.version !== context.baseVersion)
    return refused({
      errorType: 'CONFLICT',
      code: 'person.changedSince',
      params: { version: state.version },
    });
  const own = state?.sub === context.actorId;
  switch (command.kind) {
    case 'ADD': {
      const fault =
        rolesRefused(command.roles) ?? datesReversed(command) ?? missingPart(command, context.organisation);
      const { kind: _, ...added } = command;
      return fault === null ? accepted({ type: 'person.added', ...added }) : refused(fault);
    }
    case 'CHANGE': {
      if (state === null) return refused(notFound);
      if (own && !samePlace(state, command)) return refused(ownRights);
      if (sameProfile(state, command)) return refused(nothingChanges);
      const fault = missingPart(command, context.organisation);
      const { kind: _, ...changed } = command;
      return fault === null ? accepted({ type: 'person.changed', ...changed }) : refused(fault);
    }
    case 'CHANGE_RIGHTS': {
      if (state === null) return refused(notFound);
      if (own) return refused(ownRights);
      const fault = rolesRefused(command.roles) ?? datesReversed(command);
      if (fault !== null) return refused(fault);
      if (sameRights(state, command)) return refused(nothingChanges);
      const { kind: _, roles: rolesTo, ...rights } = command;
      return leavesAnAdministrator(state, { state: state.state, ...command }, context)
        ? accepted({ type: 'person.rightsChanged', rolesFrom: state.roles, rolesTo, ...rights })
        : refused(lastAdministrator);
    }
    case 'SUSPEND':
    case 'REINSTATE':
    case 'END': {
      if (state === null) return refused(notFound);
      if (own) return refused(ownRights);
      return leavesAnAdministrator(state, { ...state, state: step.to }, context)
        ? accepted({ type: eventOf[command.kind], reason: command.reason })
        : refused(lastAdministrator);
    }
    case 'RESET_SIGN_IN': {
      const { reason } = command;
      return own ? refused(ownRights) : accepted({ type: 'person.signInReset', reason });
    }
    case 'REVOKE_SESSIONS': {
      const { kind: _, ...which } = command;
      return accepted({ type: 'session.revoked', ...which });
    }
    default:
      return assertNever(command);
  }
};

const eventOf = {
  SUSPEND: 'person.suspended',
  REINSTATE: 'person.reinstated',
  END: 'person.ended',
} as const;

type Standing = Pick<PersonItem, 'state' | 'roles' | 'validFrom' | 'validUntil'>;

const leavesAnAdministrator = (
  before: Standing,
  after: Standing,
  { day, anotherAdministrator }: PersonDecisionContext,
): boolean =>
  anotherAdministrator || !isActingAdministrator(before, day) || isActingAdministrator(after, day);

/** Where somebody works says what they see: as much a right as a role. */
const samePlace = (person: PersonItem, wanted: Pick<PersonItem, 'unit' | 'team' | 'districts'>): boolean =>
  person.unit === wanted.unit &&
  person.team === wanted.team &&
  person.districts.join() === wanted.districts.join();

const whyNot = (state: PersonItem | null, command: PersonCommand): PersonRefusal => {
  if (state === null) return notFound;
  return command.kind === 'ADD'
    ? { errorType: 'CONFLICT', code: 'person.usernameTaken' }
    : { errorType: 'CONFLICT', code: 'person.notNow', params: { state: state.state } };
};

const notFound: PersonRefusal = { errorType: 'NOT_FOUND', code: 'person.notFound' };
const ownRights: PersonRefusal = { errorType: 'FORBIDDEN', code: 'person.ownRights' };
const lastAdministrator: PersonRefusal = { errorType: 'CONFLICT', code: 'person.lastAdministrator' };
const nothingChanges: PersonRefusal = { errorType: 'CONFLICT', code: 'person.nothingChanges' };
