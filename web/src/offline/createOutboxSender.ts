import type { CommandRefused } from '../command/CommandAnswer.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { Timers } from '../realtime/Timers.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { OutboxItem } from './OutboxItem.ts';
import { outboxTurns } from './outboxTurns.ts';

/** An alarm is tried this often, however long it takes, ms. */
const urgentAgainMs = 2_000;
const longestPauseMs = 30_000;
/** "Later" in a refusal's clothes: no reason to bother a person. */
const later: readonly string[] = ['RATE_LIMITED', 'SOURCE_UNAVAILABLE', 'UNAUTHENTICATED'];

/** Sends what lies in the outbox, again and again, until each is answered. */
export interface OutboxSender {
  /** Looks at what may go; call it after anything changed. */
  readonly look: () => void;
  /** Forgets every pause: the network is back, or a person said "now". */
  readonly now: () => void;
}

export interface OutboxSenderDeps {
  readonly ask: GraphqlClient;
  readonly timers: Timers;
  readonly random: () => number;
  readonly items: () => readonly OutboxItem[];
  /** Whether this tab may send this one: the leading tab all, every tab the urgent ones it made. */
  readonly mayGo: (item: OutboxItem) => boolean;
  readonly went: (item: OutboxItem) => void;
  readonly answered: (item: OutboxItem, data: unknown) => Promise<void>;
  readonly refused: (item: OutboxItem, refusal: CommandRefused) => Promise<void>;
  readonly waits: (item: OutboxItem) => void;
}

/** @param deps what it sends with and whom it tells; an answer is told before the next of that entity goes. */
export const createOutboxSender = (deps: OutboxSenderDeps): OutboxSender => {
  const { timers } = deps;
  const going = new Set<string>();
  const notBefore = new Map<string, number>();
  const tries = new Map<string, number>();
  let cancel = (): void => undefined;

  const look = (): void => {
    cancel();
    const mine = deps.items();
    // Read once: what is not due at one moment and not to come at the next is never looked at again.
    const now = timers.now();
    for (const item of outboxTurns(mine, going, notBefore, now)) if (deps.mayGo(item)) void send(item);
    const due = mine.filter(({ id }) => !going.has(id)).map(({ id }) => notBefore.get(id) ?? 0);
    const next = Math.min(...due.filter((at) => at > now));
    if (Number.isFinite(next)) cancel = timers.after(next - now, look);
  };
  const send = async (item: OutboxItem): Promise<void> => {
    going.add(item.id);
    const tried = (tries.get(item.id) ?? 0) + 1;
    tries.set(item.id, tried);
    deps.went({ ...item, tries: tried });
    const { document, input } = item.command;
    const how = item.urgent ? { withinMs: urgentAgainMs * 2 } : undefined;
    const answer = await deps.ask(document, { envelope: item.envelope, input }, how);
    const no = answer.ok ? null : answer.refusal;
    if (answer.ok) await deps.answered(item, withoutNulls(answer.value));
    else if (no?.kind === 'refused' && !later.includes(no.errorType)) await deps.refused(item, no);
    else {
      const pause = Math.min(longestPauseMs, 500 * 2 ** Math.min(tried, 10));
      notBefore.set(
        item.id,
        timers.now() + (item.urgent ? urgentAgainMs : pause / 4 + deps.random() * ((3 * pause) / 4)),
      );
      deps.waits({ ...item, tries: tried });
    }
    going.delete(item.id);
    look();
  };
  return {
    look,
    now: () => {
      notBefore.clear();
      look();
    },
  };
};
