import { type CfnDataSource, type CfnGraphQLSchema, CfnResolver } from 'aws-cdk-lib/aws-appsync';
import { Construct } from 'constructs';
import type { AnsweringFunction, ZoneContract } from './readZoneContract.ts';

export interface ZoneResolversProps {
  readonly apiId: string;
  readonly contract: ZoneContract;
  readonly schema: CfnGraphQLSchema;
  readonly sources: Readonly<Record<AnsweringFunction | 'positions' | 'none', CfnDataSource>>;
}

/** One unit resolver a field of the contract, its code inline. */
export class ZoneResolvers extends Construct {
  constructor(scope: Construct, id: string, { apiId, contract, schema, sources }: ZoneResolversProps) {
    super(scope, id);
    for (const { type, field, source, code } of contract.fields) {
      const resolver = new CfnResolver(this, `${type}.${field}`, {
        apiId,
        typeName: type,
        fieldName: field,
        dataSourceName: sources[source].attrName,
        kind: 'UNIT',
        runtime: { name: 'APPSYNC_JS', runtimeVersion: '1.0.0' },
        code,
      });
      resolver.addResourceDependency(schema);
      resolver.addResourceDependency(sources[source]);
    }
  }
}
