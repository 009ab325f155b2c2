import { operationsTopic } from '../../journal/operationsTopic.ts';
import type { PendingRow } from '../../journal/PendingRow.ts';
import { pendingSortKey } from '../../journal/pendingSortKey.ts';
import type { RowFacts } from '../../operations/RowFacts.ts';
import type { UnitSettings } from './UnitSettings.ts';

/** The journal row of changed settings. Screens hear of it by the feed and ask for the settings anew. */
export const unitSettingsRow = (
  { zone, actor, commandId, audit }: RowFacts,
  settings: UnitSettings,
  at: string,
): PendingRow => ({
  pk: 'SETTINGS#UNITS',
  sk: pendingSortKey(settings.version),
  kind: 'PENDING',
  schema: 2,
  zone,
  topic: operationsTopic(zone),
  at,
  actor,
  type: 'settings.unitsChanged',
  v: 1,
  id: 'UNITS',
  version: settings.version,
  body: JSON.stringify({ type: 'settings.unitsChanged', settings }),
  commandId,
  audit: { ...audit, subjects: [] },
});
