import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { Incident } from './Incident.ts';
import type { IncidentCommand } from './IncidentCommand.ts';
import {
  dispatcher,
  fullIncidentIn,
  incidentId,
  incidentIn,
  mergedIncident,
  otherId,
} from './incident.fixture.ts';

const at = '2026-11-22T10:05:00.000Z';

const doing = (before: Incident, command: IncidentCommand, baseVersion?: number) => {
  const looked = baseVersion === undefined ? {} : { baseVersion };
  const decision = decide(before, command, { at, ...looked });
  if (!decision.ok) return { refusal: decision.refusal, after: before };
  const meta = { id: incidentId, version: before.version + 1, at, actor: dispatcher };
  return { refusal: null, event: decision.value, after: evolve(before, decision.value, meta) };
};

describe('what is known of an incident', () => {
  test('merges where two people change different fields, and says so where they change the same', () => {
    const start = incidentIn('NEW');
    const one = doing(start, { kind: 'UPDATE', to: { title: 'Vechtpartij in de tram' } }, 1);

    const other = doing(one.after, { kind: 'UPDATE', to: { description: 'twee groepen' } }, 1);
    const same = doing(one.after, { kind: 'UPDATE', to: { title: 'Ruzie', description: 'x' } }, 1);
    const knowingly = doing(one.after, { kind: 'UPDATE', to: { title: 'Ruzie' } }, 2);

    expect(other.after).toMatchObject({
      title: 'Vechtpartij in de tram',
      description: 'twee groepen',
      fieldVersions: { title: 2, description: 3 },
    });
    expect(same.refusal).toEqual({
      errorType: 'CONFLICT',
      code: 'incident.fieldChanged',
      params: { fields: 'title', version: 2 },
    });
    expect(knowingly.event).toMatchObject({
      to: { title: 'Ruzie' },
      was: { title: 'Vechtpartij in de tram' },
    });
  });

  test('that stands there already is no change, and no conflict', () => {
    const start = incidentIn('NEW');
    const one = doing(start, { kind: 'UPDATE', to: { title: 'Ruzie' } }, 1);

    expect(doing(one.after, { kind: 'UPDATE', to: { title: 'Ruzie' } }, 1).refusal?.code).toBe(
      'incident.unchanged',
    );
    expect(doing(start, { kind: 'UPDATE', to: { location: { ...start.location } } }).refusal?.code).toBe(
      'incident.unchanged',
    );
  });

  test('can be emptied, and hidden from navigation', () => {
    const told = doing(incidentIn('NEW'), {
      kind: 'UPDATE',
      to: { description: 'x', caller: { anonymous: true }, sensitive: true },
    }).after;

    const { after } = doing(told, {
      kind: 'UPDATE',
      to: { description: null, caller: null, sensitive: false },
    });

    expect(told).toMatchObject({ description: 'x', caller: { anonymous: true }, sensitive: true });
    for (const field of ['description', 'caller', 'sensitive']) expect(after).not.toHaveProperty(field);
  });

  test('hazards keep the time of their first word', () => {
    const first = doing(incidentIn('NEW'), {
      kind: 'SET_HAZARDS',
      hazards: [{ kind: 'DOG', nature: 'ASSESSMENT' }],
    }).after;
    const later = { ...first, updatedAt: at };
    const decision = decide(
      later,
      {
        kind: 'SET_HAZARDS',
        hazards: [
          { kind: 'DOG', nature: 'FACT', source: 'ploeg' },
          { kind: 'WEAPON', nature: 'FACT' },
        ],
      },
      { at: '2026-11-22T11:00:00.000Z' },
    );

    expect(decision).toMatchObject({
      value: {
        hazards: [
          { kind: 'DOG', nature: 'FACT', at },
          { kind: 'WEAPON', at: '2026-11-22T11:00:00.000Z' },
        ],
      },
    });
  });

  test('a person is changed by who saw them as they are, and by nobody else', () => {
    const added = doing(incidentIn('NEW'), {
      kind: 'ADD_PERSON',
      person: { role: 'SUSPECT', label: 'man, rode jas', nature: 'ASSESSMENT' },
    }).after;
    const change: IncidentCommand = {
      kind: 'CHANGE_PERSON',
      personId: 'p2',
      person: { role: 'WITNESS', label: 'man, rode jas', nature: 'FACT' },
    };

    const changed = doing(added, change, 2).after;

    expect(added.persons).toMatchObject([{ id: 'p2', version: 2, addedBy: dispatcher }]);
    expect(changed.persons).toMatchObject([
      { id: 'p2', version: 3, role: 'WITNESS', nature: 'FACT', addedAt: at },
    ]);
    expect(doing(changed, { kind: 'REMOVE_PERSON', personId: 'p2' }, 2).refusal?.code).toBe(
      'incident.fieldChanged',
    );
    expect(doing(changed, { kind: 'REMOVE_PERSON', personId: 'p2' }, 3).after.persons).toEqual([]);
    expect(doing(changed, { kind: 'REMOVE_PERSON', personId: 'p9' }).refusal?.code).toBe(
      'incident.personNotFound',
    );
  });
});

