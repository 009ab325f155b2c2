import { onOneChannel } from './onOneChannel.ts';

/** Mutation.leaveChannel: the caller goes out of a group. */
export const leaveChannel = onOneChannel('leaveChannel', {}, (_, { person }) => ({
  kind: 'REMOVE',
  personId: person.sub,
}));
