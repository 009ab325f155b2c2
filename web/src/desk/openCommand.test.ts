import { expect, test } from 'vitest';
import { readOpenDraft } from './OpenDraft.ts';
import { openCommand } from './openCommand.ts';
import { openDraftErrors } from './openDraftErrors.ts';

const full = {
  ...readOpenDraft(''),
  type: 'FIGHT',
  priority: 'P1',
  title: ' Ruzie ',
  address: 'Kaai 1 ',
} as const;

test('a complete form becomes a command, without blanks around and without empty fields', () => {
  expect(openCommand(full)).toEqual({
    type: 'FIGHT',
    priority: 'P1',
    title: 'Ruzie',
    location: { address: 'Kaai 1', accuracy: 'STREET' },
  });
  expect(openDraftErrors(full)).toEqual([]);
});

test('a place of the gazetteer goes along until another address is written over it', () => {
  const place = { address: 'Kaai 1', lat: 51.2, lon: 2.9, accuracy: 'EXACT', streetId: 'S1' } as const;
  expect(openCommand({ ...full, what: 'kelder', place })?.location).toEqual({ ...place, what: 'kelder' });
  const written = { address: 'Kaai 2', accuracy: 'STREET' };
  expect(openCommand({ ...full, address: 'Kaai 2', place })?.location).toEqual(written);
  expect(openCommand({ ...full, municipality: 'Bredene', place })?.location).not.toHaveProperty('lat');
});

test.each(['type', 'priority', 'address', 'title'] as const)(
  'without %s there is no command, and the form says so',
  (field) => {
    const lacking = { ...full, [field]: field === 'type' || field === 'priority' ? null : '  ' };
    expect(openCommand(lacking)).toBeNull();
    expect(openDraftErrors(lacking).map((error) => error.field)).toEqual([field]);
  },
);
