import type { Template } from '../../../infra/policy/parseTemplate.ts';
import { synthesized } from '../../infra/synthesized.ts';
import { resolveTemplate } from './resolveTemplate.ts';
import { accessOf } from './StackAccess.ts';
import type { SimulatedZone } from './tryZones.ts';

/** The platform and so many zones as their stacks would stand in one account: the account is no wall here. */
export const simulatedStacks = (
  count: number,
): { readonly zones: readonly SimulatedZone[]; readonly platform: SimulatedZone } => {
  const { zone, platform } = synthesized();
  const zones = Array.from({ length: count }, (_, index) => {
    const code = String(5_401 + index);
    return { code, ...accessOf(resolveTemplate(zone, `patrouille-zone-${code}`, parametersOf(zone, code))) };
  });
  const DeploymentRoleArn = 'arn:aws:iam::111111111111:role/deploy';
  return {
    zones,
    platform: {
      code: 'platform',
      ...accessOf(resolveTemplate(platform, 'patrouille-platform', { DeploymentRoleArn })),
    },
  };
};

/** Every parameter of the template, with its default or a value that says which zone it is. */
const parametersOf = ({ Parameters }: Template, code: string): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(Parameters).map(([name, { Default }]) => [name, String(Default ?? '')]),
  ),
  ZoneCode: code,
  ZoneName: `Zone ${code}`,
  WebOrigin: 'https://patrouille.example',
  ReleaseBucket: 'patrouille-releases',
});
