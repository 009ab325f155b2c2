import { operations } from '../../shared/policy/operations.generated.ts';

const purposes: ReadonlyMap<string, string> = new Map<string, string>([
  ...Object.values(operations).map(({ name, purpose }) => [name, purpose] as const),
  // Actions of the policy that are no operation: parts of an answer, and what no operation does yet.
  ['JournalEntry.readLabel', 'OVERSIGHT'],
  ['JournalEntry.readReasonText', 'OVERSIGHT'],
  ['Source.ask', 'INCIDENT_HANDLING'],
  ['Unit.forceStatus', 'INCIDENT_HANDLING'],
  ['Alarm.speakForDesk', 'INCIDENT_HANDLING'],
  ['Chat.announce', 'INCIDENT_HANDLING'],
  ['Chat.desk', 'INCIDENT_HANDLING'],
  ['Photo.openOriginal', 'INCIDENT_HANDLING'],
  ['Photo.lead', 'INCIDENT_HANDLING'],
  ['Photo.seePlace', 'INCIDENT_HANDLING'],
]);

/** What an action is for; undefined for one nobody declared, which no policy permits. */
export const purposeOf = (action: string): string | undefined => purposes.get(action);
