import { type DocumentNode, Kind, type OperationDefinitionNode, parse, visit } from 'graphql';
import { accepted, type Result, refused } from '../../../../shared/kernel/Result.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import type { GatewayError } from '../model/GatewayError.ts';
import { describeValidation } from './describeValidation.ts';
import type { GraphqlRequest } from './GraphqlRequest.ts';
import type { PreparedOperation } from './PreparedOperation.ts';
import { selectionDepth } from './selectionDepth.ts';

export type Prepare = (
  api: GatewayApi,
  request: Pick<GraphqlRequest, 'query' | 'operationName'>,
) => Result<PreparedOperation, readonly GatewayError[]>;

type Parsed = Result<DocumentNode, readonly GatewayError[]>;

// As graphql-java, which the service runs on: documents beyond it are refused before they cost anything.
const mostTokens = 15_000;
// Of the service, where an API sets no limit of its own.
const deepestAllowed = 75;
const documentsKept = 1_000;
const longestKept = 20_000;

const malformed: GatewayError = {
  errorType: 'MalformedHttpRequestException',
  message: 'Unable to parse GraphQL query.',
};
// It does not say the limit: that is nobody's business.
const tooDeep: GatewayError = {
  errorType: 'QueryDepthLimitReached',
  message: 'The query is nested too deeply.',
};

const badRequest = (message: string): GatewayError => ({ errorType: 'BadRequestException', message });

/** Where introspection is off its fields do not exist, so the answer is that of any unknown field. */
const introspectionFields = (document: DocumentNode): GatewayError[] => {
  const found: GatewayError[] = [];
  visit(document, {
    [Kind.FIELD]({ name, loc }) {
      if (name.value !== '__schema' && name.value !== '__type') return;
      const { line = 1, column = 1 } = loc?.startToken ?? {};
      const message = `Validation error of type FieldUndefined: Field '${name.value}' in type 'Query' is undefined @ '${name.value}'`;
      found.push({ errorType: null, message, path: null, locations: [{ line, column }] });
    },
  });
  return found;
};

const parseFor = (api: GatewayApi, query: string): Parsed => {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: mostTokens });
  } catch {
    return refused([malformed]);
  }
  const mistakes = describeValidation(api.schema, document);
  if (mistakes.length > 0) return refused(mistakes);
  const introspection = api.limits.introspection ? [] : introspectionFields(document);
  return introspection.length > 0 ? refused(introspection) : accepted(document);
};

const operationOf = (document: DocumentNode, name: string | null): OperationDefinitionNode | GatewayError => {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [first, second] = operations;
  if (name) {
    return (
      operations.find((operation) => operation.name?.value === name) ??
      badRequest(`Unknown operation named '${name}'.`)
    );
  }
  if (!first) return malformed;
  return second ? badRequest('Must provide operation name if query contains multiple operations.') : first;
};

/** Parses, validates and limits requests; documents are kept per API, so a repeated one costs a look in a map. */
export function createPrepare(): Prepare {
  const perApi = new WeakMap<GatewayApi, Map<string, Parsed>>();

  const parsedFor = (api: GatewayApi, query: string): Parsed => {
    const known = perApi.get(api) ?? new Map<string, Parsed>();
    perApi.set(api, known);
    const found = known.get(query);
    if (found) return found;
    const parsed = parseFor(api, query);
    if (query.length <= longestKept) {
      // The oldest goes first: a client that makes up documents cannot grow the gateway.
      if (known.size >= documentsKept) for (const oldest of known.keys()) if (known.delete(oldest)) break;
      known.set(query, parsed);
    }
    return parsed;
  };

  return (api, { query, operationName }) => {
    const parsed = parsedFor(api, query);
    if (!parsed.ok) return parsed;
    const operation = operationOf(parsed.value, operationName);
    if (!('kind' in operation)) return refused([operation]);
    if (selectionDepth(parsed.value, operation) > (api.limits.queryDepth || deepestAllowed))
      return refused([tooDeep]);
    return accepted({ document: parsed.value, operation });
  };
}
