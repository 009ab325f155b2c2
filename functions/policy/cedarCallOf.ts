import type { EntityJson, StatefulAuthorizationCall } from '@cedar-policy/cedar-wasm/nodejs';
import type { PolicyRequest } from '../../shared/policy/PolicyRequest.ts';

type CedarCall = Pick<
  StatefulAuthorizationCall,
  'principal' | 'action' | 'resource' | 'context' | 'entities'
>;

const kinds = { ZONE: 'Zone', INCIDENT: 'Incident', PERSON: 'Person' } as const;

/** The request in Cedar's own words (shared/policy/patrouille.cedarschema), with the groups its action is in. */
export const cedarCallOf = (
  { principal, action, resource, context }: PolicyRequest,
  groups: readonly string[],
): CedarCall => {
  const { id, roles, ...attributes } = principal;
  const who = { type: 'Person', id };
  const what = { type: kinds[resource.kind], id: resource.kind === 'ZONE' ? resource.zone : resource.id };
  const how = { type: 'Action', id: action };
  const entities: EntityJson[] = [
    { uid: who, attrs: attributes, parents: roles.map((role) => ({ type: 'Role', id: role })) },
    { uid: how, attrs: {}, parents: groups.map((group) => ({ type: 'Action', id: group })) },
  ];
  // Who looks at themselves is one entity, the one that was read for the call.
  if (what.type !== 'Person' || what.id !== id) {
    const state = resource.kind === 'ZONE' ? {} : { state: resource.state ?? 'UNKNOWN' };
    entities.push({ uid: what, attrs: { zone: resource.zone, ...state }, parents: [] });
  }
  const units = resource.kind === 'INCIDENT' ? (resource.units ?? []) : [];
  const assigned = principal.unit !== undefined && units.includes(principal.unit);
  return { principal: who, action: how, resource: what, context: { ...context, assigned }, entities };
};
