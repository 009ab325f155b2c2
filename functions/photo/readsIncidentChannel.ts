import * as v from 'valibot';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import type { PhotoTools } from './PhotoTools.ts';

/** Whether the caller may read an incident's channel, `I-<incident>`: where they may see the incident. */
export const readsIncidentChannel =
  ({ incident }: Pick<PhotoTools, 'incident'>): PhotoTools['readsChannel'] =>
  async (channelId, { may }) => {
    const id = v.safeParse(IncidentIdSchema, channelId.startsWith('I-') ? channelId.slice(2) : '');
    const found = id.success ? await incident(id.output) : null;
    return found !== null && may('Query.incident', { kind: 'INCIDENT', id: found.id, state: found.state });
  };
