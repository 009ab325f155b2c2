import type { Role } from '../../shared/directory/Role.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import type { Result } from '../../shared/kernel/Result.ts';
import type { OperationName } from '../../shared/policy/operations.generated.ts';
import { recipes } from '../isolation/world/recipes.ts';
import type { ZoneFaults } from '../isolation/world/ZoneFaults.ts';
import { zoneWorld } from '../isolation/world/zoneWorld.ts';

export const code = '5449';

/** What became of one call in a zone of its own: the answer or the fault, what is in the journal, what was changed. */
export interface Called {
  readonly world: ReturnType<typeof zoneWorld>;
  readonly role: Role;
  readonly answer: Result<unknown, Refusal> | 'FAULT';
  readonly rows: readonly PendingRow[];
  readonly changed: boolean;
}

/** Calls an operation as its recipe says, by the person the recipe says or by one with another role. */
export const callOperation = async (
  name: OperationName,
  { by, ...faults }: ZoneFaults & { readonly by?: Role } = {},
): Promise<Called> => {
  const world = zoneWorld(code, faults);
  const recipe = recipes[name];
  const role = by ?? recipe?.by ?? 'OFFICER';
  const before = world.digest();
  const answer = await world
    .ask(name, recipe?.input(world.objects) ?? {}, world.tokenOf(role))
    .catch(() => 'FAULT' as const);
  return { world, role, answer, rows: world.journalled, changed: world.digest() !== before };
};
