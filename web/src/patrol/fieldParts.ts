/** The parts of the road's client that come after the list and the dock, each a chunk of its own. */
export const fieldParts = {
  incident: () => import('./IncidentPane.tsx').then(({ IncidentPane }) => IncidentPane),
  card: () => import('./IncidentCard.tsx').then(({ IncidentCard }) => IncidentCard),
  home: () => import('./HomePane.tsx').then(({ HomePane }) => HomePane),
  shift: () => import('../shift/ShiftPage.tsx').then(({ ShiftPage }) => ShiftPage),
  units: () => import('../unit/UnitsPage.tsx').then(({ UnitsPage }) => UnitsPage),
  statuses: () => import('../unit/StatusSheet.tsx').then(({ StatusSheet }) => StatusSheet),
  drive: () => import('../drive/DriveScreen.tsx').then(({ DriveScreen }) => DriveScreen),
  blackout: () => import('../drive/Blackout.tsx').then(({ Blackout }) => Blackout),
  takeover: () => import('../alert/AlertTakeover.tsx').then(({ AlertTakeover }) => AlertTakeover),
  banner: () => import('../alert/AlertBanner.tsx').then(({ AlertBanner }) => AlertBanner),
  alarms: () => import('../alarm/AlarmBands.tsx').then(({ AlarmBands }) => AlarmBands),
  more: () => import('./MoreSheet.tsx').then(({ MoreSheet }) => MoreSheet),
  drawer: () => import('./OutboxDrawer.tsx').then(({ OutboxDrawer }) => OutboxDrawer),
} as const;
