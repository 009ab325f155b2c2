import type { TimelineEntry } from '../../../shared/incident/TimelineEntry.ts';
import type { IconName } from '../ui/icon/iconNames.ts';

/** Where a line came from: the dispatch centre's headset, a person's note, or what was done to the incident. */
export const timelineIcon = (entry: TimelineEntry): IconName => {
  switch (entry.kind) {
    case 'OPENED':
      return entry.by.kind === 'MACHINE' ? 'headset' : 'file-plus';
    case 'PRIORITY':
      return 'arrow-up-down';
    case 'CLOSED':
      return 'circle-check';
    case 'NOTE':
      return entry.by.kind === 'MACHINE' ? 'headset' : 'message-square';
  }
};
