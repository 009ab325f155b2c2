import { describe, expect, test } from 'vitest';
import { readIncidentEvent } from './readIncidentEvent.ts';

const note = { type: 'incident.noteAdded', v: 1, body: '{"type":"incident.noteAdded","text":"x"}' };

describe('an entry of the feed', () => {
  test('is read as the event it names', () => {
    expect(readIncidentEvent(note)).toEqual({ type: 'incident.noteAdded', text: 'x' });
  });

  test('is read without the fields a newer release added', () => {
    const newer = { ...note, body: '{"type":"incident.noteAdded","text":"x","photo":"later"}' };

    expect(readIncidentEvent(newer)).toEqual({ type: 'incident.noteAdded', text: 'x' });
  });

  test.each([
    { why: 'of another capability', entry: { ...note, type: 'unit.moved' } },
    { why: 'in a newer shape', entry: { ...note, v: 2 } },
    {
      why: 'of a kind it never heard of',
      entry: { ...note, type: 'incident.sang', body: '{"type":"incident.sang"}' },
    },
    { why: 'whose body is another event', entry: { ...note, type: 'incident.closed' } },
    { why: 'whose body is no JSON', entry: { ...note, body: '{' } },
    { why: 'whose body lacks what it needs', entry: { ...note, body: '{"type":"incident.noteAdded"}' } },
  ])('$why is not understood', ({ entry }) => {
    expect(readIncidentEvent(entry)).toBeNull();
  });
});
