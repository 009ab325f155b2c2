import { accepted, type Result, refused } from '../../../../shared/kernel/Result.ts';
import type { GraphqlRequest } from '../execute/GraphqlRequest.ts';
import type { GatewayError } from '../model/GatewayError.ts';

const malformed = (message: string) =>
  refused<GatewayError>({ errorType: 'MalformedHttpRequestException', message });

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The body of a POST as a GraphQL request, or the service's own complaint about it.
 * Source: what the service's makers wrote in graphql-over-http issue 81.
 */
export function parseGraphqlRequest(text: string): Result<GraphqlRequest, GatewayError> {
  if (text.trim() === '') return malformed('Request body is empty.');
  const body = jsonOf(text);
  if (!isObject(body) || typeof body.query !== 'string' || body.query.trim() === '') {
    return malformed('Unable to parse GraphQL query.');
  }
  const { query, variables = null, operationName = null } = body;
  if (variables !== null && !isObject(variables)) return malformed('Unable to parse GraphQL query.');
  if (operationName !== null && typeof operationName !== 'string')
    return malformed('Unable to parse GraphQL query.');
  return accepted({
    query,
    variables: variables ?? {},
    operationName: operationName === '' ? null : operationName,
  });
}
