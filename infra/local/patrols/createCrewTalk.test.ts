import { expect, test } from 'vitest';
import type { Unit } from '../../../shared/unit/Unit.ts';
import { seededRandom } from '../cic/seededRandom.ts';
import { createCrewTalk } from './createCrewTalk.ts';
import { crewLines } from './crewLines.ts';

type State = NonNullable<Unit['assignment']>['state'];

const on = (incidentId: string, state: State): Unit['assignment'] => ({
  incidentId,
  number: '5449-2026-000001',
  priority: 'P2',
  title: 'Oefening',
  state,
  since: '2026-11-22T20:00:00.000Z',
});

/** What is said over a night of incidents, asked every five seconds. */
const night = (incidents: number) => {
  const talk = createCrewTalk(seededRandom(1), crewLines(['nl']));
  const said: string[] = [];
  for (let n = 0; n < incidents; n++)
    for (const state of ['ALERTED', 'EN_ROUTE', 'ON_SCENE', 'CLEARED'] as const)
      for (let look = 0; look < 40; look++) {
        const deed = talk.says(on(`I${n}`, state));
        if (deed?.kind === 'SAY') said.push(`${n} ${state} ${deed.text}`);
      }
  return said;
};

test('a crew says a few short lines an incident, each moment at most once, and nothing when nobody sent it', () => {
  const said = night(100);

  expect(said.length / 100).toBeGreaterThan(1.5);
  expect(said.length / 100).toBeLessThanOrEqual(3);
  expect(said.filter((line) => /ALERTED|CLEARED/.test(line))).toEqual([]);
  expect(createCrewTalk(seededRandom(1), crewLines(['nl'])).says(undefined)).toBeNull();
});

test('what is urgent is acknowledged, once; of the rest some get a sign, their own none', () => {
  const { answers } = createCrewTalk(seededRandom(1), crewLines(['fr']));
  const heard = [
    { id: 'urgent', allowedActions: ['REPLY', 'REACT', 'ACKNOWLEDGE'] },
    { id: 'own', allowedActions: ['REPLY', 'EDIT'] },
    ...Array.from({ length: 100 }, (_, n) => ({ id: `m${n}`, allowedActions: ['REPLY', 'REACT'] })),
  ];

  const first = answers('I1', heard);

  expect(first[0]).toEqual({ kind: 'ACKNOWLEDGE', incidentId: 'I1', messageId: 'urgent' });
  expect(first.length).toBeGreaterThan(15);
  expect(first.length).toBeLessThan(50);
  expect(answers('I1', heard)).toEqual([]);
});
