import type { AuditOp } from '../../../shared/schema.generated.ts';
import type { JournalFilterInput, SubjectInput } from './JournalFilterInput.ts';

/** What of the journal somebody wants to see, as the sentence above the list says it. */
export interface Question {
  readonly what: ActGroup;
  readonly who?: { readonly id: string; readonly name: string };
  readonly whom?: SubjectInput & { readonly label?: string };
  /** ISO 8601; absent is the beginning, and now. */
  readonly from?: string;
  readonly to?: string;
  readonly because?: string;
}

/** The kinds of acts a person asks for, in words, and the ops of the journal behind them. */
export const actGroups = {
  all: null,
  looks: ['CONSULT', 'COMBINE'],
  changes: ['COLLECT', 'ALTER', 'ERASE'],
  rights: ['POLICY'],
  access: ['LOGIN', 'LOGOUT', 'STEPUP', 'BREAKGLASS'],
  denials: ['DENY'],
  oversight: ['AUDITREAD', 'EXPORT', 'PRINT', 'DISCLOSE', 'TRANSFER'],
  upkeep: ['RETENTION', 'KEY'],
} as const satisfies Readonly<Record<string, readonly AuditOp[] | null>>;

export type ActGroup = keyof typeof actGroups;

/** The question as the zone's API takes it. */
export const filterOf = ({ what, who, whom, from, to, because }: Question): JournalFilterInput => {
  const ops = actGroups[what];
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(who === undefined ? {} : { actorId: who.id }),
    ...(ops === null ? {} : { ops }),
    ...(whom === undefined ? {} : { subject: { kind: whom.kind, identifier: whom.identifier } }),
    ...(because === undefined ? {} : { reasonCode: because }),
  };
};

const dayMs = 86_400_000;

/** The question a review begins with: everything of the last thirty days. */
export const firstQuestion = (now: number): Question => ({
  what: 'all',
  from: new Date(now - 30 * dayMs).toISOString(),
});
