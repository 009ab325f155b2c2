import type { TimelineEntry, TimelineKind } from '../../../shared/incident/TimelineEntry.ts';
import type { IconName } from '../ui/icon/iconNames.ts';
import { assignmentIcon } from '../unit/assignmentIcon.ts';

const icons: Readonly<Record<Exclude<TimelineKind, 'OPENED' | 'NOTE' | 'STATUS'>, IconName>> = {
  PRIORITY: 'arrow-up-down',
  CLOSED: 'circle-check',
  ASSIGNED: 'bell',
  ESCALATED: 'siren',
  REPEATED: 'bell-ring',
  BACKUP_LATE: 'siren',
  UPDATED: 'pencil',
  HAZARDS: 'triangle-alert',
  PERSON: 'user',
  VEHICLE: 'car',
  LINK: 'link',
  MERGED: 'git-merge',
  SPLIT: 'arrow-up-right',
  BACKUP: 'shield-plus',
  CANCELLED: 'ban',
  REOPENED: 'undo-2',
  HANDOFF: 'navigation',
  PV: 'square-pen',
};

/** Where a line came from: the dispatch centre's headset, a person's note, or what was done to the incident. */
export const timelineIcon = (entry: TimelineEntry): IconName => {
  switch (entry.kind) {
    case 'OPENED':
      return entry.by.kind === 'MACHINE' ? 'headset' : 'file-plus';
    case 'NOTE':
      return entry.by.kind === 'MACHINE' ? 'headset' : 'message-square';
    case 'STATUS':
      return assignmentIcon[entry.assignmentState ?? 'ALERTED'];
    default:
      return icons[entry.kind];
  }
};
