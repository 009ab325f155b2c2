import type { Refusal } from '../kernel/Refusal.ts';

/** What an operation on positions may answer instead of a value. */
export type PositionRefusal =
  /** The store took no position: the person is off duty, has paused, or it has a newer one. */
  | (Refusal<'position.notShared'> & { readonly errorType: 'CONFLICT' })
  /** The watch's id is of somebody else's map: the client makes another. */
  | (Refusal<'position.watchTaken'> & { readonly errorType: 'CONFLICT' });

/** The codes, for whoever keeps a table of their texts. */
export const positionRefusalCodes = [
  'position.notShared',
  'position.watchTaken',
] as const satisfies readonly PositionRefusal['code'][];
