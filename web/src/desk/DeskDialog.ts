/** Which question is in front of the desk, if any, and what it is about beside the chosen incident. */
export interface DeskDialog {
  readonly kind: DeskDialogKind;
  /** A unit that is meant: to assign, to take off, to give a status. */
  readonly unitId?: string;
  /** A person or a vehicle of the incident; absent: a new one. */
  readonly partId?: string;
  readonly alarmId?: string;
}

export type DeskDialogKind =
  | 'none'
  | 'open'
  | 'priority'
  | 'close'
  | 'help'
  | 'palette'
  | 'refused'
  | 'assign'
  | 'status'
  | 'standDown'
  | 'more'
  | 'edit'
  | 'person'
  | 'vehicle'
  | 'hazards'
  | 'link'
  | 'merge'
  | 'split'
  | 'reopen'
  | 'cancel'
  | 'backup'
  | 'pv'
  | 'alarmOff'
  | 'alarmEnd';

export const noDialog: DeskDialog = { kind: 'none' };
