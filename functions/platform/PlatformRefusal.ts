import type { Refusal } from '../../shared/kernel/Refusal.ts';

/** Why the platform would not do what an operator asked. */
export type PlatformRefusal = Refusal<
  | 'zone.changeLosesData'
  | 'zone.codeNotRepeated'
  | 'zone.mergedAway'
  | 'zone.moveNotAllowed'
  | 'zone.notApproved'
  | 'zone.smokeFailed'
  | 'zone.successorIsItself'
  | 'zone.unknown'
>;
