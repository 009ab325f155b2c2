import { type ConstDirectiveNode, type GraphQLObjectType, isObjectType, Kind } from 'graphql';
import type { AuthenticationType } from '../model/ApiAuthentication.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import type { AccessRule } from './AccessRule.ts';

const modeOfDirective: Readonly<Record<string, AuthenticationType>> = {
  aws_auth: 'AMAZON_COGNITO_USER_POOLS',
  aws_cognito_user_pools: 'AMAZON_COGNITO_USER_POOLS',
  aws_iam: 'AWS_IAM',
  aws_api_key: 'API_KEY',
  aws_oidc: 'OPENID_CONNECT',
  aws_lambda: 'AWS_LAMBDA',
};

const groupsOf = (directive: ConstDirectiveNode): readonly string[] | null => {
  const value = directive.arguments?.find((argument) => argument.name.value === 'cognito_groups')?.value;
  if (value?.kind === Kind.STRING) return [value.value];
  if (value?.kind !== Kind.LIST) return null;
  return value.values.flatMap((group) => (group.kind === Kind.STRING ? [group.value] : []));
};

const ruleOf = (directives: readonly ConstDirectiveNode[] | undefined): AccessRule | null => {
  const rule = new Map<AuthenticationType, readonly string[] | null>();
  for (const directive of directives ?? []) {
    const mode = modeOfDirective[directive.name.value];
    if (mode) rule.set(mode, mode === 'AMAZON_COGNITO_USER_POOLS' ? groupsOf(directive) : null);
  }
  return rule.size > 0 ? rule : null;
};

/** Without a directive only the default mode is let in, and at the roots not even that where it says DENY. */
const unmarked = (api: GatewayApi, type: GraphQLObjectType): AccessRule => {
  const [primary] = api.authenticationTypes;
  const isRoot = [
    api.schema.getQueryType(),
    api.schema.getMutationType(),
    api.schema.getSubscriptionType(),
  ].includes(type);
  if (!primary) return new Map();
  if (isRoot && primary.type === 'AMAZON_COGNITO_USER_POOLS' && primary.defaultAction === 'DENY')
    return new Map();
  return new Map([[primary.type, null]]);
};

const computed = new WeakMap<GatewayApi, ReadonlyMap<string, AccessRule>>();

/**
 * Who may read which field, by `Type.field`. A field's own directives replace its type's; either replace the default.
 * `@aws_auth` is taken as `@aws_cognito_user_pools`, also where the service would ignore it (nested fields, several
 * modes): the gateway would rather refuse what the service lets through than the reverse.
 * Source: AppSync developer guide, "Using additional authorization modes"; aws-appsync-community issue 275.
 */
export function accessRules(api: GatewayApi): ReadonlyMap<string, AccessRule> {
  const known = computed.get(api);
  if (known) return known;
  const rules = new Map<string, AccessRule>();
  for (const type of Object.values(api.schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const nodes = [type.astNode, ...type.extensionASTNodes];
    const ofType = ruleOf(nodes.flatMap((node) => node?.directives ?? [])) ?? unmarked(api, type);
    for (const field of Object.values(type.getFields())) {
      rules.set(`${type.name}.${field.name}`, ruleOf(field.astNode?.directives) ?? ofType);
    }
  }
  computed.set(api, rules);
  return rules;
}
