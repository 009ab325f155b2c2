/** What falls due. */
export const deadlineKinds = [
  'ALERT_UNANSWERED',
  'LONE_CHECK',
  'BACKUP',
  'MESSAGE_URGENT',
  'MESSAGE_SCHEDULED',
] as const;

export type DeadlineKind = (typeof deadlineKinds)[number];

/**
 * Something that must be looked at when its time has come, whatever happened until then: whoever looks decides on what is
 * then stored, so a deadline that was met, or comes twice, does nothing.
 */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** ISO 8601 UTC. */
  readonly dueAt: string;
  readonly unitId?: string;
  readonly incidentId?: string;
  readonly channelId?: string;
  readonly messageId?: string;
  /** The version of the aggregate that set it: it tells this deadline from the next of the same kind. */
  readonly version: number;
}
