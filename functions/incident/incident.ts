import * as v from 'valibot';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import type { IncidentRefusal } from '../../shared/incident/IncidentRefusal.ts';
import { addressSubject } from '../../shared/journal/addressSubject.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { IncidentSnapshot } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { IncidentQuestionTools } from './IncidentQuestionTools.ts';
import { incidentView } from './incidentView.ts';

const Arguments = v.strictObject({ id: IncidentIdSchema });

/**
 * Query.incident: one incident with the last 200 lines of its timeline. The feed's head is read before the incident,
 * so that the picture holds at least everything up to `seq`.
 */
export const incident =
  ({ topic, readHead, reader }: IncidentQuestionTools): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const head = await readHead(topic);
    const found = await reader.find(parsed.value.id);
    if (found === null) {
      return refused({ errorType: 'NOT_FOUND', code: 'incident.notFound' } satisfies IncidentRefusal);
    }
    const snapshot: IncidentSnapshot = { topic, ...head, incident: incidentView(found, context) };
    return accepted(
      new Consulted(snapshot, {
        subjects: [{ kind: 'INCIDENT', id: found.id }, addressSubject(found.location.address)],
        count: 1,
        reason: { code: 'INCIDENT', linkType: 'INCIDENT', linkId: found.id },
        objectId: found.id,
      }),
    );
  };
