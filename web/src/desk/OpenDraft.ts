import * as v from 'valibot';
import { defaultPriority, type IncidentType } from '../../../shared/incident/incidentTypes.ts';
import type { Location } from '../../../shared/incident/Location.ts';
import { LocationSchema } from '../../../shared/incident/LocationSchema.ts';
import { type Priority, priorities } from '../../../shared/incident/priorities.ts';

const types = Object.keys(defaultPriority).filter((key): key is IncidentType => key in defaultPriority);
const words = v.fallback(v.string(), '');

const OpenDraftSchema = v.object({
  type: v.fallback(v.nullable(v.picklist(types)), null),
  priority: v.fallback(v.nullable(v.picklist(priorities)), null),
  title: words,
  address: words,
  municipality: words,
  what: words,
  description: words,
  place: v.fallback(v.nullable(LocationSchema), null),
});

/** The form of a new incident as somebody left it; it need not be complete. */
export interface OpenDraft {
  readonly type: IncidentType | null;
  readonly priority: Priority | null;
  readonly title: string;
  readonly address: string;
  readonly municipality: string;
  readonly what: string;
  readonly description: string;
  /** A place of the gazetteer; it holds for as long as address and municipality are the ones it came with. */
  readonly place: Location | null;
}

const emptyOpenDraft: OpenDraft = {
  type: null,
  priority: null,
  title: '',
  address: '',
  municipality: '',
  what: '',
  description: '',
  place: null,
};

/** Reads a kept draft back. What an older version wrote otherwise is left out, never a reason to lose the rest. */
export const readOpenDraft = (text: string): OpenDraft => {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), OpenDraftSchema), text);
  return parsed.success ? parsed.output : emptyOpenDraft;
};
