import * as v from 'valibot';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import type { IncidentPage } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { IncidentQuestionTools } from './IncidentQuestionTools.ts';
import { incidentPageToken, placeInToken } from './incidentPageToken.ts';
import { incidentView } from './incidentView.ts';

const Arguments = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    filter: v.optional(v.picklist(['OPEN', 'CLOSED']), 'OPEN'),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 100),
    nextToken: v.exactOptional(v.pipe(v.string(), v.maxLength(400))),
  }),
);

/**
 * Query.incidents: a page of a list, at most 100, without timelines. The feed's head is read first, so that the
 * page holds at least everything up to `seq`.
 */
export const incidents =
  ({ topic, readHead, reader }: IncidentQuestionTools): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { filter, limit, nextToken } = parsed.value;
    const after = nextToken === undefined ? null : placeInToken(filter, nextToken);
    if (after === undefined) {
      return refused({ errorType: 'VALIDATION', code: 'page.tokenInvalid' } satisfies CommonRefusal);
    }
    const head = await readHead(topic);
    const page = await reader.list(filter, limit, after);
    const shown: IncidentPage = {
      topic,
      ...head,
      items: page.incidents.map((incident) => incidentView(incident, context)),
      nextToken: page.last === null ? null : incidentPageToken(filter, page.last),
    };
    // Addresses are found through their incidents, which the entry of their opening ties to them.
    return accepted(
      new Consulted(shown, {
        subjects: page.incidents.map(({ id }) => ({ kind: 'INCIDENT', id })),
        count: page.incidents.length,
        reason: { code: 'ON_DUTY' },
      }),
    );
  };
