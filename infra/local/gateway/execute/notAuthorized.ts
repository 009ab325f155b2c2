import { ResolverFailure } from './ResolverFailure.ts';

/** The service's words for a field the caller may not read. */
export const notAuthorized = (fieldName: string, typeName: string): ResolverFailure =>
  new ResolverFailure(`Not Authorized to access ${fieldName} on type ${typeName}`, 'Unauthorized');
