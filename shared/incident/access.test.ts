import { describe, expect, test } from 'vitest';
import { roles } from '../directory/Role.ts';
import { heldBy } from '../policy/heldBy.ts';
import { allowedActions, incidentActions } from './access.ts';
import { fullIncidentIn, incidentIn, mergedIncident } from './incident.fixture.ts';

describe('what a screen may offer', () => {
  test('a dispatcher on a new incident: all but what needs a unit, a backup request, an end', () => {
    const withheld = [
      'STAND_DOWN',
      'REPEAT_ALERT',
      'ACKNOWLEDGE',
      'ACCEPT',
      'DECLINE',
      'CLEAR_BACKUP',
      'SPLIT',
      'REOPEN',
    ] as const;

    expect(allowedActions(heldBy(['DISPATCHER']), incidentIn('NEW'))).toEqual(
      incidentActions.filter((action) => !withheld.some((one) => one === action)),
    );
  });

  test('an officer whose unit is alerted: to answer, and to say what is seen; nobody else’s alert', () => {
    const alerted = fullIncidentIn('DISPATCHED');
    const own = allowedActions(heldBy(['OFFICER']), alerted, 'OO 05');

    expect(own).toEqual(
      expect.arrayContaining(['ACKNOWLEDGE', 'ACCEPT', 'DECLINE', 'ADD_NOTE', 'ADD_PERSON']),
    );
    for (const action of ['ASSIGN', 'STAND_DOWN', 'CLOSE', 'CHANGE_PRIORITY', 'MERGE'] as const)
      expect(own).not.toContain(action);
    expect(allowedActions(heldBy(['OFFICER']), alerted, 'OO 07')).not.toContain('ACCEPT');
    expect(allowedActions(heldBy(['OFFICER']), alerted)).not.toContain('ACCEPT');
  });

  test('who leads on the street sends units and does not close', () => {
    const lead = allowedActions(heldBy(['TEAM_LEAD']), fullIncidentIn('DISPATCHED'));

    expect(lead).toEqual(expect.arrayContaining(['ASSIGN', 'STAND_DOWN', 'UPDATE']));
    expect(lead).not.toContain('CLOSE');
  });

  test('on a closed one: its report’s number, its ties, and to open it again; or to take a merge back', () => {
    const held = heldBy(['DISPATCHER']);

    expect(allowedActions(held, fullIncidentIn('CLOSED'))).toEqual(['LINK', 'UNLINK', 'REOPEN', 'SET_PV']);
    expect(allowedActions(held, mergedIncident())).toEqual(['LINK', 'UNLINK', 'SPLIT', 'SET_PV']);
  });

  test('anybody on one that was cancelled or handed to another zone: nothing', () => {
    for (const state of ['CANCELLED', 'TRANSFERRED'] as const)
      expect(allowedActions(heldBy(roles), incidentIn(state))).toEqual([]);
  });

  test('the chief watches and does nothing; nor does anybody without a role', () => {
    expect(allowedActions(heldBy(['CHIEF']), fullIncidentIn('NEW'))).toEqual([]);
    expect(allowedActions(heldBy([]), fullIncidentIn('NEW'))).toEqual([]);
  });
});
