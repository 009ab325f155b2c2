import type { Role } from '../../../../shared/directory/Role.ts';
import type { ZoneObjects } from '../zoneObjects.ts';

/** How an operation is called rightly: by whom, and with what, every id it can carry among it. */
export interface Recipe {
  readonly by: Role;
  readonly input: (o: ZoneObjects) => Readonly<Record<string, unknown>>;
}

/** The recipes of one capability, by the operation's name. */
export type Recipes = Readonly<Record<string, Recipe>>;
