/** An action of the Cedar schema that can be asked for, with the groups it is in. */
export interface DeclaredAction {
  readonly name: string;
  readonly groups: readonly string[];
}
/** The actions of shared/policy/patrouille.cedarschema under `root` that apply to something. Throws on a broken schema. */
export declare const readActions: (root: string) => readonly DeclaredAction[];
