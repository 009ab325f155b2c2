import * as v from 'valibot';
import { broadcastId, type ChannelId, ChannelIdSchema } from '../../shared/chat/ChannelId.ts';
import type { ChannelFacts, Talker } from '../../shared/chat/Standing.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import type { ChatTools } from './ChatTools.ts';

const day = 86_400_000;

/**
 * The channels a person may be in, by what they hang on: the broadcast, their team, where they have a seat, the incident
 * their unit is on; for the desk the incidents in whose channels something was said today or yesterday. Whether they are
 * in them is decided on what is stored (standingIn).
 */
export const ownChannels =
  ({ reader, clock }: Pick<ChatTools, 'reader' | 'clock'>) =>
  async (
    talker: Talker,
    unitId: string | undefined,
  ): Promise<{ readonly ids: readonly ChannelId[]; readonly unit: ChannelFacts['unit'] }> => {
    const now = clock.now();
    const days = [now, now - day].map((at) => isoOf(at).slice(0, 10));
    const [seats, talked, [unit = null]] = await Promise.all([
      reader.seats(talker.personId),
      talker.desk ? reader.talkedAbout(days) : [],
      unitId === undefined ? [] : reader.units([unitId]),
    ]);
    const on = unit?.assignment?.incidentId;
    const incidents = new Set([...(on === undefined ? [] : [on]), ...talked]);
    const ids = [
      broadcastId,
      ...(talker.team === undefined ? [] : [v.parse(ChannelIdSchema, `S-${talker.team}`)]),
      ...seats,
      ...[...incidents].map((id) => v.parse(ChannelIdSchema, `I-${id}`)),
    ];
    return { ids, unit };
  };
