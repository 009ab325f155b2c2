import type { ChangedIncident } from '../../../../shared/operations/ChangeSet.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { isNew, standsAt } from './conditions.ts';
import { incidentItem } from './incidentItem.ts';
import { keys } from './keys.ts';
import { pendingItem } from './pendingItem.ts';
import type { TableWrite } from './TableWrite.ts';

/** What an incident's change writes: itself, its journal row, the new lines of its timeline; when it is new, its names too. */
export const incidentWrites = (
  TableName: string,
  { basedOn, incident, row }: ChangedIncident,
): readonly TableWrite[] => {
  const { externalRef, timeline, createdAt, id: incidentId } = incident;
  const taken = { outcome: 'VERSION_TAKEN', aggregate: 'INCIDENT', id: incidentId } as const;
  const put = (Item: object, condition: object = isNew, clash: TableWrite['clash'] = taken): TableWrite => ({
    clash,
    item: { Put: { TableName, Item: { ...Item }, ...condition } },
  });
  return [
    put(incidentItem(incident), standsAt(basedOn)),
    put(pendingItem(row)),
    ...timeline.map((entry) =>
      put(
        kept('ADM_5', entry.at, {
          ...keys.timeline(incidentId, entry.version),
          kind: 'TIMELINE',
          schema: 1,
          entry,
        }),
      ),
    ),
    ...(basedOn === 0 && externalRef !== undefined
      ? [
          put(
            kept('ADM_5', createdAt, {
              ...keys.externalRef(externalRef.system, externalRef.ref),
              kind: 'EXTREF',
              schema: 1,
              incidentId,
            }),
            isNew,
            { outcome: 'REFERENCE_TAKEN' },
          ),
        ]
      : []),
    ...(basedOn === 0
      ? [
          put(
            kept('ADM_5', createdAt, {
              ...keys.number(incident.number),
              kind: 'NUMBER',
              schema: 1,
              incidentId,
            }),
          ),
        ]
      : []),
  ];
};
