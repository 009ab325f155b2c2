import type { PolicyRequest } from '../../shared/policy/PolicyRequest.ts';

/**
 * A request as a text: two with the same text get the same answer. It holds who asks, what for and when, whole; of a thing what
 * the policy can tell apart: a unit by its name, of a person whether it is oneself, of anything else not even which one it is.
 */
export const whatPolicySees = ({ principal, action, resource, context }: PolicyRequest): string =>
  JSON.stringify([
    action,
    principal,
    resource.kind === 'UNIT' || resource.kind === 'ZONE'
      ? resource
      : { ...resource, id: resource.kind === 'PERSON' && resource.id === principal.id },
    context,
  ]);
