import type { Alarm } from '../alarm/Alarm.ts';
import type { AlarmReader } from '../alarm/AlarmReader.ts';
import type { MemoryStore } from '../incident/createMemoryStore.fixture.ts';
import { defaultUnitSettings } from '../unit/settings/defaultUnitSettings.ts';
import type { UnitSettings } from '../unit/settings/UnitSettings.ts';
import type { Unit } from '../unit/Unit.ts';
import type { UnitReader } from '../unit/UnitReader.ts';
import type { Change, ChangeSetOutcome } from './ChangeSet.ts';
import type { Extra } from './Extra.ts';
import type { Look, OperationsStore } from './OperationsStore.ts';

export interface MemoryOperations extends OperationsStore {
  readonly units: Map<string, Unit>;
  readonly alarms: Map<string, Alarm>;
  /** By person, the unit they are of. */
  readonly crews: Map<string, string>;
  readonly extras: Extra[];
  readonly readSettings: () => Promise<UnitSettings>;
  readonly unitReader: UnitReader;
  readonly alarmReader: AlarmReader;
  readonly digest: () => string;
}

/** Units and alarms beside the incidents of a memory store, as strict as the real one: versions, crews, command ids. */
export const createMemoryOperations = (incidents: MemoryStore): MemoryOperations => {
  const units = new Map<string, Unit>();
  const alarms = new Map<string, Alarm>();
  const crews = new Map<string, string>();
  const extras: Extra[] = [];
  let settings = defaultUnitSettings;
  const look: Look = {
    incident: (id) => {
      const incident = incidents.incidents.get(id);
      return incident === undefined ? null : { ...incident, timeline: [] };
    },
    unit: (id) => units.get(id) ?? null,
    alarm: (id) => alarms.get(id) ?? null,
    crew: (personId) => crews.get(personId) ?? null,
  };
  const versionOf = (change: Change): readonly [id: string, stored: number] => {
    switch (change.aggregate) {
      case 'INCIDENT':
        return [change.incident.id, incidents.incidents.get(change.incident.id)?.version ?? 0];
      case 'UNIT':
        return [change.unit.id, units.get(change.unit.id)?.version ?? 0];
      case 'ALARM':
        return [change.alarm.id, alarms.get(change.alarm.id)?.version ?? 0];
      case 'UNIT_SETTINGS':
        return ['UNITS', settings.version];
    }
  };
  const keep = (change: Change): void => {
    incidents.rows.push(change.row);
    if (change.aggregate === 'UNIT') units.set(change.unit.id, change.unit);
    else if (change.aggregate === 'ALARM') alarms.set(change.alarm.id, change.alarm);
    else if (change.aggregate === 'UNIT_SETTINGS') settings = change.settings;
    else {
      const { incident } = change;
      const before = incidents.incidents.get(incident.id)?.timeline ?? [];
      incidents.incidents.set(incident.id, { ...incident, timeline: [...before, ...incident.timeline] });
    }
  };
  return {
    units,
    alarms,
    crews,
    extras,
    readSettings: async () => settings,
    unitReader: { list: async () => [...units.values()] },
    alarmReader: {
      standing: async () => [...alarms.values()].filter(({ state }) => state !== 'ENDED'),
    },
    digest: () => JSON.stringify([[...units], [...alarms], [...crews], extras, settings]),
    read: async (_, commandId) => ({ look, answered: incidents.answered.get(commandId) ?? null }),
    store: async (set): Promise<ChangeSetOutcome> => {
      if (incidents.answered.has(set.answered.commandId)) return { outcome: 'COMMAND_KNOWN' };
      for (const change of set.changes) {
        const [id, stored] = versionOf(change);
        if (stored !== change.basedOn) return { outcome: 'VERSION_TAKEN', aggregate: change.aggregate, id };
      }
      const places = (set.extras ?? []).filter(
        (extra) => extra.kind === 'CREW' || extra.kind === 'CREW_LEFT',
      );
      if (places.some(({ personId, before }) => (crews.get(personId) ?? null) !== before))
        return { outcome: 'CREW_TAKEN' };
      for (const place of places) {
        if (place.kind === 'CREW') crews.set(place.personId, place.unitId);
        else crews.delete(place.personId);
      }
      for (const change of set.changes) keep(change);
      extras.push(...(set.extras ?? []));
      incidents.answered.set(set.answered.commandId, set.answered);
      return { outcome: 'STORED' };
    },
  };
};
