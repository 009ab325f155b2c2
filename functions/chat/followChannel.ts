import * as v from 'valibot';
import { ChannelIdSchema, kindOf, ofWhat } from '../../shared/chat/ChannelId.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { standingFor } from './standingFor.ts';

const Arguments = v.strictObject({ id: ChannelIdSchema });

/**
 * Subscription.channel, as it is opened: only for who is in the channel now. The answer names after which message
 * it is theirs to hear, and by what it can be ended (functions/resolvers/subscribeChannel.ts).
 */
export const followChannel = (tools: Pick<ChatTools, 'store'>): UseCase => {
  const present = standingFor(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { id: channelId } = parsed.value;
    const found = await present(channelId, context);
    if (!found.ok) return found;
    const { person, session } = context;
    const { fromN } = found.value.standing;
    const opened = { personId: person.sub, sessionId: session.id, channelId, fromN };
    const incidentId = kindOf(channelId) === 'INCIDENT' ? ofWhat(channelId) : null;
    return accepted(
      new Consulted(opened, {
        subjects: incidentId === null ? [] : [{ kind: 'INCIDENT', id: incidentId }],
        count: 0,
        objectId: channelId,
        reason: { code: 'ON_DUTY' },
      }),
    );
  };
};
