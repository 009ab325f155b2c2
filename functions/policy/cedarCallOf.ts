import type { EntityJson, StatefulAuthorizationCall } from '@cedar-policy/cedar-wasm/nodejs';
import type { PolicyRequest } from '../../shared/policy/PolicyRequest.ts';

type CedarCall = Pick<
  StatefulAuthorizationCall,
  'principal' | 'action' | 'resource' | 'context' | 'entities'
>;

/** The request in Cedar's own words (shared/policy/patrouille.cedarschema), with the groups its action is in. */
export const cedarCallOf = (
  { principal, action, resource, context }: PolicyRequest,
  groups: readonly string[],
): CedarCall => {
  const { id, roles, ...attributes } = principal;
  const who = personOf(principal.zone, id);
  const what = thingOf(resource);
  const how = { type: 'Action', id: action };
  const entities: EntityJson[] = [
    { uid: who, attrs: attributes, parents: roles.map((role) => ({ type: 'Role', id: role })) },
    { uid: how, attrs: {}, parents: groups.map((group) => ({ type: 'Action', id: group })) },
  ];
  // Who looks at themselves is one entity, the one that was read for the call.
  if (what.type !== who.type || what.id !== who.id) {
    const { kind } = resource;
    const state = kind === 'ZONE' || kind === 'UNIT' ? {} : { state: resource.state ?? 'UNKNOWN' };
    entities.push({ uid: what, attrs: { zone: resource.zone, ...state }, parents: [] });
  }
  const units = unitsOf(resource);
  const assigned = principal.unit !== undefined && units.includes(principal.unit);
  return { principal: who, action: how, resource: what, context: { ...context, assigned }, entities };
};

/** With the zone: whoever has the same id in another zone's directory is somebody else. */
const personOf = (zone: string, id: string) => ({ type: 'Person', id: `${zone}/${id}` });

const thingOf = (resource: PolicyRequest['resource']) => {
  if (resource.kind === 'ZONE') return { type: 'Zone', id: resource.zone };
  if (resource.kind === 'PERSON') return personOf(resource.zone, resource.id);
  if (resource.kind === 'UNIT') return { type: 'Unit', id: resource.id };
  return { type: 'Incident', id: resource.id };
};

/** The units a thing has to do with: itself, or those on an incident. */
const unitsOf = (resource: PolicyRequest['resource']): readonly string[] => {
  if (resource.kind === 'UNIT') return [resource.id];
  return resource.kind === 'INCIDENT' ? (resource.units ?? []) : [];
};
