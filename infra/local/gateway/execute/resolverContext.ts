import { Kind, print, type SelectionSetNode } from 'graphql';
import type { Caller } from '../model/Caller.ts';
import type { FieldInfo } from './FieldInfo.ts';
import type { RequestScope } from './RequestScope.ts';

type Json = Readonly<Record<string, unknown>>;

/** `ctx.identity`: what the service tells a resolver of each kind of caller. */
const identityOf = (caller: Caller): Json | null => {
  switch (caller.mode) {
    case 'AMAZON_COGNITO_USER_POOLS': {
      const { sub, issuer, username, claims, sourceIp, defaultAuthStrategy, groups } = caller;
      return {
        sub,
        issuer,
        username,
        claims,
        sourceIp,
        defaultAuthStrategy,
        groups: groups.length > 0 ? groups : null,
      };
    }
    case 'OPENID_CONNECT':
      return { sub: caller.sub, issuer: caller.issuer, claims: caller.claims };
    case 'AWS_IAM':
      return {
        accountId: caller.accountId,
        userArn: caller.userArn,
        username: caller.username,
        sourceIp: caller.sourceIp,
      };
    case 'API_KEY':
      return null;
  }
};

const selectionList = (set: SelectionSetNode | undefined, info: FieldInfo, above = ''): string[] =>
  (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selectionList(selection.selectionSet, info, above);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return selectionList(info.fragments[selection.name.value]?.selectionSet, info, above);
    }
    const path = `${above}${selection.alias?.value ?? selection.name.value}`;
    return [path, ...selectionList(selection.selectionSet, info, `${path}/`)];
  });

/** `ctx.info`. The selection is written out only where somebody may read it: it is the dear part. */
const infoOf = (info: FieldInfo, withSelection: boolean): Json => {
  const [node] = info.fieldNodes;
  return {
    fieldName: info.fieldName,
    parentTypeName: info.parentType.name,
    variables: info.variableValues.coerced,
    ...(withSelection && {
      selectionSetList: selectionList(node?.selectionSet, info),
      selectionSetGraphQL: node?.selectionSet ? print(node.selectionSet) : '',
    }),
  };
};

/** The context a resolver's handlers, or a direct Lambda function, are given. Plain JSON. */
export function resolverContext(
  scope: RequestScope,
  {
    source,
    args,
    info,
    withSelection,
  }: { source: unknown; args: Json; info: FieldInfo; withSelection: boolean },
): Json {
  return {
    arguments: args,
    args,
    identity: identityOf(scope.caller),
    source: source ?? null,
    request: { headers: scope.headers, domainName: null },
    info: infoOf(info, withSelection),
    env: scope.api.environment,
    prev: null,
  };
}
