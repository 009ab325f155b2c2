import type { PendingRow } from '../journal/PendingRow.ts';
import type { Incident } from './Incident.ts';
import type { AnsweredCommand, IncidentReader, IncidentStore } from './IncidentStore.ts';
import { isOpen } from './isOpen.ts';

export interface MemoryStore extends IncidentStore, IncidentReader {
  readonly incidents: Map<string, Incident>;
  readonly answered: Map<string, AnsweredCommand>;
  readonly rows: PendingRow[];
  /** A digest of all there is: equal before and after means nothing was changed. */
  readonly digest: () => string;
}

/**
 * A store as strict as the real one, in memory: versions, command ids, references. Incidents keep their whole
 * timeline here, and are handed out without it, as the real one does.
 */
export const createMemoryStore = (): MemoryStore => {
  const incidents = new Map<string, Incident>();
  const answered = new Map<string, AnsweredCommand>();
  const references = new Set<string>();
  const rows: PendingRow[] = [];
  let counter = 0;
  return {
    incidents,
    answered,
    rows,
    digest: () => JSON.stringify([[...incidents], [...answered], rows]),
    read: async (id, commandId) => {
      const incident = incidents.get(id);
      return {
        incident: incident === undefined ? null : { ...incident, timeline: [] },
        answered: answered.get(commandId) ?? null,
      };
    },
    store: async (change) => {
      const { incident, basedOn } = change;
      const before = incidents.get(incident.id);
      const ref = incident.externalRef === undefined ? undefined : JSON.stringify(incident.externalRef);
      if (answered.has(change.answered.commandId)) return 'COMMAND_KNOWN';
      if ((before?.version ?? 0) !== basedOn) return 'VERSION_TAKEN';
      if (basedOn === 0 && ref !== undefined && references.has(ref)) return 'REFERENCE_TAKEN';
      if (ref !== undefined) references.add(ref);
      incidents.set(incident.id, {
        ...incident,
        timeline: [...(before?.timeline ?? []), ...incident.timeline],
      });
      answered.set(change.answered.commandId, change.answered);
      rows.push(change.row);
      return 'STORED';
    },
    nextNumber: async () => ++counter,
    find: async (id) => incidents.get(id) ?? null,
    list: async (list, limit) => ({
      incidents: [...incidents.values()]
        .filter(({ state }) => isOpen(state) === (list === 'OPEN'))
        .slice(0, limit)
        .map((incident) => ({ ...incident, timeline: [] })),
      last: null,
    }),
  };
};
