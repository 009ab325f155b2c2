import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { ChangeTools } from '../../shared/operations/applyChanges.ts';

/** What the commands that touch incidents and units together are passed. */
export type IncidentChangeTools = ChangeTools & { readonly zone: ZoneCode };
