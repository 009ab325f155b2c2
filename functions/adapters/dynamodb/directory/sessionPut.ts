import type { KnownSession } from '../../../../shared/directory/KnownSession.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { asBefore } from './asBefore.ts';
import { directoryKeys } from './directoryKeys.ts';

/** A session as it goes into the directory, over the version it was decided on; it ends thirty days after its last sight. */
export const sessionPut = (table: string, session: KnownSession, basedOn: number) => ({
  Put: {
    TableName: table,
    Item: kept('FEED_30D', session.lastSeenAt, {
      ...directoryKeys.session(session.personId, session.id),
      ...session,
    }),
    ...asBefore(basedOn),
  },
});
