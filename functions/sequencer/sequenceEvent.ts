import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import type { SequencerLine } from './createSequencerLog.ts';
import type { SequencerPorts } from './SequencerPorts.ts';
import { sequenceRows } from './sequenceRows.ts';
import { timePorts } from './timePorts.ts';

interface SequenceEvent<Event> {
  readonly ports: SequencerPorts;
  readonly clock: Clock;
  readonly log: (line: SequencerLine) => void;
  /** The rows to number; `malformed` ones stay pending for a person to see and stop nobody. */
  readonly rowsOf: (event: Event) => { readonly rows: readonly PendingRow[]; readonly malformed: number };
}

/**
 * One batch of the stream, and its line: how long its oldest row had waited, where the time went, what became of it.
 * `FeedLatency` is from the command to the publication of that row; an alarm watches it.
 */
export const sequenceEvent =
  <Event>({ ports, clock, log, rowsOf }: SequenceEvent<Event>) =>
  async (event: Event): Promise<void> => {
    const began = clock.now();
    const { rows, malformed } = rowsOf(event);
    const timed = timePorts(ports, clock);
    // A call without rows warms the function up: connections to the store and to the keys are half of a cold start.
    if (rows.length === 0)
      await Promise.all([timed.ports.readView([], [], []), timed.ports.seals(new Map())]);
    const { entries, pages, repeated, overtaken, refused, withdrawn } = await sequenceRows(timed.ports)(rows);
    const now = clock.now();
    const oldest = Math.min(now, ...rows.map((row) => millisecondsOf(row.at)));
    log({
      counts: { Fault: 0, entries, pages, repeated, overtaken, refused, withdrawn, malformed },
      milliseconds: {
        FeedLatency: now - oldest,
        waited: Math.max(0, began - oldest),
        took: now - began,
        ...timed.spent,
      },
    });
  };
