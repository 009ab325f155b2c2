import type { CallContext } from '../middleware/CallContext.ts';

/** Who calls, before it is known whether they may. */
export interface Caller extends Pick<CallContext, 'person' | 'actor' | 'session' | 'firstLook' | 'unit'> {
  /** The zone the caller's token was given out for. */
  readonly zone: string;
}
