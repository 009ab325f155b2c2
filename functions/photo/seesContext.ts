import * as v from 'valibot';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import { assertNever } from '../../shared/kernel/assertNever.ts';
import type { PhotoContext } from '../../shared/photo/PhotoContext.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { PhotoTools, PlaceAs } from './PhotoTools.ts';

/**
 * Whether the caller may see what is shown in a place now: an incident they may see, a channel they are in; as a writer, a
 * channel they may say something in.
 */
export const seesContext =
  ({ incident, readsChannel }: Pick<PhotoTools, 'incident' | 'readsChannel'>) =>
  async ({ kind, ref }: PhotoContext, context: CallContext, as: PlaceAs = 'READER'): Promise<boolean> => {
    switch (kind) {
      case 'INCIDENT': {
        const id = v.safeParse(IncidentIdSchema, ref);
        const found = id.success ? await incident(id.output) : null;
        return (
          found !== null &&
          context.may('Query.incident', { kind: 'INCIDENT', id: found.id, state: found.state })
        );
      }
      case 'CHANNEL':
        return readsChannel(ref, context, as);
      case 'CHECK':
      case 'BRIEFING':
        // Declared; nothing takes photos for them yet.
        return false;
      default:
        return assertNever(kind);
    }
  };
