import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaToJson } from '@cedar-policy/cedar-wasm/nodejs';

/** An action of the Cedar schema that can be asked for, with the groups it is in. */
export interface DeclaredAction {
  readonly name: string;
  readonly groups: readonly string[];
}

/** The actions of shared/policy/patrouille.cedarschema under `root` that apply to something. Throws on a broken schema. */
export const readActions = (root: string): readonly DeclaredAction[] => {
  const read = schemaToJson(readFileSync(join(root, 'shared/policy/patrouille.cedarschema'), 'utf8'));
  if (read.type === 'failure') throw new Error(`patrouille.cedarschema: ${read.errors[0]?.message}`);
  return (
    Object.values(read.json)
      .flatMap(({ actions }) => Object.entries(actions))
      // A group of actions is one that nobody can do.
      .filter(([, action]) => (action.appliesTo?.principalTypes ?? []).length > 0)
      .map(([name, action]) => ({ name, groups: (action.memberOf ?? []).map(({ id }) => id).toSorted() }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  );
};
