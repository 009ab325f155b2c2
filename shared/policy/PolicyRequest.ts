/** Who asks, as the policy sees them. Days are numbers, 20261122. */
export interface PolicyPrincipal {
  readonly id: string;
  /** The zone the caller's token was given out for. */
  readonly zone: string;
  readonly state: string;
  readonly roles: readonly string[];
  /** The unit they are of the crew of now. */
  readonly unit?: string;
  readonly validFrom?: number;
  readonly validUntil?: number;
  readonly trainedUntil?: number;
}

/** What it is about: one thing of the zone, or the zone's things as a whole. */
export type PolicyResource =
  | { readonly kind: 'ZONE' }
  | {
      readonly kind: 'INCIDENT';
      readonly id: string;
      readonly state: string;
      /** Units on it; none until units exist. */
      readonly units?: readonly string[];
    }
  | { readonly kind: 'UNIT'; readonly id: string }
  | { readonly kind: 'PERSON'; readonly id: string; readonly state?: string };

/** The circumstances of a call (shared/policy/patrouille.cedarschema says each). */
export interface PolicyCircumstances {
  readonly zone: string;
  readonly purpose: string;
  readonly day: number;
  readonly reason: boolean;
  readonly factorAge: number;
}

/** One question to the policy. */
export interface PolicyRequest {
  readonly principal: PolicyPrincipal;
  /** An operation's name, `Query.incident`, or an action of the policy's own, `JournalEntry.readLabel`. */
  readonly action: string;
  readonly resource: PolicyResource & {
    /** The zone the thing belongs to. */
    readonly zone: string;
  };
  readonly context: PolicyCircumstances;
}

/** The answer, and by which policies. Nothing said is a no: `deny` without policies. */
export interface PolicyDecision {
  readonly effect: 'allow' | 'deny';
  readonly policies: readonly string[];
}

/** Answers from the request alone. */
export type Decide = (request: PolicyRequest) => PolicyDecision;
