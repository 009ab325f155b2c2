import * as v from 'valibot';
import type { Channel, Member } from './Channel.ts';
import { ChannelIdSchema } from './ChannelId.ts';

export const MemberSchema: v.GenericSchema<unknown, Member> = v.object({
  personId: v.string(),
  name: v.string(),
  role: v.picklist(['MEMBER', 'MODERATOR']),
  joinedAtN: v.number(),
});

/** A channel as stored. */
export const ChannelSchema: v.GenericSchema<unknown, Channel> = v.object({
  id: ChannelIdSchema,
  kind: v.picklist(['DIRECT', 'GROUP']),
  version: v.number(),
  title: v.string(),
  members: v.array(MemberSchema),
  createdAt: v.string(),
  updatedAt: v.string(),
});
