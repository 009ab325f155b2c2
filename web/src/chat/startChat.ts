import { computed, effect } from '@preact/signals';
import type { IncidentFeed } from '../incident/IncidentFeed.ts';
import type { UnitFeed } from '../unit/UnitFeed.ts';
import { type ChatFeedDeps, createChatFeed } from './createChatFeed.ts';
import { createSubscriptions, type SubscriptionsDeps } from './createSubscriptions.ts';

const lookAgainMs = 4_000;

/**
 * A person's chat over a connection of its own. Of an incident's channel nobody tells them: it comes with an assignment,
 * which the incidents' feed has.
 */
export const startChat = (
  deps: SubscriptionsDeps &
    Omit<ChatFeedDeps, 'subscriptions'> & {
      readonly units: Pick<UnitFeed, 'mine'>;
      readonly feed: Pick<IncidentFeed, 'incidents'>;
    },
) => {
  const chat = createChatFeed({ ...deps, subscriptions: createSubscriptions(deps) });
  const crews = computed(() => {
    const mine = deps.units.mine.value;
    const assigned = deps.feed.incidents.value.reduce((sum, { assignments }) => sum + assignments.length, 0);
    return `${mine?.id ?? ''} ${mine?.assignment?.incidentId ?? ''} ${assigned}`;
  });
  effect(() => {
    if (crews.value === '') return undefined;
    chat.look();
    // The zone's own list of it may be a moment behind what the feed told.
    return deps.timers.after(lookAgainMs, chat.look);
  });
  return chat;
};
