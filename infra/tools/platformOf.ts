import type { Platform } from './Platform.ts';

/** The platform by its stack's outputs; throws when one is missing. */
export const platformOf = (region: string, outputs: Readonly<Record<string, string>>): Platform => {
  const { RegistryTable, ReleaseBucket, OperatorRoleArn, OnboarderRoleArn } = outputs;
  if (!RegistryTable || !ReleaseBucket || !OperatorRoleArn || !OnboarderRoleArn)
    throw new Error('The platform stack lacks an output.');
  return {
    region,
    stackName: 'patrouille-platform',
    registryTable: RegistryTable,
    releaseBucket: ReleaseBucket,
    operatorRoleArn: OperatorRoleArn,
    onboarderRoleArn: OnboarderRoleArn,
  };
};
