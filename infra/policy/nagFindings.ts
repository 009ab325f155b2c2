import type { App } from 'aws-cdk-lib';
import { AwsSolutionsChecks, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag';

/** What cdk-nag's three packs find and nobody acknowledged: `rule at construct`. */
export const nagFindings = (app: App): string[] =>
  [new AwsSolutionsChecks(app), new NIST80053R5Checks(app), new ServerlessChecks(app)]
    .flatMap((pack) => pack.validateScope(app).violations)
    .flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => `${ruleName} at ${constructPath}`),
    )
    .sort();
