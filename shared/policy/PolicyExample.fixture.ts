import type { PolicyCircumstances, PolicyPrincipal, PolicyRequest } from './PolicyRequest.ts';

/** A question and who puts it, in a sentence a person can check. */
export interface Example {
  readonly says: string;
  readonly request: PolicyRequest;
}

/** What stands beside a policy: where it opens or lets through, and where it closes or does not open. */
export interface PolicyExample {
  readonly policy: string;
  readonly allow: readonly Example[];
  readonly deny: readonly Example[];
}

/** What a sentence leaves unsaid: an active person of the zone about the zone, in a call as it should be. */
interface Said {
  readonly as?: Partial<PolicyPrincipal>;
  readonly about?: PolicyRequest['resource'];
  readonly when?: Partial<PolicyCircumstances>;
}

export const exampleZone = '5449';

/** The zone's person the examples are about when they are about another. */
export const another = { kind: 'PERSON', id: 'another', state: 'ACTIVE', zone: exampleZone } as const;

/** The one who asks, looked at. */
export const oneself = { ...another, id: 'asker' } as const;

export const anIncident = { kind: 'INCIDENT', id: 'i-1', state: 'NEW', zone: exampleZone } as const;

export const aUnit = { kind: 'UNIT', id: 'OO 05', zone: exampleZone } as const;

/** Examples of one purpose: `ask('a dispatcher closes', ['DISPATCHER'], 'Mutation.closeIncident')`. */
export const examplesFor =
  (purpose: string) =>
  (says: string, roles: readonly string[], action: string, { as, about, when }: Said = {}): Example => ({
    says,
    request: {
      principal: { id: 'asker', zone: exampleZone, state: 'ACTIVE', roles, ...as },
      action,
      resource: about ?? { kind: 'ZONE', zone: exampleZone },
      context: { zone: exampleZone, purpose, day: 20_261_122, reason: true, factorAge: 30, ...when },
    },
  });
