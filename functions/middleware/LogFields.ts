/**
 * All a line may say. Everything here is a code, an id the platform made, a count or a time; nothing a person typed
 * or said, no name, no address (security.md T25). A new field needs a line here and a pattern below.
 */
export interface LogFields {
  readonly operation?: string;
  readonly outcome: 'done' | 'refused' | 'fault';
  readonly errorType?: string;
  readonly code?: string;
  readonly status?: number;
  readonly count?: number;
  /** Milliseconds the call took. */
  readonly took?: number;
  /** Of these, milliseconds in which a call of the store was under way. */
  readonly store?: number;
  readonly requestId?: string;
  /** The class of a fault; never its message. */
  readonly fault?: string;
  /** Where it happened: file and line of the innermost frames. */
  readonly at?: string;
}

const word = /^[A-Za-z][A-Za-z0-9.:_-]{0,79}$/;

/** What each field's text must look like to be written; numbers are written when they are finite. */
export const logPatterns: Readonly<Record<keyof LogFields, RegExp>> = {
  operation: word,
  outcome: word,
  errorType: word,
  code: word,
  status: /^$/,
  count: /^$/,
  took: /^$/,
  store: /^$/,
  requestId: /^[A-Za-z0-9=_-]{1,64}$/,
  fault: word,
  at: /^[A-Za-z0-9_./:-]+( < [A-Za-z0-9_./:-]+)*$/,
};
