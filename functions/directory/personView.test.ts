import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { officerWho } from '../../shared/directory/person.fixture.ts';
import { administratorItem, answerOf, directoryFunction } from './directory.fixture.ts';

const officer = officerWho('ACTIVE');

test('of a person is shown what the contract names, and nothing the directory keeps for itself', async () => {
  const { call, memory } = directoryFunction([administratorItem, officer]);
  const { person } = answerOf(
    await call('changePerson', 1, { personId: 'fictiva', name: 'L. Fictiva-Anders', languages: ['nl'] }),
  );
  const contract = parse(readFileSync(new URL('../../shared/schema.graphql', import.meta.url), 'utf8'));
  const named = contract.definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === 'Person'
      ? (one.fields ?? []).map(({ name }) => name.value)
      : [],
  );

  expect(Object.keys(Object(person)).toSorted()).toEqual(named.toSorted());
  // There is more to a person than that.
  const kept = Object.keys(memory.persons.get('fictiva') ?? {});
  expect(kept.filter((field) => !named.includes(field))).toEqual(
    expect.arrayContaining(['pk', 'revokedSessions', 'schema', 'sub']),
  );
});
