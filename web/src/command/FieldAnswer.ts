import type { CommandAnswer } from './CommandAnswer.ts';

/**
 * It is safely on the device and goes out by itself, in order, exactly once: to the person it is done ("in
 * wachtrij"). `id` is the item in the outbox, and the command's own id.
 */
export interface CommandQueued {
  readonly kind: 'queued';
  readonly id: string;
}

/** What became of a command of the field. `kept` only when the device could not even write it down. */
export type FieldAnswer<T> = CommandAnswer<T> | CommandQueued;
