/** What an incident's acts open, and what is said of it to a driver, each a chunk of its own; apart from fieldParts, which brings the incident itself. */
export const incidentParts = {
  decline: () => import('./DeclineDialog.tsx').then(({ DeclineDialog }) => DeclineDialog),
  backup: () => import('./BackupDialog.tsx').then(({ BackupDialog }) => BackupDialog),
  driveMessages: () => import('../drive/DriveMessages.tsx').then(({ DriveMessages }) => DriveMessages),
} as const;
