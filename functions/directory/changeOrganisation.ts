import * as v from 'valibot';
import { decideOrganisation } from '../../shared/directory/decideOrganisation.ts';
import { OrganisationSchema } from '../../shared/directory/input/OrganisationSchema.ts';
import { repeatOf } from '../../shared/directory/repeatOf.ts';
import { pendingSortKey } from '../../shared/journal/pendingSortKey.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { OrganisationReply } from '../../shared/schema.generated.ts';
import { originOf } from '../audit/originOf.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { DirectoryCommandTools } from './DirectoryCommandTools.ts';
import { organisationView } from './organisationView.ts';

const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input: OrganisationSchema });

const maxAttempts = 8;

/** Mutation.changeOrganisation: teams, districts and units as a whole, while nobody belongs to one that would go. */
export const changeOrganisation = ({
  zone,
  store,
  clock,
  waitWithJitter,
}: DirectoryCommandTools): UseCase => {
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: wanted } = parsed.value;
    const { commandId, baseVersion } = envelope;
    const { actor, person } = context;
    const hash = payloadHash(['changeOrganisation', parsed.value]);
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      // The organisation before the list: whoever is placed after this shows in `placements`.
      const [answered, state] = await Promise.all([store.answered(commandId), store.organisation()]);
      const repeat = repeatOf(answered, { actorId: actor.id, payloadHash: hash });
      if (repeat !== null) return repeat.ok ? accepted(JSON.parse(repeat.value)) : repeat;
      const decision = decideOrganisation(state, wanted, await store.roster(), baseVersion);
      if (!decision.ok) {
        // The same command, sent twice at once, may have come between the two looks.
        if ((await store.answered(commandId)) === null) return decision;
        continue;
      }
      const organisation = decision.value;
      const at = isoOf(clock.now());
      const reply = JSON.stringify({
        commandId,
        organisation: organisationView(organisation),
      } satisfies OrganisationReply);
      const outcome = await store.storeOrganisation({
        basedOn: state,
        organisation,
        row: {
          pk: 'ORGANISATION',
          sk: pendingSortKey(organisation.version),
          kind: 'PENDING',
          schema: 2,
          zone,
          at,
          actor,
          type: 'organisation.changed',
          v: 1,
          id: 'ORGANISATION',
          version: organisation.version,
          body: JSON.stringify({ type: 'organisation.changed', ...wanted }),
          commandId,
          audit: { ...originOf(context, envelope.deviceId), subjects: [] },
        },
        answered: { commandId, actorId: actor.id, payloadHash: hash, reply, at },
        relyingOn: [person],
      });
      if (outcome === 'STORED') return accepted(JSON.parse(reply));
      if (outcome === 'BUSY') await waitWithJitter(attempt);
      if ((await store.find(person.sub))?.rightsVersion !== person.rightsVersion)
        return refused({ errorType: 'FORBIDDEN', code: 'access.denied' } satisfies CommonRefusal);
    }
    return refused({ errorType: 'CONFLICT', code: 'command.busy' } satisfies CommonRefusal);
  };
};
