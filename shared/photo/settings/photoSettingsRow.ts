import { operationsTopic } from '../../journal/operationsTopic.ts';
import type { PendingRow } from '../../journal/PendingRow.ts';
import { pendingSortKey } from '../../journal/pendingSortKey.ts';
import type { RowFacts } from '../../operations/RowFacts.ts';
import type { PhotoSettings } from './PhotoSettings.ts';

/** The journal row of changed settings. Screens hear of it by the feed and ask for the settings anew. */
export const photoSettingsRow = (
  { zone, actor, commandId, audit }: RowFacts,
  settings: PhotoSettings,
  at: string,
): PendingRow => ({
  pk: 'SETTINGS#PHOTOS',
  sk: pendingSortKey(settings.version),
  kind: 'PENDING',
  schema: 2,
  zone,
  topic: operationsTopic(zone),
  at,
  actor,
  type: 'settings.photosChanged',
  v: 1,
  id: 'PHOTOS',
  version: settings.version,
  body: JSON.stringify({ type: 'settings.photosChanged', settings }),
  commandId,
  audit: { ...audit, subjects: [] },
});
