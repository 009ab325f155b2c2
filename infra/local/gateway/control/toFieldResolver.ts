import type { Resolver } from '@aws-sdk/client-appsync';
import type { FieldResolver } from '../model/FieldResolver.ts';

const unsupportedKind = ({
  kind,
  runtime,
  code,
  requestMappingTemplate,
  responseMappingTemplate,
}: Resolver): string | null => {
  if (kind === 'PIPELINE') return 'Pipeline resolvers';
  if (requestMappingTemplate || responseMappingTemplate) return 'Mapping templates (VTL)';
  // The runtime without its code: it was deployed from an asset the control plane does not give back.
  if (runtime?.name === 'APPSYNC_JS' && !code)
    return 'Resolvers whose code the control plane does not return';
  return null;
};

/** A resolver as the gateway runs it. */
export function toFieldResolver(resolver: Resolver): FieldResolver {
  return {
    typeName: resolver.typeName ?? '',
    fieldName: resolver.fieldName ?? '',
    dataSourceName: resolver.dataSourceName ?? null,
    code: resolver.code ?? null,
    maxBatchSize: resolver.maxBatchSize ?? 0,
    unsupported: unsupportedKind(resolver),
  };
}
