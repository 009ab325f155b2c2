import type { CommandKept, CommandRefused } from '../command/CommandAnswer.ts';
import type { CommandQueued } from '../command/FieldAnswer.ts';
import type { IncidentView } from './IncidentView.ts';

/**
 * What became of a command.
 * - `accepted` the zone took it (once, however often it was sent).
 * - `refused` the zone said no. The text is `t('refusal.' + code, params)` by refusalText().
 * - `kept` it was not sent, or the answer never came: nothing is lost, what was typed stays as a draft, and
 *   doing exactly the same again sends the same command, so it cannot happen twice.
 * - `queued` only of the field's commands (notes, answers to an alert): it lies in the outbox and goes out by
 *   itself, so what was typed may leave the screen.
 */
export type CommandOutcome =
  | { readonly kind: 'accepted'; readonly incident: IncidentView }
  | CommandRefused
  | CommandQueued
  | CommandKept;
