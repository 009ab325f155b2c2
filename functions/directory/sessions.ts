import * as v from 'valibot';
import type { DirectoryReader } from '../../shared/directory/DirectoryStore.ts';
import { personId } from '../../shared/directory/input/fields.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { Session } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { sessionView } from './sessionView.ts';

const Arguments = v.strictObject({ personId });

/** Query.sessions: where somebody is signed in, newest first. Everybody their own; whose else, the policy says. */
export const sessions =
  ({ reader }: { readonly reader: Pick<DirectoryReader, 'sessions'> }): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const id = parsed.value.personId;
    if (id !== context.person.sub && !context.may('Query.sessions', { kind: 'PERSON', id }))
      return refused({ errorType: 'FORBIDDEN', code: 'access.denied' } satisfies CommonRefusal);
    const shown: Session[] = (await reader.sessions(id)).map((session) => sessionView(session, context));
    return accepted(
      new Consulted(shown, { subjects: [{ kind: 'PERSON', id }], count: shown.length, objectId: id }),
    );
  };
