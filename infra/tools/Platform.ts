/** The deployed platform stack. */
export interface Platform {
  readonly region: string;
  readonly stackName: string;
  readonly registryTable: string;
  readonly releaseBucket: string;
  readonly operatorRoleArn: string;
  readonly onboarderRoleArn: string;
}
