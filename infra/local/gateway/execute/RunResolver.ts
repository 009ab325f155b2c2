import type { Log } from '../Log.ts';
import type { FieldResolver } from '../model/FieldResolver.ts';
import type { DataSourceDependencies } from '../resolve/callDataSource.ts';
import type { Timings } from '../Timings.ts';
import type { Sandboxes } from './createSandboxes.ts';
import type { FieldInfo } from './FieldInfo.ts';
import type { RequestScope } from './RequestScope.ts';

/** What resolvers are run with. */
export interface RunDependencies extends DataSourceDependencies {
  readonly sandboxes: Sandboxes;
  readonly log: Log;
  readonly timings: Timings;
}

/** One occurrence of a field in a request. */
export interface ResolvingField {
  readonly source: unknown;
  readonly args: Readonly<Record<string, unknown>>;
  readonly info: FieldInfo;
}

/** The value of a field by its unit resolver. @throws ResolverFailure as the field's error */
export type RunResolver = (
  scope: RequestScope,
  resolver: FieldResolver,
  field: ResolvingField,
) => Promise<unknown>;
