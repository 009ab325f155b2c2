import * as v from 'valibot';
import { ChannelIdSchema } from '../../shared/chat/ChannelId.ts';
import { line } from '../../shared/kernel/text.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { peopleNamed } from './inputs.ts';
import { withPeople } from './withPeople.ts';

const Input = v.strictObject({
  channelId: v.pipe(
    UlidSchema,
    v.transform((id) => v.parse(ChannelIdSchema, id)),
  ),
  title: line(60),
  personIds: peopleNamed(20),
});

/** Mutation.createGroup: a group; who makes it moderates it. At most twenty people at once, more are added later. */
export const createGroup = withPeople('createGroup', Input, ({ title, ...said }) => ({
  ...said,
  command: (people) => ({ kind: 'CREATE_GROUP', title, people }),
}));
