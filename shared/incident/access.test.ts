import { describe, expect, test } from 'vitest';
import { roles } from '../directory/Role.ts';
import { heldBy } from '../policy/heldBy.ts';
import { allowedActions } from './access.ts';
import { states } from './states.ts';

describe('what a screen may offer', () => {
  test('a dispatcher on an open incident: all of it', () => {
    expect(allowedActions(heldBy(['DISPATCHER']), { state: 'NEW' })).toEqual([
      'ADD_NOTE',
      'CHANGE_PRIORITY',
      'CLOSE',
    ]);
  });

  test('an officer on an open incident: a note', () => {
    expect(allowedActions(heldBy(['OFFICER']), { state: 'NEW' })).toEqual(['ADD_NOTE']);
  });

  test('anybody on an incident in a state no command leads on from: nothing', () => {
    for (const state of states.filter((state) => state !== 'NEW')) {
      expect(allowedActions(heldBy(roles), { state })).toEqual([]);
    }
  });

  test('the chief watches and does nothing; nor does anybody without a role', () => {
    expect(allowedActions(heldBy(['CHIEF']), { state: 'NEW' })).toEqual([]);
    expect(allowedActions(heldBy([]), { state: 'NEW' })).toEqual([]);
  });
});
