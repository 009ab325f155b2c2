/** What an incident's acts open, each a chunk of its own; apart from fieldParts, which brings the incident itself. */
export const incidentParts = {
  decline: () => import('./DeclineDialog.tsx').then(({ DeclineDialog }) => DeclineDialog),
  backup: () => import('./BackupDialog.tsx').then(({ BackupDialog }) => BackupDialog),
} as const;
