import * as v from 'valibot';
import { ChannelIdSchema } from '../../shared/chat/ChannelId.ts';
import { peopleNamed } from './inputs.ts';
import { withPeople } from './withPeople.ts';

const Input = v.strictObject({ channelId: ChannelIdSchema, personIds: peopleNamed(20) });

/** Mutation.addMembers: who comes reads from then on. */
export const addMembers = withPeople('addMembers', Input, (said) => ({
  ...said,
  command: (people) => ({ kind: 'ADD', people }),
}));
