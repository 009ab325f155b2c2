import type { CommandOutcome } from '../src/incident/CommandOutcome.ts';
import type { IncidentCommands } from '../src/incident/IncidentCommands.ts';
import type { IncidentView } from '../src/incident/IncidentView.ts';
import type { FakeOutbox } from './createFakeOutbox.ts';
import type { FakeWorld } from './createFakeWorld.ts';
import { fakeAssign } from './fakeAssign.ts';
import { fakeAssignmentStep } from './fakeAssignmentStep.ts';
import { fakeDeskCommand } from './fakeCommand.ts';
import { fakeIncident } from './fakeIncidents.ts';

type Line = Omit<IncidentView['timeline'][number], 'version' | 'at' | 'by'>;

/** What people do with the incidents of the fake world; the field's own go through its outbox. */
export const createFakeIncidentCommands = (world: FakeWorld, outbox: FakeOutbox): IncidentCommands => {
  const desk = fakeDeskCommand(world);
  const { incidents } = world;
  const asked = async (change: () => IncidentView | undefined): Promise<CommandOutcome> => {
    const answer = await desk(change);
    return answer.kind === 'accepted' ? { kind: 'accepted', incident: answer.value } : answer;
  };
  const field = async (
    name: string,
    id: string,
    change: () => IncidentView | undefined,
    input: Readonly<Record<string, unknown>> = {},
  ): Promise<CommandOutcome> => {
    const before = incidents.peek().get(id);
    let done: IncidentView | undefined;
    const answer = await outbox.run(
      name,
      `incident:${id}`,
      () => {
        done ??= change();
        return done;
      },
      () => before && world.put(incidents, before),
      false,
      input,
    );
    if (answer.kind !== 'accepted') return answer;
    if (answer.value !== undefined) return { kind: 'accepted', incident: answer.value };
    return { kind: 'refused', errorType: 'NOT_FOUND', code: 'incident.notFound', params: {} };
  };
  const changed = (id: string, to: Partial<IncidentView>, line: Line): IncidentView | undefined => {
    const known = incidents.peek().get(id);
    if (known === undefined) return undefined;
    const at = new Date().toISOString();
    const version = known.version + 1;
    const timeline = [...known.timeline, { version, at, by: world.me, ...line }];
    return world.put(incidents, { ...known, ...to, version, updatedAt: at, timeline });
  };
  const told = (kind: string, text?: string): Line => ({ kind, ...(text && { text }) }) as Line;
  const of = (id: string): IncidentView | undefined => incidents.peek().get(id);
  const own = (): string => [...world.units.peek().values()].find(({ mine }) => mine)?.id ?? '';
  const stamped = () => ({ version: 1, addedAt: new Date().toISOString(), addedBy: world.me });
  return {
    open: ({ location, hazards = [], sensitive, ...input }) =>
      asked(() => {
        const at = new Date().toISOString();
        const made = fakeIncident(incidents.peek().size, Date.now());
        return world.put(incidents, {
          ...made,
          ...input,
          hazards: hazards.map((one) => ({ ...one, at })),
          ...(sensitive && { sensitive }),
          location: { ...made.location, ...location },
          createdAt: at,
        });
      }),
    addNote: ({ incidentId, text }) =>
      field('addNote', incidentId, () => changed(incidentId, { lastNote: text }, told('NOTE', text)), {
        incidentId,
        text,
      }),
    changePriority: ({ incidentId, priority }) =>
      asked(() => {
        const before = of(incidentId)?.priority;
        return changed(
          incidentId,
          { priority },
          {
            ...told('PRIORITY'),
            ...(before && { priorityFrom: before }),
            priorityTo: priority,
          },
        );
      }),
    close: ({ incidentId, code }) =>
      asked(() => {
        for (const { unitId } of of(incidentId)?.assignments ?? [])
          fakeAssignmentStep(world, incidentId, unitId, 'STOOD_DOWN', 'CLOSED');
        const to = { state: 'CLOSED', closedAt: new Date().toISOString(), allowedActions: [] } as const;
        return changed(incidentId, to, { ...told('CLOSED'), result: code });
      }),
    cancel: ({ incidentId }) =>
      asked(() => changed(incidentId, { state: 'CANCELLED' as IncidentView['state'] }, told('CANCELLED'))),
    reopen: ({ incidentId }) => asked(() => changed(incidentId, { state: 'NEW' }, told('REOPENED'))),
    assign: (input) => asked(() => fakeAssign(world, input)),
    standDown: ({ incidentId, unitId, reason }) =>
      asked(() => fakeAssignmentStep(world, incidentId, unitId, 'STOOD_DOWN', reason)),
    repeatAlert: ({ incidentId, unitId }) =>
      asked(() => {
        const repeatedAt = new Date().toISOString();
        const assignments = of(incidentId)?.assignments.map((one) =>
          one.unitId === unitId ? { ...one, repeatedAt } : one,
        );
        return changed(incidentId, { ...(assignments && { assignments }) }, told('NOTE', 'Alarm herhaald'));
      }),
    acknowledge: ({ incidentId }) =>
      field('acknowledge', incidentId, () => fakeAssignmentStep(world, incidentId, own(), 'ACKNOWLEDGED')),
    accept: ({ incidentId, enRoute }) =>
      field('accept', incidentId, () => {
        const unitId = own();
        const unit = world.units.peek().get(unitId);
        const statusSince = new Date().toISOString();
        if (enRoute && unit)
          world.put(world.units, { ...unit, status: 'EN_ROUTE', statusSince, statusBy: 'UNIT' });
        return fakeAssignmentStep(world, incidentId, unitId, enRoute ? 'EN_ROUTE' : 'ACCEPTED');
      }),
    decline: ({ incidentId, reason }) =>
      field('decline', incidentId, () => fakeAssignmentStep(world, incidentId, own(), 'DECLINED', reason)),
    requestBackup: ({ incidentId, urgency, text }) =>
      field('requestBackup', incidentId, () => {
        const backup = { since: new Date().toISOString(), urgency, by: world.me, ...(text && { text }) };
        return changed(incidentId, { backup }, told('BACKUP', text));
      }),
    clearBackup: ({ incidentId }) =>
      asked(() => {
        const known = of(incidentId);
        if (known === undefined) return undefined;
        const { backup: _, ...rest } = known;
        world.put(incidents, rest);
        return changed(incidentId, {}, told('BACKUP'));
      }),
    update: ({ incidentId, sensitive, clear: _, ...fields }) =>
      asked(() => changed(incidentId, { ...fields, ...(sensitive && { sensitive }) }, told('UPDATED'))),
    addPerson: ({ incidentId, person }) =>
      asked(() => {
        const persons = [
          ...(of(incidentId)?.persons ?? []),
          { id: `p${Date.now()}`, ...stamped(), ...person },
        ];
        return changed(incidentId, { persons }, told('PERSON', person.label));
      }),
    changePerson: ({ incidentId, entryId, person }) =>
      asked(() => {
        const persons = (of(incidentId)?.persons ?? []).map((one) =>
          one.id === entryId ? { ...one, ...person } : one,
        );
        return changed(incidentId, { persons }, told('PERSON', person.label));
      }),
    removePerson: ({ incidentId, entryId }) =>
      asked(() => {
        const persons = (of(incidentId)?.persons ?? []).filter(({ id }) => id !== entryId);
        return changed(incidentId, { persons }, told('PERSON'));
      }),
    addVehicle: ({ incidentId, vehicle }) =>
      asked(() => {
        const vehicles = [
          ...(of(incidentId)?.vehicles ?? []),
          { id: `v${Date.now()}`, ...stamped(), ...vehicle },
        ];
        return changed(incidentId, { vehicles }, told('VEHICLE', vehicle.description));
      }),
    changeVehicle: ({ incidentId, entryId, vehicle }) =>
      asked(() => {
        const vehicles = (of(incidentId)?.vehicles ?? []).map((one) =>
          one.id === entryId ? { ...one, ...vehicle } : one,
        );
        return changed(incidentId, { vehicles }, told('VEHICLE', vehicle.description));
      }),
    removeVehicle: ({ incidentId, entryId }) =>
      asked(() => {
        const vehicles = (of(incidentId)?.vehicles ?? []).filter(({ id }) => id !== entryId);
        return changed(incidentId, { vehicles }, told('VEHICLE'));
      }),
    setHazards: ({ incidentId, hazards }) =>
      asked(() => {
        const at = new Date().toISOString();
        return changed(incidentId, { hazards: hazards.map((one) => ({ ...one, at })) }, told('HAZARDS'));
      }),
    linkTo: ({ incidentId, otherId }) =>
      asked(() => {
        const other = of(otherId);
        const known = of(incidentId);
        if (other === undefined || known === undefined) return undefined;
        const links = [
          ...known.links,
          { incidentId: other.id, number: other.number, kind: 'RELATED' as const },
        ];
        return changed(incidentId, { links }, told('LINK', other.number));
      }),
    unlinkFrom: ({ incidentId, otherId }) =>
      asked(() => {
        const links = (of(incidentId)?.links ?? []).filter((one) => one.incidentId !== otherId);
        return changed(incidentId, { links }, told('LINK'));
      }),
    merge: ({ incidentId, intoId }) =>
      asked(() => {
        const into = of(intoId);
        if (into === undefined) return undefined;
        return changed(incidentId, { mergedInto: into.id, state: 'CLOSED' }, told('MERGED', into.number));
      }),
    split: ({ incidentId }) => asked(() => changed(incidentId, { state: 'NEW' }, told('SPLIT'))),
    setPvNumber: ({ incidentId, pvNumber }) =>
      asked(() => changed(incidentId, { pvNumber }, told('PV', pvNumber))),
    noteHandoff: ({ incidentId, exactness }) =>
      field('noteHandoff', incidentId, () => changed(incidentId, {}, told('HANDOFF', exactness))),
  };
};
