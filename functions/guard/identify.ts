import { standing } from '../../shared/directory/standing.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { Caller } from './Caller.ts';
import { commandNamed } from './commandNamed.ts';
import type { FindCaller } from './FindCaller.ts';
import type { InvokeEvent } from './InvokeEventSchema.ts';
import { sessionOf } from './sessionOf.ts';

interface IdentifyParts {
  readonly zone: ZoneCode;
  readonly findCaller: FindCaller;
  readonly clock: Clock;
}

/**
 * Who calls. The token says only which account and which sign-in; whether it is a person of this zone, active and
 * valid today, with which roles, and whether the session still stands, the directory says, now. A token for another
 * zone, or for none, is refused. What the call asks is looked at only to read a command's state in the same look; it
 * decides nothing here.
 */
export const identify =
  ({ zone, findCaller, clock }: IdentifyParts) =>
  async (
    { sub, claims }: InvokeEvent['identity'],
    asked: unknown,
  ): Promise<Result<Caller, CommonRefusal>> => {
    if (claims.zone !== zone) return refused({ errorType: 'FORBIDDEN', code: 'zone.claimDiffers' });
    const { person, firstLook, unit } = await findCaller(sub, commandNamed(asked));
    if (person === null) return refused({ errorType: 'FORBIDDEN', code: 'person.unknown' });
    const session = sessionOf(claims, asked);
    const refusal = standing(person, session, clock.now());
    if (refusal !== null) return refused(refusal);
    const actor = { kind: 'PERSON', id: person.sub, name: person.name } as const;
    return accepted({
      person,
      actor,
      session,
      zone: claims.zone,
      firstLook,
      ...(unit === undefined ? {} : { unit }),
    });
  };
