import type { Role } from '../../shared/directory/Role.ts';

/** Calls a mutation rightly; its answer, or null when the zone refused it. */
export type Tell = (
  field: string,
  by: Role,
  input: object,
  baseVersion?: number,
) => Promise<Readonly<Record<string, Answered>> | null>;

interface Answered {
  readonly id?: string;
  readonly persons?: readonly { readonly id: string }[];
  readonly vehicles?: readonly { readonly id: string }[];
}
