import { describe, expect, test } from 'vitest';
import { roles } from '../directory/Role.ts';
import { allowedActions } from './access.ts';
import { states } from './states.ts';

describe('what a screen may offer', () => {
  test('a dispatcher on an open incident: all of it', () => {
    expect(allowedActions(['DISPATCHER'], { state: 'NEW' })).toEqual([
      'ADD_NOTE',
      'CHANGE_PRIORITY',
      'CLOSE',
    ]);
  });

  test('an officer on an open incident: a note', () => {
    expect(allowedActions(['OFFICER'], { state: 'NEW' })).toEqual(['ADD_NOTE']);
  });

  test('anybody on an incident in a state no command leads on from: nothing', () => {
    for (const state of states.filter((state) => state !== 'NEW')) {
      expect(allowedActions(roles, { state })).toEqual([]);
    }
  });

  test('the chief watches and does nothing; nor does anybody without a role', () => {
    expect(allowedActions(['CHIEF'], { state: 'NEW' })).toEqual([]);
    expect(allowedActions([], { state: 'NEW' })).toEqual([]);
  });
});
