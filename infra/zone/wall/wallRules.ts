import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { wallLimits } from './wallLimits.ts';

type Statement = CfnWebACL.StatementProperty;

/** Where AppSync answers; all else that reaches the wall is Cognito's. */
const ofTheApi: Statement = {
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'STARTS_WITH',
    searchString: '/graphql',
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
};

const not = (statement: Statement): Statement => ({ notStatement: { statement } });
const origin = { singleHeader: { Name: 'origin' } };

/** A browser always says which origin its page is of, and no script can say another; who says none is no browser. */
const saysAnOrigin: Statement = {
  sizeConstraintStatement: {
    fieldToMatch: origin,
    comparisonOperator: 'GT',
    size: 0,
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
};

const saysThisOrigin = (webOrigin: string): Statement => ({
  byteMatchStatement: {
    fieldToMatch: origin,
    positionalConstraint: 'EXACTLY',
    searchString: webOrigin,
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
});

/**
 * What the zone's wall stops, in the order it looks. No rule reads a body: what people write of crime looks like an attack to
 * rules that do, and a note that does not arrive is worse than one that is odd (docs/adr/0132).
 */
export const wallRules = (webOrigin: string): CfnWebACL.RuleProperty[] => [
  // A page elsewhere that got hold of a token, or of a connection (ASVS 5.0, V4.4.2).
  block('other-origin', 0, {
    andStatement: { statements: [ofTheApi, saysAnOrigin, not(saysThisOrigin(webOrigin))] },
  }),
  // One sign-in that asks by program (T19, V2.4.1): by its token, so that a station's one address stops nobody else.
  block('token-rate', 1, {
    rateBasedStatement: {
      aggregateKeyType: 'CUSTOM_KEYS',
      customKeys: [
        { header: { name: 'authorization', textTransformations: [{ priority: 0, type: 'NONE' }] } },
      ],
      ...wallLimits.token,
    },
  }),
  // Names and passwords tried by program (T18): what reaches Cognito's pages and calls from one address.
  block('sign-in-rate', 2, {
    rateBasedStatement: {
      aggregateKeyType: 'IP',
      scopeDownStatement: not(ofTheApi),
      ...wallLimits.signIn,
    },
  }),
  block('address-rate', 3, { rateBasedStatement: { aggregateKeyType: 'IP', ...wallLimits.address } }),
];

const block = (name: string, priority: number, statement: Statement): CfnWebACL.RuleProperty => ({
  name,
  priority,
  statement,
  action: { block: {} },
  visibilityConfig: { cloudWatchMetricsEnabled: true, metricName: name, sampledRequestsEnabled: false },
});
