import { describe, expect, test } from 'vitest';
import { shareTargets } from './shareTargets.ts';

const channel = (
  id: string,
  title: string,
  more: { state?: 'READ_ONLY'; actions?: readonly string[] } = {},
) => ({
  id,
  title,
  state: more.state ?? ('OPEN' as const),
  allowedActions: more.actions ?? ['POST'],
});
const incident = (id: string, title: string, address: string) => ({
  id,
  number: `5449-2026-00000${id}`,
  title,
  location: { address },
});
const channels = [
  channel('I-1', 'Kaaistraat 18'),
  channel('G', 'Été à la digue'),
  channel('Z', 'Hele zone', { actions: [] }),
  channel('I-9', 'Afgesloten', { state: 'READ_ONLY' }),
];
const incidents = [incident('1', 'Vechtpartij', 'Kaaistraat 18'), incident('2', 'Diefstal', 'Zeedijk 4')];
const taken = { context: { kind: 'INCIDENT', ref: '1' }, sharedTo: [] } as const;
const ids = (typed = '', photo: Parameters<typeof shareTargets>[0] = taken) => {
  const found = shareTargets(photo, channels, incidents, typed, ({ title }) => title);
  return [...found.channels, ...found.incidents].map(({ id }) => id);
};

describe('Where a photo can be shared to', () => {
  test('is every channel one may write in and every incident, but for where it is already', () => {
    expect(ids()).toEqual(['I-1', 'G', '2']);
    expect(ids('', { ...taken, sharedTo: [{ kind: 'CHANNEL', ref: 'G' }] })).toEqual(['I-1', '2']);
    // Taken into an incident's channel it is with that incident too.
    expect(ids('', { ...taken, context: { kind: 'CHANNEL', ref: 'I-2' } })).toEqual(['I-1', 'G', '1']);
  });

  test('is found by any word of its name, number or address, without accents or capitals', () => {
    expect(ids('ETE')).toEqual(['G']);
    expect(ids('4 zeedijk')).toEqual(['2']);
    expect(ids('000002')).toEqual(['2']);
    expect(ids('nergens')).toEqual([]);
  });
});
