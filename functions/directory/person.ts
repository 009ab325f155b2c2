import * as v from 'valibot';
import type { DirectoryReader } from '../../shared/directory/DirectoryStore.ts';
import { personId } from '../../shared/directory/input/fields.ts';
import type { PersonRefusal } from '../../shared/directory/PersonRefusal.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { personView } from './personView.ts';

const Arguments = v.strictObject({ id: personId });

/** Query.person: one person of the zone. Another zone's id is as unknown as one nobody ever had. */
export const person =
  ({ reader }: { readonly reader: Pick<DirectoryReader, 'find'> }): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { id } = parsed.value;
    const found = await reader.find(id);
    if (found === null)
      return refused({ errorType: 'NOT_FOUND', code: 'person.notFound' } satisfies PersonRefusal);
    return accepted(
      new Consulted(personView(found, context), {
        subjects: [{ kind: 'PERSON', id }],
        count: 1,
        objectId: id,
      }),
    );
  };
