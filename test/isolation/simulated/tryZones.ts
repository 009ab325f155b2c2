import { createHash } from 'node:crypto';
import type { SimulatedResource, SimulatedRole, StackAccess } from './StackAccess.ts';
import { isAllowed, targetsOf } from './simulate.ts';

export interface SimulatedZone extends StackAccess {
  readonly code: string;
}

export interface SimulationOutcome {
  /** Pairs of a role and something of another zone, with an action. */
  readonly tried: number;
  /** Of these, what was worked out anew: the others are the same question but for the two zones' codes. */
  readonly simulated: number;
  readonly allowed: readonly string[];
}

/**
 * Every role of each zone, every action used anywhere, on everything of the other stack. IAM compares texts, so two questions
 * that differ in nothing but the two zones' codes have one answer: it is worked out once.
 */
export const tryZones = async (
  pairs: readonly (readonly [by: SimulatedZone, on: SimulatedZone])[],
  actions: readonly string[],
  known = new Map<string, boolean | null>(),
): Promise<SimulationOutcome> => {
  let tried = 0;
  let simulated = 0;
  const allowed: string[] = [];
  for (const [by, on] of pairs) {
    const text = (value: unknown) =>
      createHash('sha256')
        .update(JSON.stringify(value).replaceAll(by.code, '<by>').replaceAll(on.code, '<on>'))
        .digest('base64');
    const roles = by.roles.map((role) => [role, text(role)] as const);
    for (const resource of on.resources) {
      const resourceText = text(resource);
      for (const action of actions)
        for (const [part, arn] of targetsOf(action, resource).entries())
          for (const [role, roleText] of roles) {
            tried++;
            const key = `${roleText} ${resourceText} ${action} ${part}`;
            if (!known.has(key)) {
              simulated++;
              known.set(key, await isAllowed(role, action, resource, arn));
            }
            if (known.get(key) === true) allowed.push(described(by, on, role, action, resource));
          }
    }
  }
  return { tried, simulated, allowed };
};

const described = (
  by: SimulatedZone,
  on: SimulatedZone,
  role: SimulatedRole,
  action: string,
  resource: SimulatedResource,
): string => `${by.code} ${role.name}: ${action} on ${resource.name} of ${on.code}`;
