import type { FindPerson } from '../../shared/directory/FindPerson.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { InvokeEvent } from './InvokeEventSchema.ts';

/**
 * Who calls. The token says only which account; whether it is a person of this zone, active, and with which
 * roles, the directory says, now. A token for another zone, or for none, is refused.
 */
export const identify =
  ({ zone, findPerson }: { readonly zone: ZoneCode; readonly findPerson: FindPerson }) =>
  async ({ sub, claims }: InvokeEvent['identity']): Promise<Result<CallContext, CommonRefusal>> => {
    if (claims.zone !== zone) return refused({ errorType: 'FORBIDDEN', code: 'zone.claimDiffers' });
    const person = await findPerson(sub);
    if (person === null) return refused({ errorType: 'FORBIDDEN', code: 'person.unknown' });
    if (person.state !== 'ACTIVE') return refused({ errorType: 'FORBIDDEN', code: 'person.notActive' });
    return accepted({ person, actor: { kind: 'PERSON', id: person.sub, name: person.name } });
  };
