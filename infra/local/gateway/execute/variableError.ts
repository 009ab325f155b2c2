import type { GraphQLError } from 'graphql';
import type { GatewayError } from '../model/GatewayError.ts';

const missing =
  /^Variable "\$(?<name>\w+)" has invalid value: Expected a value of non-null type "(?<type>[^"]+)" to be provided\.$/;
const invalid = /^Variable "\$(?<name>\w+)" has invalid value(?<at>[^:]*): (?<why>.*)$/s;

/** A variable that does not fit its type, in the service's words where it has its own. */
export function variableError(error: GraphQLError): GatewayError {
  const at = { errorType: null, path: null, locations: error.locations ?? null };
  const absent = missing.exec(error.message)?.groups;
  if (absent) {
    return {
      ...at,
      message: `Variable '${absent.name}' has coerced Null value for NonNull type '${absent.type}'`,
    };
  }
  const wrong = invalid.exec(error.message)?.groups;
  if (wrong) return { ...at, message: `Variable '${wrong.name}' has an invalid value. ${wrong.why}` };
  return { ...at, message: error.message };
}