describe('incidents that have to do with each other', () => {
  const other = { id: otherId, number: '5449-2026-000009' };

  test('are tied once, never to themselves', () => {
    const linked = doing(incidentIn('NEW'), { kind: 'LINK', other }).after;
    const self = { id: incidentId, number: linked.number };

    expect(doing(linked, { kind: 'LINK', other }).refusal?.code).toBe('incident.alreadyLinked');
    expect(doing(linked, { kind: 'LINK', other: self }).refusal?.code).toBe('incident.itself');
    expect(doing(linked, { kind: 'UNLINK', other }).after.links).toEqual([]);
    expect(doing(incidentIn('NEW'), { kind: 'UNLINK', other }).refusal?.code).toBe('incident.notLinked');
  });

  test('a merge closes the one and hands its units to the other, which goes on where they are', () => {
    const duplicate = fullIncidentIn('DISPATCHED');
    const merged = doing(duplicate, { kind: 'MERGE', into: other }).after;
    const absorbed = doing(
      { ...incidentIn('NEW'), id: otherId },
      {
        kind: 'ABSORB',
        other: { id: incidentId, number: duplicate.number },
        assignments: duplicate.assignments,
      },
    ).after;

    expect(merged).toMatchObject({ state: 'CLOSED', mergedInto: otherId, result: { code: 'DUPLICATE' } });
    expect(merged.assignments).toMatchObject([{ state: 'STOOD_DOWN', reason: 'MERGED' }]);
    expect(absorbed).toMatchObject({ state: 'DISPATCHED', links: [{ kind: 'HAS_DUPLICATE' }] });
    expect(absorbed.assignments).toEqual(duplicate.assignments);
  });

  test('a merge is taken back by splitting and not by reopening', () => {
    const merged = mergedIncident();
    const into = { id: merged.mergedInto ?? otherId, number: '5449-2026-000007' };

    expect(doing(merged, { kind: 'REOPEN', reason: 'x' }).refusal?.code).toBe('incident.wasMerged');
    expect(doing(merged, { kind: 'SPLIT', from: other }).refusal?.code).toBe('incident.notMerged');
    const { after } = doing(merged, { kind: 'SPLIT', from: into });
    expect(after.state).toBe('REOPENED');
    expect(after).not.toHaveProperty('mergedInto');
  });

  test('a closed one is opened again within a day, to the millisecond', () => {
    const closed = { ...fullIncidentIn('CLOSED'), closedAt: '2026-11-22T10:00:00.000Z' };
    const reopen: IncidentCommand = { kind: 'REOPEN', reason: 'melder belt opnieuw' };

    expect(decide(closed, reopen, { at: '2026-11-23T10:00:00.000Z' }).ok).toBe(true);
    expect(decide(closed, reopen, { at: '2026-11-23T10:00:00.001Z' })).toMatchObject({
      refusal: { code: 'incident.reopenTooLate', params: { hours: 24 } },
    });
  });
});
