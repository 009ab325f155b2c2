import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import { commandNamed } from './commandNamed.ts';
import type { FindCaller } from './FindCaller.ts';
import type { InvokeEvent } from './InvokeEventSchema.ts';

/**
 * Who calls. The token says only which account; whether it is a person of this zone, active, and with which
 * roles, the directory says, now. A token for another zone, or for none, is refused.
 * What the call asks is looked at only to read a command's state in the same look; it decides nothing here.
 */
export const identify =
  ({ zone, findCaller }: { readonly zone: ZoneCode; readonly findCaller: FindCaller }) =>
  async (
    { sub, claims }: InvokeEvent['identity'],
    asked: unknown,
  ): Promise<Result<CallContext, CommonRefusal>> => {
    if (claims.zone !== zone) return refused({ errorType: 'FORBIDDEN', code: 'zone.claimDiffers' });
    const { person, firstLook } = await findCaller(sub, commandNamed(asked));
    if (person === null) return refused({ errorType: 'FORBIDDEN', code: 'person.unknown' });
    if (person.state !== 'ACTIVE') return refused({ errorType: 'FORBIDDEN', code: 'person.notActive' });
    return accepted({ person, actor: { kind: 'PERSON', id: person.sub, name: person.name }, firstLook });
  };
