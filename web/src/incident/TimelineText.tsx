import type { TimelineEntry } from '../../../shared/incident/TimelineEntry.ts';
import { assertNever } from '../../../shared/kernel/assertNever.ts';
import { t } from '../i18n/t.ts';
import { ZoneText } from './ZoneText.tsx';

/** What a line of the timeline says: our words for what happened, the person's own words for what they wrote. */
export const TimelineText = ({ entry }: { readonly entry: TimelineEntry }) => {
  const own = entry.text ? <ZoneText>{entry.text}</ZoneText> : null;
  if (entry.kind === 'NOTE') return own;
  return (
    <>
      {happened(entry)}
      {own && <span class="timeline-own">{own}</span>}
    </>
  );
};

const happened = (entry: TimelineEntry): string => {
  const units = (entry.units ?? []).join(', ');
  const number = entry.number ?? '';
  switch (entry.kind) {
    case 'NOTE':
      return '';
    case 'OPENED':
      return t('timeline.opened');
    case 'PRIORITY':
      return t('timeline.priority', { from: entry.priorityFrom ?? '', to: entry.priorityTo ?? '' });
    case 'CLOSED':
      return t('timeline.closed', { result: t(`result.${entry.result ?? 'OTHER'}`) });
    case 'ASSIGNED':
      return t('timeline.assigned', { units });
    case 'STATUS':
      return t('timeline.status', {
        units,
        state: t(`assignmentState.${entry.assignmentState ?? 'ALERTED'}`),
      });
    case 'ESCALATED':
      return t('timeline.escalated', { units });
    case 'REPEATED':
      return t('timeline.repeated', { units });
    case 'BACKUP_LATE':
      return t('timeline.backupLate');
    case 'UPDATED':
      return t('timeline.updated', {
        fields: (entry.fields ?? []).map((field) => t(`incidentField.${field}`)).join(', '),
      });
    case 'HAZARDS':
      return t('timeline.hazards');
    case 'PERSON':
      return t(`timeline.person.${entry.change ?? 'ADDED'}`);
    case 'VEHICLE':
      return t(`timeline.vehicle.${entry.change ?? 'ADDED'}`);
    case 'LINK':
      return t(`timeline.link.${entry.change === 'REMOVED' ? 'REMOVED' : 'ADDED'}`, { number });
    case 'MERGED':
      return t('timeline.merged', { number });
    case 'SPLIT':
      return t('timeline.split', { number });
    case 'BACKUP':
      return t(`timeline.backup.${entry.change === 'REMOVED' ? 'REMOVED' : 'ADDED'}`);
    case 'CANCELLED':
      return t('timeline.cancelled');
    case 'REOPENED':
      return t('timeline.reopened');
    case 'HANDOFF':
      return t(`timeline.handoff.${entry.exactness ?? 'EXACT'}`);
    case 'PV':
      return t('timeline.pv', { number });
    default:
      return assertNever(entry.kind);
  }
};
