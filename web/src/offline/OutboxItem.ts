import type { CommandEnvelope } from '../../../shared/kernel/CommandEnvelope.ts';
import type { CommandRefused } from '../command/CommandAnswer.ts';
import type { OutgoingCommand } from '../command/OutgoingCommand.ts';

/** What a person calls it; the text is `outbox.kind.<name>` with these parameters. */
export interface OutboxWords {
  readonly name: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * A command that lies on this device, sealed, until the zone has answered it. Nothing but an answer or a person
 * takes it away: no number of tries, no age.
 */
export interface OutboxItem {
  /** The command's id: the zone does it once, however often it arrives. */
  readonly id: string;
  /** Order on this device, over all its tabs. */
  readonly order: number;
  readonly words: OutboxWords;
  /** What it is about; commands of one entity go out one after the other. */
  readonly entity: string;
  readonly command: OutgoingCommand;
  readonly envelope: CommandEnvelope;
  /** ms since 1970. */
  readonly madeAt: number;
  /** Bytes as they go out. */
  readonly size: number;
  readonly tries: number;
  readonly state: 'waiting' | 'busy' | 'refused';
  /** Why the zone said no; only of a refused one. */
  readonly refusal?: CommandRefused;
  /** Stops nothing else: an alarm goes before all others and is tried every two seconds. */
  readonly urgent: boolean;
  /** What goes out once the zone took this one, and not before; it lies here until then. */
  readonly next?: OutboxItem;
}
