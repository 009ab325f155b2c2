import type { Talker } from '../../shared/chat/Standing.ts';
import type { CallContext } from '../middleware/CallContext.ts';

/** Who asks, as channels see them: by the directory and the policy as they are now. */
export const talkerOf = ({ person, may }: Pick<CallContext, 'person' | 'may'>): Talker => ({
  personId: person.sub,
  name: person.name,
  ...(person.team === undefined ? {} : { team: person.team }),
  announces: may('Chat.announce', { kind: 'ZONE' }),
  desk: may('Chat.desk', { kind: 'ZONE' }),
});
