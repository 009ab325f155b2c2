import { describe, expect, test } from 'vitest';
import type { ReadEntry } from '../../shared/journal/reading/ReadEntry.ts';
import { objectOf } from './objectOf.ts';

const entry = (more: Partial<ReadEntry>): ReadEntry =>
  ({ type: 'incident.opened', id: 'i-1', actor: { kind: 'PERSON', id: 'fictiva' }, ...more }) as ReadEntry;

describe('an entry is about', () => {
  test.each([
    ['an incident', { type: 'incident.opened', id: 'i-1' }, { id: 'i-1', kind: 'INCIDENT' }],
    ['a person', { type: 'person.suspended', id: 'mockers' }, { id: 'mockers', kind: 'PERSON' }],
    [
      'whose sign-in was ended',
      { type: 'session.revoked', id: 'mockers' },
      { id: 'mockers', kind: 'PERSON' },
    ],
    // A session's own id says nothing to anybody.
    ['who signed in', { type: 'session.registered', id: '0f3c' }, { id: 'fictiva', kind: 'PERSON' }],
    [
      'who changes their password',
      { type: 'session.passwordAsked', id: '01J0' },
      { id: 'fictiva', kind: 'PERSON' },
    ],
    ['who is a passenger', { type: 'device.passengerScreen', id: '01J0' }, { id: 'fictiva', kind: 'PERSON' }],
    ['who goes on', { type: 'session.continued', id: '0f3c' }, { id: 'fictiva', kind: 'PERSON' }],
    [
      'what was asked for',
      { type: 'consultation.answered', operation: 'Query.person', object: 'mockers', id: 'x' },
      { id: 'mockers', kind: 'PERSON' },
    ],
    [
      'nothing, where a list was asked for',
      { type: 'consultation.answered', operation: 'Query.people', id: 'x' },
      null,
    ],
    ['nothing, where it was refused', { type: 'access.denied', operation: 'Query.people', id: 'x' }, null],
    [
      'something without a name of its own',
      { type: 'organisation.changed', id: 'ZONE' },
      { id: 'ZONE', kind: null },
    ],
  ] as const)('%s', (_, more, object) => {
    expect(objectOf(entry(more as Partial<ReadEntry>))).toEqual(object);
  });
});
