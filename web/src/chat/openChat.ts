import { computed, effect, signal, untracked } from '@preact/signals';
import { mayFollow } from '../../../shared/policy/mayFollow.ts';
import type { Frames } from '../app/Frames.ts';
import type { Session } from '../app/Session.ts';
import type { SendCommand } from '../command/SendCommand.ts';
import type { IncidentFeed } from '../incident/IncidentFeed.ts';
import type { Outbox } from '../offline/Outbox.ts';
import { newUlid } from '../platform/newUlid.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { UnitFeed } from '../unit/UnitFeed.ts';
import type { ChatDoor } from './ChatDoor.ts';
import type { SubscriptionsDeps } from './createSubscriptions.ts';

/** The incidents have the network for themselves first, ms. */
const restMs = 2_500;
const againMs = 5_000;

/** Chat in a chunk of its own, for as long as somebody is signed in who may talk. */
export const openChat = (
  deps: SubscriptionsDeps & {
    readonly zone: string;
    readonly session: Session;
    readonly ask: GraphqlClient;
    readonly send: SendCommand;
    readonly outbox: Outbox;
    readonly frames: Frames;
    readonly units: Pick<UnitFeed, 'mine'>;
    readonly feed: Pick<IncidentFeed, 'incidents'>;
    readonly own: () => { readonly lat: number; readonly lon: number } | null;
  },
): ChatDoor & { readonly took: (data: unknown) => void } => {
  const { session, timers } = deps;
  type Loaded = ReturnType<typeof import('./startChat.ts').startChat>;
  const feed = signal<Loaded | null>(null);
  const wanted = signal(false);
  let loading = false;
  const load = async (): Promise<void> => {
    wanted.value = true;
    if (loading || feed.peek() !== null) return;
    loading = true;
    try {
      const { startChat } = await import('./startChat.ts');
      feed.value = startChat({ ...deps, me: () => session.person.peek()?.id ?? '', newUlid });
    } catch {
      // Out of reach, and not on this device yet.
      timers.after(againMs, () => void load());
    }
    loading = false;
  };
  const may = computed(
    () => session.state.value.kind !== 'signedOut' && mayFollow(session.person.value?.roles ?? []),
  );
  effect(() => {
    if (may.value) timers.after(restMs, () => void load());
  });
  effect(() => {
    const chat = feed.value;
    const runs = may.value && wanted.value;
    untracked(() => (runs ? chat?.start() : chat?.stop()));
  });
  return {
    feed,
    unread: computed(() => feed.value?.unread.value ?? 0),
    urgent: computed(() => feed.value?.urgent.value.length ?? 0),
    load: () => void load(),
    took: (data) => feed.peek()?.took(data),
  };
};
