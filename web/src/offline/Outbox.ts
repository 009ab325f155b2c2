import type { ReadonlySignal } from '@preact/signals';
import type { FieldAnswer } from '../command/FieldAnswer.ts';
import type { OutgoingCommand } from '../command/OutgoingCommand.ts';
import type { OutboxItem, OutboxWords } from './OutboxItem.ts';

/** A command as a screen hands it to the outbox. */
export interface OutboxCommand extends OutgoingCommand {
  readonly entity: string;
  readonly words: OutboxWords;
  readonly urgent?: boolean;
  /**
   * Said only after the zone took this one, before anything else of its entity: both are written down as one, a no to the
   * first keeps the second where it is, and whoever removes the first removes both.
   */
  readonly next?: OutboxCommand;
}

/**
 * The field's commands between the press and the zone's answer (web.md 2.6): durable and sealed before they show as
 * done, first in first out per entity, entities beside each other, each exactly once, tried for ever. Survives killed
 * tabs; two tabs of one device share it.
 */
export interface Outbox {
  /** All of this person's items of this zone, oldest first. */
  readonly items: ReadonlySignal<readonly OutboxItem[]>;
  readonly waiting: ReadonlySignal<number>;
  readonly busy: ReadonlySignal<number>;
  readonly refused: ReadonlySignal<number>;
  /**
   * Writes it down, then sends it in its turn. Resolves with the answer when that comes within a breath (1.5 s), else
   * `queued` as soon as it is known that it will take longer.
   * @param read what the accepted reply says; see SendCommand.
   */
  readonly send: <T>(command: OutboxCommand, read: (data: unknown) => T | null) => Promise<FieldAnswer<T>>;
  /** A waiting one is tried now; a refused one is waiting again, as a new command where the zone remembers the no. */
  readonly retry: (id: string) => Promise<void>;
  /**
   * A refused one with other words: a new command in place of the old, at the end of its entity's turns.
   * @param input the whole input as it is to be said now.
   */
  readonly edit: (id: string, input: Readonly<Record<string, unknown>>) => Promise<void>;
  /**
   * Takes it away because a person said so. The reason goes to the zone's journal by the same outbox: what cannot be
   * noted is not removed.
   */
  readonly remove: (id: string, reason: string) => Promise<void>;
  /** The items as one sealed text, for whoever helps: it opens on this device only. */
  readonly exported: () => Promise<string>;
}
