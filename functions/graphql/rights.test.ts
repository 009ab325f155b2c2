import { readFileSync } from 'node:fs';
import { type ConstDirectiveNode, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { roles } from '../../shared/directory/Role.ts';
import { personWith } from '../middleware/person.fixture.ts';
import { graphqlFunction } from './graphqlFunction.fixture.ts';
import { mayCall } from './mayCall.ts';
import { rights } from './rights.ts';

const schema = parse(readFileSync(new URL('../../shared/schema.graphql', import.meta.url), 'utf8'));

/** Every field of Query and Mutation a person can reach, with the groups the API lets in. */
const inSchema = Object.fromEntries(
  schema.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && ['Query', 'Mutation'].includes(definition.name.value)
      ? (definition.fields ?? []).flatMap((field) => {
          const groups = groupsOf(field.directives ?? []);
          return groups === null ? [] : [[`${definition.name.value}.${field.name.value}`, groups] as const];
        })
      : [],
  ),
);

function groupsOf(directives: readonly ConstDirectiveNode[]): readonly string[] | null {
  const directive = directives.find(({ name }) => name.value === 'aws_cognito_user_pools');
  const groups = directive?.arguments?.find(({ name }) => name.value === 'cognito_groups')?.value;
  if (groups?.kind !== Kind.LIST) return null;
  return groups.values.map((value) => (value.kind === Kind.STRING ? value.value : ''));
}

describe('the table of rights', () => {
  test('names the operations and the groups the schema names, and no others', () => {
    expect(Object.keys(inSchema).length).toBeGreaterThanOrEqual(9);
    expect(rights).toEqual(inSchema);
  });

  test('lets every role do what it says and nothing else, through the whole function', async () => {
    let tried = 0;
    for (const role of roles) {
      const { call } = graphqlFunction(personWith([role]));
      for (const [operation, holders] of Object.entries(rights)) {
        tried++;
        const reply = await call(operation, { 'not an': 'input' });

        const denied = !reply.ok && reply.refusal.code === 'access.denied';
        expect(`${role} ${operation} ${denied}`).toBe(`${role} ${operation} ${!holders.includes(role)}`);
      }
    }
    console.log(`rights: ${tried} pairs of role and operation`);
  });

  test('would be caught with one role too many: the seeded fault', () => {
    const seeded = { ...rights, 'Mutation.closeIncident': ['DISPATCHER', 'OFFICER'] as const };

    expect(mayCall(seeded)('Mutation.closeIncident', ['OFFICER'])).toBe(true);
    expect(seeded).not.toEqual(inSchema);
  });
});
